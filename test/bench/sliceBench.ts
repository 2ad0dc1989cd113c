import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPublicData } from "../../src/cli/buildPublicData.ts";
import { nation, nationDataset, NATION_PLACES } from "../../src/cli/nation.ts";
import { askSlice } from "../../src/query/askSlice.ts";
import type { Engine } from "../../src/query/engine.ts";
import { openDuckdbNode } from "../../src/query/engines/duckdbNode.ts";
import { startDuckdbWasm } from "../../src/query/engines/duckdbWasm.ts";
import { loadDataset } from "../../src/query/loadedDataset.ts";
import { DEFAULT_VIEW, type View } from "../../src/view/view.ts";
import { WASM_FILE, WasmWorker } from "../wasmInNode.ts";
import type { Measured } from "./measure.ts";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));
const RUNS = 7;
const SEED = 2025;
const MOST_MS = 1000;

const EVERY_PLACE: View = { ...DEFAULT_VIEW, dataset: "own-nation", indicators: ["publicity_events"] };
const ONE_PLACE: View = { ...DEFAULT_VIEW, dataset: "own-nation", jurisdictions: ["own:nation:20500"] };

/** How long a question to 287,000 figures of a user's own takes, once they are loaded: in the browser's engine and Node's. */
export async function sliceBench(): Promise<readonly Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-bench-"));
  try {
    const target = join(folder, "data");
    await buildPublicData({ source: DATA, target, siteConfig: { path: join(folder, "none.json"), required: false } });
    const published = join(target, "atlas.duckdb");
    return [
      ...(await measured("wasm", await browsersEngine(published), MOST_MS)),
      ...(await measured("node", await openDuckdbNode({ published }))),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function browsersEngine(published: string): Promise<Engine> {
  const worker = new WasmWorker();
  const engine = await startDuckdbWasm({
    createWorker: () => worker.asWorker(),
    wasm: WASM_FILE,
    silenceLimitMs: 60_000,
    onDeath: (error) => console.error(error),
  });
  await engine.attachPublished(new Uint8Array(readFileSync(published)));
  return engine;
}

/** Only the browser's engine is held to a bar: a reader waits for it. */
async function measured(name: string, engine: Engine, most?: number): Promise<readonly Measured[]> {
  const own = nationDataset(nation(SEED, NATION_PLACES));
  const [load, dataset] = await timed(() => loadDataset(engine, "own_1", own));
  const ask = (view: View) => () => askSlice(engine, view, undefined, { datasets: [dataset] });
  const line = (id: string, value: number, bar = most): Measured => {
    return { id, value, unit: "ms", bar: bar ? `≤ ${bar}` : "", holds: bar === undefined || value <= bar };
  };
  try {
    return [
      { id: `slice-load-${name}`, value: load, unit: "ms", bar: "", holds: true },
      line(`slice-every-place-${name}`, await medianMs(ask(EVERY_PLACE))),
      line(`slice-one-place-${name}`, await medianMs(ask(ONE_PLACE))),
    ];
  } finally {
    await engine.close();
  }
}

async function medianMs(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push((await timed(work))[0]);
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const started = performance.now();
  const done = await work();
  return [performance.now() - started, done];
}
