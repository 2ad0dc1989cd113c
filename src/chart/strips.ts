import { comparableSets } from "../model/comparability.ts";
import { quartiles, type Quartiles } from "../model/quantiles.ts";
import { scopeText } from "../model/scope.ts";
import type { View } from "../view/view.ts";
import type { Cell, Slice, SliceIndicator } from "../view/slice.ts";
import { basisOf, chartWords, sharedUnit, shortName } from "./wording.ts";

/** Figures on one axis, a point each. */
export interface Strip {
  readonly head: string;
  /** What compares. */
  readonly cells: readonly Cell[];
  /** Shown anyway: of the same indicator, counted differently. */
  readonly apart: readonly Cell[];
  /** Of what compares, where it is enough to speak of a middle half. */
  readonly quartiles?: Quartiles;
}

export interface Strips {
  readonly strips: readonly Strip[];
  /** Figures that found no company, or stand in one set too many. */
  readonly rest: readonly Cell[];
}

/** Fewer have no distribution; a strip of them still shows where they lie. */
export const LEAST_PLACES = 10;

/** More are no longer one picture. */
const MOST_STRIPS = 6;

/** The largest sets that compare, a strip each; of one indicator all on one where the reader overrides the guard. */
export function stripsOf(view: View, slice: Slice): Strips {
  const sets = slice.indicators.flatMap((indicator) => setsOf(indicator, view, slice));
  const bySize = [...sets].sort((one, other) => sizeOf(other) - sizeOf(one));
  const shown = new Set(bySize.filter((set, index) => index === 0 || sizeOf(set) > 1).slice(0, MOST_STRIPS));
  return {
    strips: sets.filter((set) => shown.has(set)).map((set) => stripOf(set, view, slice)),
    rest: sets.filter((set) => !shown.has(set)).flatMap(({ cells, apart }) => [...cells, ...apart]),
  };
}

interface StripSet {
  readonly indicator: SliceIndicator;
  readonly cells: readonly Cell[];
  readonly apart: readonly Cell[];
}

function sizeOf({ cells, apart }: StripSet): number {
  return cells.length + apart.length;
}

/** Parts are shown to the guard, which looks into totals, but are no points of their own. */
function setsOf(indicator: SliceIndicator, view: View, slice: Slice): readonly StripSet[] {
  const all = slice.cells.filter((cell) => cell.indicator === indicator.id && cell.role !== "other");
  const sets = comparableSets(all)
    .map((set) => set.filter((cell) => cell.role === "headline"))
    .filter((set) => set.length > 0);
  const bySize = [...sets].sort((one, other) => other.length - one.length);
  if (!view.override) return bySize.map((cells) => ({ indicator, cells, apart: [] }));
  const [cells, ...others] = bySize;
  return cells ? [{ indicator, cells, apart: others.flat() }] : [];
}

function stripOf(set: StripSet, view: View, slice: Slice): Strip {
  const { cells, apart } = set;
  const strip = { head: headOf(set, view, slice), cells, apart };
  const found = cells.length < LEAST_PLACES ? undefined : quartiles(cells.map(({ value }) => value));
  return found ? { ...strip, quartiles: found } : strip;
}

/** What, on which basis, of which years and part, in which unit. */
function headOf({ indicator, cells }: StripSet, view: View, slice: Slice): string {
  const words = chartWords(view.locale);
  const [first] = cells;
  const isMixed = new Set(slice.reports.map(({ period }) => period)).size > 1;
  const years = [...new Set(cells.map(({ period }) => period))];
  const name = [
    shortName(indicator, view.locale),
    (first && basisOf(first, slice)?.label[view.locale]) ?? "",
    isMixed && years.length === 1 ? words.years(years) : "",
    scopeText(first?.scope ?? "", view.locale),
  ].filter((part) => part !== "");
  return words.withUnit(name.join(" · "), sharedUnit(cells, indicator, view.locale));
}
