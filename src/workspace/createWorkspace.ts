import { abortable } from "../query/abortable.ts";
import type { askSlice } from "../query/askSlice.ts";
import type { Engine } from "../query/engine.ts";
import type { OwnDataset } from "../view/ownDataset.ts";
import type { Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { withUnread } from "../view/unreadFigures.ts";
import type { EngineTables } from "./engineTables.ts";
import { OwnData, type AskedOwn } from "./ownData.ts";
import { UnderWay } from "./underWay.ts";
import type { Checked } from "../model/problem.ts";
import type { Catalogue, SiteConfig } from "./publishedData.ts";
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

  const own = new OwnData();
  const engine = new Resource(async (): Promise<Running> => {
    enter({ state: "starting" });
    try {
      // What asks comes with the first question, like the engine itself: the first page brings its answer along.
      const [asking, loading] = await Promise.all([import("../query/askSlice.ts"), import("./engineTables.ts")]);
      const started = await startEngine((error) => {
        void engine.forget(); // dead: there is nothing left to close
        enter({ state: "failed", error });
      });
      enter({ state: "ready" });
      return { engine: started, tables: new loading.EngineTables(started), ask: asking.askSlice };
    } catch (error) {
      enter({ state: "failed", error: asError(error) });
      throw error;
    }
  });
  // The checks come with the first file to be checked: the first page brings its data along and needs neither.
  const checks = () => import("./publishedData.ts");
  const catalogue = new Resource(async () =>
    (await checks()).readCatalogue(JSON.parse(textOf(await readFile("catalogue.json")))),
  );
  const siteConfig = new Resource(async () =>
    checkedConfig((await checks()).readSiteConfig(JSON.parse(textOf(await readFile("config.json"))), "config.json")),
  );
  const texts = new Map<string, Resource<string>>();
  const answers = new UnderWay();
  const running = async (): Promise<Running | undefined> => engine.started?.catch(() => undefined);
  const forget = async (drop: (tables: EngineTables) => Promise<void>): Promise<void> => {
    await answers.settled();
    const now = await running();
    if (now) await drop(now.tables);
  };

  return {
    slice(view, signal) {
      const question = { view, ...own.askedBy(view) }; // as it is now, whatever is set before the engine has started
      return answers.during(waited(engine.get(), signal).then((started) => answer(started, question, signal)));
    },
    async documentText(id, signal) {
      const brought = own.textOf(id);
      if (brought !== undefined) return brought;
      const text = texts.get(id) ?? new Resource(async () => textOf(await readFile(`reports/${id}.txt`)));
      texts.set(id, text);
      return waited(text.get(), signal);
    },
    catalogue: (signal): Promise<Catalogue> => waited(catalogue.get(), signal),
    siteConfig: (signal): Promise<SiteConfig> => waited(siteConfig.get(), signal),
    async setDataset(dataset) {
      const former = own.set(dataset);
      const now = await running();
      try {
        await now?.tables.dataset(dataset);
      } catch (error) {
        if (own.get(dataset.id) === dataset) putBack(own, dataset.id, former);
        throw error;
      }
      if (former && former !== dataset) await forget((tables) => tables.forgetDataset(former));
    },
    async removeDataset(id) {
      const former = own.remove(id);
      if (former) await forget((tables) => tables.forgetDataset(former));
    },
    describeDataset: (id, marks) => own.describe(id, marks),
    get datasets() {
      return own.summaries;
    },
    get ownDatasets() {
      return own.all;
    },
    onDatasets: (listener) => own.onChange(listener),
    async setDenominators(denominators) {
      const former = own.denominators;
      own.denominators = denominators;
      if (former !== denominators) await forget((tables) => tables.forgetDenominators(former));
    },
    get denominators() {
      return own.denominators;
    },
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
        ({ engine: open }) => open.close(),
        () => undefined, // it never ran, and the state has said so
      );
    },
  };
}

interface Running {
  readonly engine: Engine;
  readonly tables: EngineTables;
  readonly ask: typeof askSlice;
}

interface Question extends AskedOwn {
  readonly view: View;
}

/** Loads what the question needs of the user's data, if this engine has not got it yet. */
async function answer(
  { engine, tables, ask }: Running,
  { view, datasets, summaries, denominators }: Question,
  signal: AbortSignal | undefined,
): Promise<Slice> {
  const loads = Promise.all([
    Promise.all(datasets.map((one) => tables.dataset(one))),
    denominators && tables.denominators(denominators),
  ]);
  const [loaded, heads] = await waited(loads, signal);
  const answered = await ask(engine, view, signal, { datasets: loaded, ...(heads && { denominators: heads }) });
  const slice = withUnread(answered, datasets);
  if (datasets.length === 0) return slice;
  const replacing = summaries.filter(({ replaces }) => replaces).map(({ id }) => id);
  const datasetNames = Object.fromEntries(summaries.map(({ id, label }) => [id, label]));
  if (replacing.length === 0) return { ...slice, datasetNames };
  const { withoutReplaced } = await import("../view/withoutReplaced.ts"); // for the few who replace figures
  return { ...withoutReplaced(slice, replacing), datasetNames };
}

function putBack(own: OwnData, id: string, former: OwnDataset | undefined): void {
  if (former) own.set(former);
  else own.remove(id);
}

/** Leaves the work to the others who wait for it: only this wait ends with the signal. */
function waited<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return abortable(work, () => undefined, signal);
}

/** Keeps a byte order mark, since offsets count it. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

function checkedConfig({ value, problems }: Checked<SiteConfig>): SiteConfig {
  if (problems.length === 0) return value;
  throw new TypeError(`config.json: ${problems.map(({ column, found }) => `${column}: ${found}`).join("; ")}`);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
