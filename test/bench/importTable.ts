import { packFigures } from "../../src/intake/packFigures.ts";
import { readTable } from "../../src/intake/table/readTable.ts";
import { longTable } from "./longTable.ts";

/** Seconds and memory of a long GBK table, by its rows: `npx tsx test/bench/importTable.ts [rows...]`. */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000];

for (const rows of sizes) {
  const bytes = longTable(rows);
  const start = performance.now();
  const { observations, rows: count } = readTable(bytes, "bench.csv");
  const read = performance.now();
  packFigures(observations);
  const packed = performance.now();
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${rows} rows, ${(bytes.length / 1e6).toFixed(1)} MB: ${seconds(read - start)} s to read, ${seconds(packed - read)} s to pack, ${observations.length} figures, ${count.kept} rows kept, peak ${peak} MB`,
  );
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
