import { CODEBOOK } from "../../../src/model/codebook.ts";
import { isPeriod } from "../../../src/model/period.ts";
import { readTable } from "../../../src/intake/table/readTable.ts";

const SLOWEST_MS = 2000;

/** What holds for every file there is; the first thing that does not, in words. */
export function complaintOf(bytes: Uint8Array, fileName: string): string | undefined {
  const start = performance.now();
  const { observations, issues, rows } = readTable(bytes, fileName);
  if (performance.now() - start > SLOWEST_MS) return "took too long";
  const leftOut = Object.values(rows.leftOut);
  if (leftOut.some((count) => count < 0) || leftOut.reduce((sum, count) => sum + count, rows.kept) !== rows.inFile)
    return "rows do not add up";
  if (observations.length === 0 && !issues.some(({ severity }) => severity === "error"))
    return "nothing read and nothing said";
  for (const { value, period, jurisdiction, indicator, found } of observations) {
    if (!Number.isFinite(value)) return `no number: ${found}`;
    if (!isPeriod(period)) return `no period: ${found}`;
    if (jurisdiction === "") return "no place";
    const isRate = typeof indicator === "string" && CODEBOOK[indicator].measure === "rate";
    if (typeof indicator === "string" && (value < 0 || (isRate && value > 100))) return `out of range: ${found}`;
    if (!/[\d０-９一二两三四五六七八九十百千万零〇壹贰叁肆伍陆柒捌玖]/.test(found))
      return `a figure out of nothing: ${found}`;
  }
  return undefined;
}
