import { readingOf } from "./cellKind.ts";

/**
 * How the bare figures of a column of rates are meant. percent: 98.5; fraction: 0.985, in every cell; mixed: some of
 * each, or fractions under a percent sign, so that a small one has two readings.
 */
export type PercentScale = "percent" | "fraction" | "mixed";

export interface ScaleEvidence {
  small: number;
  large: number;
  signed: number;
  /** Between nought and one: 1 alone says nothing. */
  fractions: number;
}

export function noEvidence(): ScaleEvidence {
  return { small: 0, large: 0, signed: 0, fractions: 0 };
}

export function addEvidence(evidence: ScaleEvidence, raw: string): void {
  const cell = readingOf(raw);
  if (cell.kind !== "number") return;
  const value = Number(cell.number.digits);
  if (cell.number.share !== "") evidence.signed++;
  else if (value > 1) evidence.large++;
  else if (value > 0) evidence.small++;
  if (cell.number.share === "" && value > 0 && value < 1) evidence.fractions++;
}

export function percentScale({ small, large, signed, fractions }: ScaleEvidence, hasSignInHeader: boolean): PercentScale {
  if (small === 0) return "percent";
  if (large > 0 || signed > 0 || hasSignInHeader) return "mixed";
  return fractions > 0 ? "fraction" : "mixed";
}
