import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, vi } from "vitest";
import { buildPublicData } from "../src/cli/buildPublicData.ts";
import type { Engine } from "../src/query/engine.ts";
import { openDuckdbNode } from "../src/query/engines/duckdbNode.ts";
import { startDuckdbWasm, type WasmEngine } from "../src/query/engines/duckdbWasm.ts";
import { writeSample, type Sample } from "./publishedSample.ts";
import { WASM_FILE, WasmWorker } from "./wasmInNode.ts";

/** The tables that the product ships. */
export const DATA_FOLDER = fileURLToPath(new URL("../data", import.meta.url));

/** A real database in a second engine takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const leftovers: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear();
});

/** An empty folder that goes when the tests of the file are over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-"));
  leftovers.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Builds a data folder as `npm run data` does, with a host's settings; gives the folder of the result. */
export async function builtFrom(source: string, host: object = {}): Promise<string> {
  const root = await temporaryFolder();
  const target = join(root, "data");
  const siteConfig = { path: join(root, "host.json"), required: true };
  await writeFile(siteConfig.path, JSON.stringify(host));
  const { problems } = await buildPublicData({ source, target, siteConfig });
  if (problems.length > 0) throw new Error(`the data has problems: ${JSON.stringify(problems[0])}`);
  return target;
}

export async function builtFromSample(sample: Sample, host: object = {}): Promise<string> {
  const source = await temporaryFolder();
  await writeSample(source, sample);
  return builtFrom(source, host);
}

/** A real DuckDB in Node over a built folder, or an empty one. */
export async function nodeEngine(built?: string): Promise<Engine> {
  const engine = await openDuckdbNode(built === undefined ? {} : { published: join(built, "atlas.duckdb") });
  leftovers.push(() => engine.close());
  return engine;
}

export interface StartedWasm {
  readonly engine: WasmEngine;
  readonly worker: WasmWorker;
  readonly deaths: readonly Error[];
}

/** The browser's engine, locked as in the browser, running in a worker thread. */
export async function wasmEngine(built?: string): Promise<StartedWasm> {
  const worker = new WasmWorker();
  const deaths: Error[] = [];
  const engine = await startDuckdbWasm({
    createWorker: () => worker.asWorker(),
    wasm: WASM_FILE,
    silenceLimitMs: 60_000,
    onDeath: (error) => deaths.push(error),
  });
  leftovers.push(() => engine.close());
  if (built !== undefined) await engine.attachPublished(new Uint8Array(await readFile(join(built, "atlas.duckdb"))));
  return { engine, worker, deaths };
}
