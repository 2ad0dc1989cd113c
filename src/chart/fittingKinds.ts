import { comparableSets } from "../model/comparability.ts";
import { CHART_KINDS, type ChartKind, type View } from "../view/view.ts";
import { funnelPoints } from "../view/funnelPoints.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { compositionGroups } from "./compositionGroups.ts";
import { rateCells } from "./rateGroups.ts";
import { drawnPairs, scatterPairs } from "./scatterPairs.ts";
import { LEAST_PLACES, stripsOf } from "./strips.ts";
import { longestLine } from "./trendLines.ts";
import { chartWords } from "./wording.ts";

/** Whether a chart kind can carry the figures at hand; if not, a sentence why. */
export type Fit = { readonly fits: true } | { readonly fits: false; readonly reason: string };

/** Fewer values than these say more in a table. */
const LEAST = { bars: 2, periods: 3, places: LEAST_PLACES, pairs: 10 } as const;

/** More marks than these no browser draws without a halt, and no eye takes in; a table of only the rows in sight can. */
const MOST_MARKS = 12_000;

const FITS: Fit = { fits: true };

export function fittingKinds(view: View, slice: Slice): Readonly<Record<ChartKind, Fit>> {
  const fits = Object.fromEntries(CHART_KINDS.map((kind) => [kind, fitOf({ ...view, chart: kind }, slice)]));
  return fits as Record<ChartKind, Fit>;
}

/** The rule of one kind alone, for a figure that asks about itself. */
export function fitOf(view: View, slice: Slice): Fit {
  const isCrowd = DRAWN_WHOLE.has(view.chart) && slice.cells.length > MOST_MARKS;
  return isCrowd ? thin(chartWords(view.locale).thin.crowd(slice.cells.length)) : FITTING[view.chart](view, slice);
}

/** Kinds that give every figure a mark. */
const DRAWN_WHOLE: ReadonlySet<ChartKind> = new Set(["ranking", "trend", "funnel", "scatter", "distribution"]);

const FITTING = {
  matrix: () => FITS,
  ranking: (view, slice) => {
    const most = largest(rankedSets(view, slice));
    return most >= LEAST.bars ? FITS : thin(chartWords(view.locale).thin.ranking(most));
  },
  composition: (view, slice) =>
    compositionGroups(slice).length > 0 ? FITS : thin(chartWords(view.locale).thin.composition),
  trend: (view, slice) => {
    const most = longestLine(view, slice);
    if (most >= LEAST.periods) return FITS;
    const words = chartWords(view.locale).thin;
    // With too few years asked for, the data may well have more.
    return thin(most > 0 && yearsAsked(view) < LEAST.periods ? words.fewYears : words.trend(most));
  },
  funnel: (view, slice) => {
    const { points, share } = funnelPoints(slice);
    const places = new Set(points.map(({ cell }) => cell.jurisdiction)).size;
    const words = chartWords(view.locale).thin;
    if (places < LEAST.places) return thin(words.funnel(places));
    return share === undefined ? thin(words.notPooled) : FITS;
  },
  distribution: (view, slice) => {
    const places = Math.max(
      0,
      ...stripsOf(view, slice).strips.map(({ cells, apart }) => placesOf([...cells, ...apart])),
    );
    return places >= LEAST.places ? FITS : thin(chartWords(view.locale).thin.distribution(places));
  },
  scatter: (view, slice) => {
    const pairs = drawnPairs(view, scatterPairs(slice)).length;
    return pairs >= LEAST.pairs ? FITS : thin(chartWords(view.locale).thin.scatter(pairs));
  },
  table: () => FITS,
} satisfies Record<ChartKind, (view: View, slice: Slice) => Fit>;

function yearsAsked({ period }: View): number {
  return period === "latest" ? 1 : period.to - period.from + 1;
}

function thin(reason: string): Fit {
  return { fits: false, reason };
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
