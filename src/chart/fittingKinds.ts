import { comparableSets } from "../model/comparability.ts";
import { CHART_KINDS, type ChartKind, type View } from "../view/view.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { compositionGroups } from "./compositionGroups.ts";
import { funnelPlaces } from "./funnelPoints.ts";
import { rateCells } from "./rateGroups.ts";
import { longestLine } from "./trendLines.ts";
import { chartWords, indicatorOf } from "./wording.ts";

/** Whether a chart kind can carry the figures at hand; if not, a sentence why. */
export type Fit = { readonly fits: true } | { readonly fits: false; readonly reason: string };

/** Fewer values than these say more in a table. */
const LEAST = { bars: 2, periods: 3, places: 10, pairs: 10 } as const;

const FITS: Fit = { fits: true };

export function fittingKinds(view: View, slice: Slice): Readonly<Record<ChartKind, Fit>> {
  const fits = Object.fromEntries(CHART_KINDS.map((kind) => [kind, FITTING[kind](view, slice)]));
  return fits as Record<ChartKind, Fit>;
}

/** The rule of one kind alone, for a figure that asks about itself. */
export function fitOf(view: View, slice: Slice): Fit {
  return FITTING[view.chart](view, slice);
}

const FITTING = {
  matrix: () => FITS,
  ranking: (view, slice) => {
    const most = largest(rankedSets(view, slice));
    return most >= LEAST.bars ? FITS : thin(chartWords(view.locale).thin.ranking(most));
  },
  composition: (view, slice) =>
    compositionGroups(slice).length > 0 ? FITS : thin(chartWords(view.locale).thin.composition),
  trend: (view, slice) => {
    const most = longestLine(slice);
    return most >= LEAST.periods ? FITS : thin(chartWords(view.locale).thin.trend(most));
  },
  funnel: (view, slice) => {
    const places = funnelPlaces(slice);
    return places >= LEAST.places ? FITS : thin(chartWords(view.locale).thin.funnel(places));
  },
  distribution: (view, slice) => {
    const places = Math.max(0, ...comparableSets(headlines(slice)).map(placesOf));
    return places >= LEAST.places ? notBuilt(view) : thin(chartWords(view.locale).thin.distribution(places));
  },
  scatter: (view, slice) => {
    const pairs = pairsOf(slice);
    return pairs >= LEAST.pairs ? notBuilt(view) : thin(chartWords(view.locale).thin.scatter(pairs));
  },
  table: notBuilt,
} satisfies Record<ChartKind, (view: View, slice: Slice) => Fit>;

function thin(reason: string): Fit {
  return { fits: false, reason };
}

function notBuilt(view: View): Fit {
  return thin(chartWords(view.locale).thin.notBuilt);
}

/** What would share a scale: in a view with rates the counts are only their bases. */
function rankedSets(view: View, slice: Slice): readonly (readonly Cell[])[] {
  const rates = rateCells(slice);
  const cells = slice.indicators.some((one) => one.measure === "rate") ? rates : headlines(slice);
  return view.override ? [cells] : comparableSets(cells);
}

function headlines(slice: Slice): readonly Cell[] {
  return slice.cells.filter((cell) => cell.role === "headline");
}

function largest(sets: readonly (readonly Cell[])[]): number {
  return Math.max(0, ...sets.map((set) => set.length));
}

function placesOf(cells: readonly Cell[]): number {
  return new Set(cells.map((cell) => cell.jurisdiction)).size;
}

function pairsOf(slice: Slice): number {
  const [first, second] = slice.indicators;
  if (!first || !second) return 0;
  return slice.reports.filter((report) =>
    [first, second].every(({ id }) =>
      headlines(slice).some(
        (cell) =>
          indicatorOf(cell, slice)?.id === id &&
          cell.jurisdiction === report.jurisdiction &&
          cell.period === report.period,
      ),
    ),
  ).length;
}
