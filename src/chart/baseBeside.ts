import { rateBase, type RateBase } from "../model/rateBase.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { lookup } from "./sliceLookup.ts";
import { indicatorOf } from "./wording.ts";

/** What stands in the base column of a rate's row. */
export type BaseBeside =
  /** The base itself; `cell` where the report states it as a count of its own. */
  | { readonly kind: "base"; readonly value: number; readonly cell?: Cell }
  /** A count of the same report that is not the base of this rate. */
  | { readonly kind: "related"; readonly value: number; readonly cell: Cell }
  | { readonly kind: "unknown" };

export function baseBeside(rate: Cell, slice: Slice): BaseBeside {
  const counts = lookup(slice)
    .cellsOfReport(rate.jurisdiction, rate.period)
    .filter((cell) => isHeadCount(cell, slice));
  const value = knownBase(rate);
  const [first] = counts;
  if (value === undefined) return first ? { kind: "related", value: first.value, cell: first } : { kind: "unknown" };
  const stated = counts.find((cell) => cell.value === value);
  return stated ? { kind: "base", value, cell: stated } : { kind: "base", value };
}

/** The count that the report gives as base, or that may be it. */
export function knownBase(rate: Cell): number | undefined {
  const base = rateBase(rate);
  return base === undefined || base.source === "none" ? undefined : rate.denominator;
}

/** The pair behind a rate, where there is only one way to read it. */
export function onlyReading(base: RateBase | undefined): RateBase["readings"][number] | undefined {
  return base?.readings.length === 1 ? base.readings[0] : undefined;
}

function isHeadCount(cell: Cell, slice: Slice): boolean {
  return cell.role === "headline" && indicatorOf(cell, slice)?.measure === "count";
}
