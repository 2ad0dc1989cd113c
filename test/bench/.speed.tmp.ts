import { askSlice } from "/work/main/src/query/askSlice.ts";
import { loadDataset } from "/work/main/src/query/loadedDataset.ts";
import { openDuckdbNode } from "/work/main/src/query/engines/duckdbNode.ts";
import { startDuckdbWasm } from "/work/main/src/query/engines/duckdbWasm.ts";
import { WASM_FILE, WasmWorker } from "/work/main/test/wasmInNode.ts";
import { observation, place } from "/work/main/test/builders.ts";
import { DEFAULT_VIEW } from "/work/main/src/view/view.ts";
import { readFileSync } from "node:fs";
const IND = [
  "inspections",
  "penalty_cases",
  "publicity_events",
  "disputes_handled",
  "disputes_resolved",
  "legal_consultations",
  "hotline_cases",
] as const;
const places = Array.from({ length: 41000 }, (_, i) =>
  place({ id: `own:nation:${i}`, name: `某某街道${i}`, orderCode: String(110000 + i) }),
);
const obs = places.flatMap((p, i) =>
  IND.map((ind, k) =>
    observation({ id: `own-${i}-${k}`, jurisdiction: p.id, indicator: ind, value: (i * 7 + k) % 500 }),
  ),
);
const own = { id: "own-nation", label: "n", isInternal: false, observations: obs, documents: [], places };
const v = (c) => ({ ...DEFAULT_VIEW, dataset: "own-nation", ...c });
async function run(name, engine) {
  let t = performance.now();
  const d = await loadDataset(engine, "own_1", own);
  console.log(name, "load", Math.round(performance.now() - t));
  for (const c of [
    { indicators: ["inspections"] },
    { indicators: ["inspections", "penalty_cases"] },
    { indicators: ["inspections"], dataset: "published+own-nation" },
    { indicators: ["inspections"], jurisdictions: ["own:nation:5"] },
    {},
  ]) {
    for (let i = 0; i < 2; i++) {
      t = performance.now();
      const s = await askSlice(engine, v(c), undefined, { datasets: [d] });
      console.log(name, JSON.stringify(c), s.cells.length, s.reports.length, Math.round(performance.now() - t));
    }
  }
  await engine.close();
}
const which = process.argv[2];
if (which !== "wasm") await run("node", await openDuckdbNode({ published: "/tmp/pub/data/atlas.duckdb" }));
else {
  const w = new WasmWorker();
  const e = await startDuckdbWasm({
    createWorker: () => w.asWorker(),
    wasm: WASM_FILE,
    silenceLimitMs: 60000,
    onDeath: (x) => console.log("death", x),
  });
  await e.attachPublished(new Uint8Array(readFileSync("/tmp/pub/data/atlas.duckdb")));
  await run("wasm", e);
}
