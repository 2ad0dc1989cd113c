import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import { CODEBOOK } from "../model/codebook.ts";
import { nation, NATION_PLACES, type Nation } from "./nation.ts";

const { values: options } = parseArgs({
  options: {
    out: { type: "string", default: "nation.csv" },
    places: { type: "string", default: String(NATION_PLACES) },
    seed: { type: "string", default: "1" },
    silence: { type: "string", default: "0.2" },
  },
});

const invented = nation(Number(options.seed), Number(options.places), Number(options.silence));
await writeFile(options.out, wideTable(invented));

/** As an office would keep it: a row a place, a column an indicator, empty where nothing is stated. */
function wideTable({ places, period, indicators, valueOf }: Nation): string {
  const heads = ["行政区划", "年度", ...indicators.map((id) => CODEBOOK[id].label["zh-CN"])];
  const rows = places.map(({ fullName }, place) => {
    return [fullName, String(period), ...indicators.map((_, index) => valueOf(place, index) ?? "")];
  });
  return `${Papa.unparse([heads, ...rows], { newline: "\n" })}\n`;
}
