import { readTable } from "../../src/intake/table/readTable.ts";
import { gbkBytes } from "../intake/table/gbkBytes.ts";

/** Seconds and memory of a GBK table with a title, by its rows: `npx tsx test/bench/importTable.ts [rows...]`. */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000];

for (const rows of sizes) {
  const bytes = tableOf(rows);
  const start = performance.now();
  const { observations, rows: count } = readTable(bytes, "bench.csv");
  const seconds = (performance.now() - start) / 1000;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${rows} rows, ${(bytes.length / 1e6).toFixed(1)} MB: ${seconds.toFixed(1)} s, ${observations.length} figures, ${count.kept} rows kept, ${memory} MB`,
  );
}

function tableOf(rows: number): Uint8Array {
  const pieces = [gbkBytes("各街道法治建设统计表,,,\r\n街道,年份,行政检查次数,调解成功率\r\n")];
  for (let start = 0; start < rows; start += 5000) {
    const lines: string[] = [];
    for (let row = start; row < Math.min(rows, start + 5000); row++) {
      lines.push(
        `第${Math.floor(row / 5)}街道,${2020 + (row % 5)},"${(1000 + ((row * 7919) % 99_000)).toLocaleString("en")}",${90 + ((row * 31) % 100) / 10}%\r\n`,
      );
    }
    pieces.push(gbkBytes(lines.join("")));
  }
  return Uint8Array.from(Buffer.concat(pieces));
}
