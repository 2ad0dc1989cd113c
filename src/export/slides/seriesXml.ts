import { xmlText } from "../xlsxCells.ts";
import { range } from "./chartWorkbook.ts";
import type { CategoryChart, NativePoint, NativeSeries, PointChart } from "./nativeChart.ts";
import { line, NO_LINE, richText, runProperties, solid, textProperties } from "./xmlParts.ts";

const LABEL = 11;

/** The elements of a series stand in the order of the schema (ECMA-376, CT_BarSer, CT_LineSer); PowerPoint repairs any other. */
export function categorySeries(chart: CategoryChart, series: NativeSeries, index: number): string {
  const isBar = chart.kind === "bars" || chart.kind === "stack";
  const body = isBar
    ? [
        fillOf(series),
        '<c:invertIfNegative val="0"/>',
        ...series.points.map((point, at) => barPoint(point, series, at)),
      ]
    : [
        strokeOf(chart, series),
        markerOf(series, chart.kind === "dots" ? 10 : 7),
        ...series.points.map((point, at) => dotPoint(point, series, at)),
      ];
  return [
    "<c:ser>",
    `<c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${strings(range(index + 1, 0, 0), [series.name])}</c:tx>`,
    ...body,
    labels(series.points, chart.kind),
    isBar ? "" : errorBars(series),
    `<c:cat>${strings(range(0, 1, chart.categories.length), chart.categories)}</c:cat>`,
    `<c:val>${numbers(
      range(index + 1, 1, chart.categories.length),
      series.points.map(({ value }) => value),
    )}</c:val>`,
    isBar ? "" : '<c:smooth val="0"/>',
    "</c:ser>",
  ].join("");
}

export function pointSeries(chart: PointChart): string {
  const { points } = chart;
  const series: NativeSeries = { name: chart.name, colour: "data-1", points: [] };
  return [
    '<c:ser><c:idx val="0"/><c:order val="0"/>',
    `<c:tx>${strings(range(2, 0, 0), [chart.name])}</c:tx>`,
    `<c:spPr>${NO_LINE}</c:spPr>`,
    markerOf(series, 8),
    labels(
      points.map(({ up, label }) => ({ value: up, label })),
      "points",
    ),
    `<c:xVal>${numbers(
      range(0, 1, points.length),
      points.map(({ across }) => across),
    )}</c:xVal>`,
    `<c:yVal>${numbers(
      range(1, 1, points.length),
      points.map(({ up }) => up),
    )}</c:yVal>`,
    '<c:smooth val="0"/></c:ser>',
  ].join("");
}

function fillOf({ colour }: NativeSeries): string {
  return `<c:spPr>${solid(colour)}</c:spPr>`;
}

/** Single places have no course between them, so no line joins them. */
function strokeOf({ kind }: CategoryChart, { colour }: NativeSeries): string {
  return `<c:spPr>${kind === "dots" ? NO_LINE : line(colour, 2)}</c:spPr>`;
}

function markerOf({ colour }: NativeSeries, size: number, isHollow = false): string {
  const fill = isHollow ? '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' : solid(colour);
  return `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${fill}${line(colour, 1.5)}</c:spPr></c:marker>`;
}

/** What is not exact has no firm end: hatched for 余, a dashed outline for 约. */
function barPoint({ hedge, value }: NativePoint, { colour }: NativeSeries, index: number): string {
  if (hedge === undefined || value === undefined) return "";
  const paper = '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr>';
  const hatch = `<a:pattFill prst="${hedge === "floor" ? "wdUpDiag" : "pct50"}"><a:fgClr>${solid(colour).replace(/<\/?a:solidFill>/g, "")}</a:fgClr>${paper}</a:pattFill>`;
  return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${hatch}${line(colour, 1, "dash")}</c:spPr></c:dPt>`;
}

function dotPoint(point: NativePoint, series: NativeSeries, index: number): string {
  if (point.value === undefined || !(point.isHollow || point.hedge)) return "";
  return `<c:dPt><c:idx val="${index}"/>${markerOf(series, 10, true)}<c:bubble3D val="0"/></c:dPt>`;
}

const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** Beside a lone mark; above one that a line goes through. */
const PLACES = { stack: "ctr", bars: "outEnd", dots: "r", points: "r", lines: "t" } as const;

/** The report's own words beside each mark, and no label where there is none. */
function labels(points: readonly NativePoint[], kind: CategoryChart["kind"] | "points"): string {
  const place = PLACES[kind];
  const colour = kind === "stack" ? "paper" : "ink";
  const own = points.map(({ value, label }, index) =>
    value === undefined
      ? `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`
      : `<c:dLbl><c:idx val="${index}"/>${richText(label, LABEL, colour)}<c:dLblPos val="${place}"/>${SHOWN}</c:dLbl>`,
  );
  return `<c:dLbls>${own.join("")}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textProperties(LABEL, colour)}<c:dLblPos val="${place}"/>${SHOWN}</c:dLbls>`;
}

/** The 95 % interval; a point without one has ends of no length. */
function errorBars({ points, colour }: NativeSeries): string {
  if (points.every(({ interval }) => !interval)) return "";
  const end = (of: (point: NativePoint) => number) =>
    literal(points.map((point) => (point.interval && point.value !== undefined ? Math.max(0, of(point)) : 0)));
  const plus = end(({ interval, value = 0 }) => (interval?.high ?? value) - value);
  const minus = end(({ interval, value = 0 }) => value - (interval?.low ?? value));
  return `<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${plus}</c:plus><c:minus>${minus}</c:minus><c:spPr>${line(colour, 1.25)}</c:spPr></c:errBars>`;
}

function literal(values: readonly number[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`);
  return `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numLit>`;
}

/** One level of names: several make some programs number them instead. */
function strings(formula: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${xmlText(text)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

/** What is absent has no point at all; a zero has one. */
function numbers(formula: string, values: readonly (number | undefined)[]): string {
  const points = values.map((value, index) =>
    value === undefined ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

/** Kept beside the series: legends and titles use the same run. */
export function titleXml(text: string, size: number): string {
  if (text === "") return "";
  const run = `<a:r>${runProperties("rPr", size, "ink-soft")}<a:t>${xmlText(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", size, "ink-soft")}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
