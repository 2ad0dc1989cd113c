import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import type { Engine } from "../query/engine.ts";
import { createWorkspace } from "./createWorkspace.ts";
import type { Workspace } from "./workspace.ts";

/** Slow networks send something within this time; a start that cannot succeed sends nothing. */
const SILENCE_LIMIT_MS = 30_000;

export interface Published {
  /** Absolute address of the folder that holds `data/`, with a slash at its end. */
  readonly baseUrl: string;
}

/** Fetches nothing and starts nothing before it is asked. */
export function openWorkspace({ baseUrl }: Published): Workspace {
  const read = (path: string) => readPublished(new URL(`data/${path}`, baseUrl));
  return createWorkspace({
    readFile: read,
    startEngine: (onDeath) => startEngine(() => read("atlas.duckdb"), onDeath),
  });
}

async function startEngine(readDatabase: () => Promise<Uint8Array>, onDeath: (error: Error) => void): Promise<Engine> {
  const [{ startDuckdbWasm }, database] = await Promise.all([
    import("../query/engines/duckdbWasm.ts"), // heavy, and only for readers who ask a question of their own
    readDatabase(),
  ]);
  const engine = await startDuckdbWasm({
    createWorker: () => new Worker(new URL(workerUrl, document.baseURI)),
    wasm: new URL(wasmUrl, document.baseURI).href,
    silenceLimitMs: SILENCE_LIMIT_MS,
    onDeath,
  });
  try {
    await engine.attachPublished(database);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

async function readPublished(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
