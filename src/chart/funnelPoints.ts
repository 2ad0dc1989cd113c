import { compare, comparableSets } from "../model/comparability.ts";
import { pooled, rateBase } from "../model/rateBase.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { onlyReading } from "./baseBeside.ts";
import { rateCells } from "./rateGroups.ts";

/** A rate with its base: one point of a funnel. */
export interface FunnelPoint {
  readonly cell: Cell;
  readonly base: number;
  readonly successes: number;
}

export interface FunnelPoints {
  readonly points: readonly FunnelPoint[];
  /** Rates with a base, but counted differently. */
  readonly apart: readonly FunnelPoint[];
  /** Rates that have no one place on the axis of bases. */
  readonly others: readonly Cell[];
  /** Of all points together, 0 to 1; undefined without points, or where the guard lets nobody pool them. */
  readonly share: number | undefined;
}

/** The largest set of rates that compare, as far as their base is known and can be read in one way only. */
export function funnelPoints(slice: Slice): FunnelPoints {
  const rates = rateCells(slice);
  const known = rates.flatMap(pointOf);
  const sets = comparableSets(known.map(({ cell }) => cell));
  const [largest = []] = [...sets].sort((one, other) => other.length - one.length);
  const inSet = new Set(largest);
  const placed = new Set(known.map(({ cell }) => cell));
  return {
    points: known.filter(({ cell }) => inSet.has(cell)),
    apart: known.filter(({ cell }) => !inSet.has(cell)),
    others: rates.filter((cell) => !placed.has(cell)),
    share: shareOf(largest),
  };
}

function pointOf(cell: Cell): readonly FunnelPoint[] {
  const base = rateBase(cell);
  const reading = base?.source === "ambiguous" ? undefined : onlyReading(base);
  return reading ? [{ cell, base: reading.denominator, successes: reading.numerator }] : [];
}

function shareOf(cells: readonly Cell[]): number | undefined {
  const percent = compare(cells).withheld.includes("pool") ? undefined : pooled(cells)?.percent;
  return percent === undefined ? undefined : percent / 100;
}
