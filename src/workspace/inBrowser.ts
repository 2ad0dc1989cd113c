import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import type { WasmEngine } from "../query/engines/duckdbWasm.ts";
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

/** A locked engine of its own with the published data in it. */
export function startPublishedEngine({ baseUrl }: Published, onDeath: (error: Error) => void): Promise<WasmEngine> {
  return startEngine(() => readPublished(new URL("data/atlas.duckdb", baseUrl)), onDeath);
}

async function startEngine(
  readDatabase: () => Promise<Uint8Array>,
  onDeath: (error: Error) => void,
): Promise<WasmEngine> {
  const wasm = new URL(wasmUrl, document.baseURI).href;
  const [{ startDuckdbWasm }, database] = await Promise.all([
    import("../query/engines/duckdbWasm.ts"), // heavy, and only for readers who ask a question of their own
    readDatabase(),
    checkServed(wasm),
  ]);
  const engine = await startDuckdbWasm({
    createWorker: () => new Worker(new URL(workerUrl, document.baseURI)),
    wasm,
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

/** A wasm that is missing, or sent under another type, leaves the worker waiting for ever: ask before it does. */
async function checkServed(address: string): Promise<void> {
  const { ok, status, headers } = await fetch(address, { method: "HEAD" });
  const type = headers.get("content-type") ?? "";
  if (!ok) throw new Error(`${new URL(address).pathname}: ${status}`);
  if (!type.startsWith("application/wasm")) throw new Error(`the host sends wasm as ${type}, not as application/wasm`);
}

async function readPublished(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
