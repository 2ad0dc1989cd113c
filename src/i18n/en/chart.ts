import type { ChartMessages } from "../zh-CN/chart.ts";

const list = (names: readonly string[]): string => names.join(", ");
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const chart = {
  list,
  clause: (parts) => parts.join(", "),
  sentence: (text) => `${text}.`,
  head: capital,
  paragraph: (sentences) => sentences.filter((one) => one !== "").join(" "),
  words: (parts) => parts.join(", "),

  year: (period) => String(period),
  years: (periods) => periods.join(", "),
  placeYear: (place, period) => `${place} (${period})`,
  withUnit: (label, unit) => `${label} (${unit})`,
  withWords: (label, words) => `${label} (${words})`,
  labelled: (label, value) => `${label} ${value}`,

  notStated: "not stated",
  notStatedFull: "the report states no such figure",
  notStatedIn: (places) => `Not stated: ${list(places)}.`,
  notCollectedIn: (places) => `Not in the collection: ${list(places)}.`,
  notCollected: "not in the collection",
  notCollectedFull: "no report of the chosen years in the collection",
  statedZero: (quote) => `(stated as “${quote}”)`,
  computed: "computed",
  computedFrom: (numerator, denominator) => `computed from ${numerator} of ${denominator}`,
  also: "also",
  alsoStated: "also states",
  jointWith: (other) => `including ${other}`,
  attended: "attended",
  mayOverlap: "may overlap; not added",
  relationUnstated: "relation not stated; not added",
  topicUnstated: "topic of study not stated",
  coverage: (words) => `period covered: ${words}`,

  near: (bases) => `${list(bases)} (similar bases)`,
  apart: (bases) => `${list(bases)} (another basis, set apart)`,
  bases: (bases) => list(bases),
  base: (unit) => (unit === "" ? "Base" : `Base (${unit})`),
  baseOf: (value) => `base ${value}`,
  share: "Share",
  baseUnknown: "denominator not stated",
  baseImplied: "implied denominator",
  baseAmbiguous: "denominator can be read in two ways",
  smallBase: "small base (under 30)",
  related: (label, value) => `${label} ${value}, which is not the base of this rate`,
  interval: (text) => `95% interval ${text}`,

  zoomed: (from) => `The axis starts at ${from}%.`,
  zoomedUp: (from) => `The axis starts at ${from}%.`,
  notInFunnel: (places) => `Not drawn, since the base is unknown or ambiguous: ${list(places)}.`,
  pooled: (value) => `pooled ${value}`,
  shownAnyway: "Shown side by side anyway: not directly comparable.",
  legend: {
    computed: "half-filled dot: computed",
    hollow: "hollow diamond: denominator not stated",
    interval: "line: 95% interval",
    dashed: "dashed: denominator can be read in two ways",
    hatched: "hatched: a related count, not the base",
    open: "open end: “more than”, a floor",
    soft: "fading end: about",
    tick: "short stroke: a further statement of the same report, not added",
    floorPoint: "dashes upwards: “more than”, a floor",
    gap: "broken line: not stated or not in the collection that year",
    limits: "solid and dashed curves: where 95% and 99.8% of places of that base would lie if all had the same rate",
    pooledLine: "level line: pooled rate",
    zero: "bar on the zero line: stated as none",
  },
  legendLine: (parts) => `${capital(parts.join("; "))}.`,

  equation: (total, parts) => `${total} = ${parts.join(" + ")}`,
  partsAgree: "parts agree with the total",
  partsDiffer: (sum, total) => `The parts add up to ${sum}, not to ${total}; no full bar is drawn.`,
  partsOpen: "A part or the total is not exact, so they cannot be checked; no full bar is drawn.",
  apartFromTotal: (place, values, why) => `${place} also states ${list(values)}${why === "" ? "" : ` (${why})`}.`,

  place: "Place",
  indicator: "Indicator",
  matrixCaption: (places, indicators) =>
    `Table of values: ${plural(places, "report", "reports")}, ${plural(indicators, "indicator", "indicators")}`,

  thin: {
    ranking: (most) =>
      most === 0
        ? "No stated figure to draw; a table of values instead."
        : "Fewer than 2 figures on one basis: a table of values instead of bars.",
    trend: (most) =>
      `At most ${plural(most, "year", "years")} of one place on one basis, fewer than 3: a table of values instead of a trend.`,
    funnel: (places) =>
      `${plural(places, "place", "places")} with a known base, fewer than 10: a table of values instead of a funnel.`,
    distribution: (places) =>
      `${plural(places, "place", "places")} on one basis, fewer than 10: a table of values instead of a distribution.`,
    scatter: (pairs) =>
      `${plural(pairs, "place states", "places state")} both, fewer than 10: a table of values instead of a scatter plot.`,
    composition: "No total with stated parts: a table of values instead.",
    notBuilt: "This kind of chart is not available yet: a table of values instead.",
  },

  describe: {
    ranking: (indicators) => `${indicators}, in the fixed order of year and division code, not by value.`,
    composition: (indicators) => `${indicators}: stated totals and their parts.`,
    matrix: (indicators) => `Table of values: ${indicators}.`,
    trend: (indicators) => `${indicators}, by year.`,
    funnel: (indicators) => `${indicators}, against the base, with control limits.`,
    stated: (stated, reports) => `Stated by ${stated} of ${plural(reports, "report", "reports")}.`,
    missing: (places) => `Not stated: ${list(places)}.`,
    notCollected: (places) => `Not in the collection: ${list(places)}.`,
    floors: (count) => `${plural(count, "figure is a floor", "figures are floors")} (“more than”).`,
    abouts: (count) => `${plural(count, "figure is", "figures are")} approximate.`,
    computed: (count) => `${plural(count, "figure is", "figures are")} computed.`,
    more: (count) => `and others, ${count} in all`,
  },
} satisfies ChartMessages;
