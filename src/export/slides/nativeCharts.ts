import { fitOf } from "../../chart/fittingKinds.ts";
import type { BriefingFigure } from "../briefingFigure.ts";
import type { CategoryChart, NativeChart } from "./nativeChart.ts";
import { compositionCharts, scatterCharts, trendCharts } from "./otherCharts.ts";
import { rankingCharts } from "./rankingCharts.ts";

/** Rows that one slide can carry and a back row can read. */
const MOST_ROWS = 16;
/** More rows than this on slides are no comparison any more: the figure goes as a picture. */
const MOST_CHARTED = 64;

/** The figure as charts that an office program edits; undefined where it has none of this form: a table or a picture. */
export function nativeCharts({ view, slice }: BriefingFigure): readonly NativeChart[] | undefined {
  if (!fitOf(view, slice).fits) return undefined;
  const charts = chartsOf(view.chart)?.(view, slice) ?? [];
  const rows = charts.reduce((sum, chart) => sum + (chart.kind === "points" ? 0 : chart.categories.length), 0);
  if (charts.length === 0 || rows > MOST_CHARTED) return undefined;
  return charts.flatMap(split);
}

function chartsOf(kind: BriefingFigure["view"]["chart"]): typeof rankingCharts | undefined {
  if (kind === "ranking") return rankingCharts;
  if (kind === "trend") return trendCharts;
  if (kind === "scatter") return scatterCharts;
  return kind === "composition" ? compositionCharts : undefined;
}

/** A long list in pieces that share their axis. Years are never split. */
function split(chart: NativeChart): readonly NativeChart[] {
  if (chart.kind === "points" || chart.kind === "lines" || chart.categories.length <= MOST_ROWS) return [chart];
  const pieces = Math.ceil(chart.categories.length / MOST_ROWS);
  const size = Math.ceil(chart.categories.length / pieces);
  const values = chart.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const axis = { ...chart.axis, high: chart.axis.high ?? Math.max(0, ...values) };
  return Array.from({ length: pieces }, (_, index) => piece(chart, axis, index * size, size));
}

function piece(chart: CategoryChart, axis: CategoryChart["axis"], from: number, size: number): CategoryChart {
  return {
    ...chart,
    axis,
    categories: chart.categories.slice(from, from + size),
    series: chart.series.map((series) => ({ ...series, points: series.points.slice(from, from + size) })),
  };
}
