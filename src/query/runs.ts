import { textCount, type PackedTexts } from "../model/packedFigures.ts";

/** A column without gaps, as it lies in memory. */
export type Run = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | PackedTexts;

export type Runs = ReadonlyMap<string, Run>;

export function runLength(run: Run): number {
  return "offsets" in run ? textCount(run) : run.length;
}

/** All are equally long. */
export function rowCountOf(runs: Runs): number {
  for (const run of runs.values()) return runLength(run);
  return 0;
}
