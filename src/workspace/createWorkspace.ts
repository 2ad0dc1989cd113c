import { abortable } from "../query/abortable.ts";
import { askSlice } from "../query/askSlice.ts";
import type { Engine } from "../query/engine.ts";
import { readCatalogue, readSiteConfig, type Catalogue, type SiteConfig } from "./publishedData.ts";
import { Resource } from "./resource.ts";
import type { EngineState, Workspace } from "./workspace.ts";

/** What differs between a browser and Node. */
export interface Surroundings {
  /** The bytes of a published file, by its path in the data folder. */
  readFile(path: string): Promise<Uint8Array>;
  /** `onDeath` tells that the engine is gone, and that the next question must start another. */
  startEngine(onDeath: (error: Error) => void): Promise<Engine>;
}

export function createWorkspace({ readFile, startEngine }: Surroundings): Workspace {
  let state: EngineState = { state: "idle" };
  const listeners = new Set<(state: EngineState) => void>();
  const enter = (next: EngineState) => {
    state = next;
    for (const listener of listeners) listener(next);
  };

  const engine = new Resource(async () => {
    enter({ state: "starting" });
    try {
      const started = await startEngine((error) => {
        void engine.forget(); // dead: there is nothing left to close
        enter({ state: "failed", error });
      });
      enter({ state: "ready" });
      return started;
    } catch (error) {
      enter({ state: "failed", error: asError(error) });
      throw error;
    }
  });
  const catalogue = new Resource(async () => readCatalogue(JSON.parse(textOf(await readFile("catalogue.json")))));
  const siteConfig = new Resource(async () => checkedConfig(JSON.parse(textOf(await readFile("config.json")))));
  const texts = new Map<string, Resource<string>>();

  return {
    async slice(view, signal) {
      return askSlice(await waited(engine.get(), signal), view, signal);
    },
    documentText(id, signal) {
      const text = texts.get(id) ?? new Resource(async () => textOf(await readFile(`reports/${id}.txt`)));
      texts.set(id, text);
      return waited(text.get(), signal);
    },
    catalogue: (signal): Promise<Catalogue> => waited(catalogue.get(), signal),
    siteConfig: (signal): Promise<SiteConfig> => waited(siteConfig.get(), signal),
    get state() {
      return state;
    },
    onState(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      const started = engine.forget();
      enter({ state: "idle" });
      await started?.then(
        (running) => running.close(),
        () => undefined, // it never ran, and the state has said so
      );
    },
  };
}

/** Leaves the work to the others who wait for it: only this wait ends with the signal. */
function waited<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return abortable(work, () => undefined, signal);
}

/** Keeps a byte order mark, since offsets count it. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

function checkedConfig(json: unknown): SiteConfig {
  const { value, problems } = readSiteConfig(json, "config.json");
  if (problems.length === 0) return value;
  throw new TypeError(`config.json: ${problems.map(({ column, found }) => `${column}: ${found}`).join("; ")}`);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
