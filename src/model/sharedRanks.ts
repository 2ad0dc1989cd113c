import type { Observation } from "./observation.ts";
import { rateBase } from "./rateBase.ts";

/** Between which values the truth may lie; both ends included. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/**
 * What a figure leaves open: a rate with a base its 95 % interval, a floor everything above, an approximate number half
 * a unit of its last digit that is not zero (约 1200: 1150 to 1250). An exact count is itself.
 */
export function valueRange(cell: Observation): ValueRange {
  const interval = rateBase(cell)?.interval;
  const range = interval ?? hedgedRange(cell);
  return cell.qualifier === "at_least" ? { low: range.low, high: highestOf(cell) } : range;
}

/** One figure's rank, highest first: 1 and as many as lie above it whatever is left open. Who overlaps shares a rank. */
export function sharedRanks(cells: readonly Observation[]): readonly number[] {
  const ranges = cells.map(valueRange);
  const lows = ranges.map(({ low }) => low).sort((one, other) => one - other);
  return ranges.map(({ high }) => 1 + lows.length - countUpTo(lows, high));
}

function hedgedRange({ value, qualifier }: Observation): ValueRange {
  if (qualifier !== "about" || value === 0) return { low: value, high: value };
  const half = lastPlace(value) / 2;
  return { low: value - half, high: value + half };
}

/** The place of the last digit that is not zero: 100 of 1200, 0.1 of 97.5. */
function lastPlace(value: number): number {
  const [digits = "", power = "0"] = Math.abs(value).toExponential().split("e");
  return 10 ** (Number(power) - (digits.split(".")[1]?.length ?? 0));
}

function highestOf({ unitWritten }: Observation): number {
  return unitWritten === "%" ? 100 : Number.POSITIVE_INFINITY;
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
