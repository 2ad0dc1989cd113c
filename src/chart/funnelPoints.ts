import { comparableSets } from "../model/comparability.ts";
import { pooled, rateBase } from "../model/rateBase.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { knownBase } from "./baseBeside.ts";
import { rateCells } from "./rateGroups.ts";

/** A rate with its base: one point of a funnel. */
export interface FunnelPoint {
  readonly cell: Cell;
  readonly base: number;
}

export interface FunnelPoints {
  readonly points: readonly FunnelPoint[];
  /** Rates that have no one place on the axis of bases. */
  readonly others: readonly Cell[];
  /** Of all points together, 0 to 1; undefined without points. */
  readonly share: number | undefined;
}

/** The largest set of rates that compare, as far as their base is known and can be read in one way only. */
export function funnelPoints(slice: Slice): FunnelPoints {
  const rates = rateCells(slice);
  const known = rates.flatMap((cell): FunnelPoint[] => {
    const base = knownBase(cell);
    return base === undefined || rateBase(cell)?.source === "ambiguous" ? [] : [{ cell, base }];
  });
  const sets = comparableSets(known.map(({ cell }) => cell));
  const [largest = []] = [...sets].sort((one, other) => other.length - one.length);
  const inSet = new Set(largest);
  const percent = pooled(largest)?.percent;
  return {
    points: known.filter(({ cell }) => inSet.has(cell)),
    others: rates.filter((cell) => !inSet.has(cell)),
    share: percent === undefined ? undefined : percent / 100,
  };
}

export function funnelPlaces(slice: Slice): number {
  return new Set(funnelPoints(slice).points.map(({ cell }) => cell.jurisdiction)).size;
}
