import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Bench, Measured } from "./measure.ts";
import { readerBench } from "./readerBench.ts";
import { sliceBench } from "./sliceBench.ts";

const BENCHES: Readonly<Record<string, Bench>> = { reader: readerBench, slice: sliceBench };

const { values: options } = parseArgs({ options: { only: { type: "string" }, json: { type: "string" } } });
const chosen = Object.entries(BENCHES).filter(([name]) => options.only === undefined || options.only === name);

if (chosen.length === 0) {
  console.error(`No bench is called ${options.only}; there are: ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = 2;
}
const measured: Measured[] = [];
for (const [, bench] of chosen) measured.push(...(await bench()));
for (const line of measured) process.stdout.write(`${sentence(line)}\n`);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(measured, null, 1)}\n`);
if (measured.some(({ holds }) => !holds)) process.exitCode = 1;

function sentence({ id, value, unit, bar, holds }: Measured): string {
  const mark = bar === "" ? "" : `   bar ${bar}   ${holds ? "holds" : "MISSED"}`;
  return `${id.padEnd(28)} ${value.toFixed(2).padStart(10)} ${unit}${mark}`;
}
