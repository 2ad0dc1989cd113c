import { compare, comparableSets } from "../model/comparability.ts";
import { outsideLimits, type Outside } from "../model/controlLimits.ts";
import { pooled, rateBase } from "../model/rateBase.ts";
import type { Cell, Slice } from "./slice.ts";

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

/** A place whose rate chance alone would seldom give, if all had the same true rate. */
export interface OutsidePoint extends FunnelPoint, Outside {}

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

function rateCells({ cells, indicators }: Slice): readonly Cell[] {
  const rates = new Set(indicators.flatMap(({ id, measure }) => (measure === "rate" ? [id] : [])));
  return cells.filter(({ role, indicator }) => role !== "part" && rates.has(indicator));
}

function pointOf(cell: Cell): readonly FunnelPoint[] {
  const base = rateBase(cell);
  const [reading, another] = base?.readings ?? [];
  const isKnown = base?.source !== "ambiguous" && another === undefined;
  return reading && isKnown ? [{ cell, base: reading.denominator, successes: reading.numerator }] : [];
}

function shareOf(cells: readonly Cell[]): number | undefined {
  const percent = compare(cells).withheld.includes("pool") ? undefined : pooled(cells)?.percent;
  return percent === undefined ? undefined : percent / 100;
}

export interface OutsidePoints {
  /** In the order of the reports. */
  readonly outside: readonly OutsidePoint[];
  /** How many stand outside as written, but are floors or approximate, or are held against such. */
  readonly unsure: number;
}

/** Who is outside the limits. Nobody where there are none. */
export function outsidePoints({ points, share }: FunnelPoints): OutsidePoints {
  if (share === undefined) return { outside: [], unsure: 0 };
  const most = mostShare(points);
  const asWritten = points.flatMap((point): readonly OutsidePoint[] => {
    const found = outsideLimits(share, point.successes, point.base);
    return found ? [{ ...point, ...found }] : [];
  });
  const outside = asWritten.filter((point) => isCertain(point, most));
  return { outside, unsure: asWritten.length - outside.length };
}

/** The rate of all together if every floor were the whole of its base: it cannot be higher. */
function mostShare(points: readonly FunnelPoint[]): number {
  const most = points.reduce((sum, { cell, base, successes }) => sum + (isFloor(cell) ? base : successes), 0);
  return most / points.reduce((sum, { base }) => sum + base, 0);
}

function isFloor({ qualifier }: Cell): boolean {
  return qualifier === "at_least";
}

/**
 * What is at least so much may be higher still, and what is about so much may lie on either side. Floors raise the rate of
 * all together too, so above it is only who is above it at its highest.
 */
function isCertain({ cell, base, successes, side, coverage }: OutsidePoint, most: number): boolean {
  if (cell.qualifier === "about") return false;
  if (side === "below") return cell.qualifier === "exact";
  const least = outsideLimits(most, successes, base);
  return least?.side === "above" && least.coverage >= coverage;
}
