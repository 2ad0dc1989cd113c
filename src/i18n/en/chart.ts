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
  withUnit: (label, unit) => (unit === "" ? label : `${label} (${unit})`),
  withWords: (label, words) => `${label} (${words})`,
  labelled: (label, value) => `${label} ${value}`,

  empty: {
    short: {
      unread: "not read",
      notStated: "not stated",
      notApplicable: "not applicable",
      noDenominator: "no denominator",
      notCollected: "not in the collection",
    },
    full: {
      unread: "in the table, but not readable as a figure",
      notStated: "the report states no such figure",
      notApplicable: "does not apply here",
      noDenominator: "no people or households given",
      notCollected: "no report of the chosen years in the collection",
    },
    list: {
      unread: (places) => `Could not be read: ${list(places)}.`,
      notStated: (places) => `Not stated: ${list(places)}.`,
      notApplicable: (places) => `Not applicable: ${list(places)}.`,
      noDenominator: (places) => `No denominator given: ${list(places)}.`,
      notCollected: (places) => `Not in the collection: ${list(places)}.`,
    },
    count: {
      unread: (reports) => `Could not be read: ${reports}.`,
      notStated: (reports) => `Not stated: ${plural(reports, "report", "reports")}.`,
      notApplicable: (reports) => `Not applicable: ${plural(reports, "report", "reports")}.`,
      noDenominator: (reports) => `No denominator given: ${plural(reports, "report", "reports")}.`,
      notCollected: (places) => `Not in the collection: ${plural(places, "place", "places")}.`,
    },
  },
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
  notInFunnel: (places) =>
    `Not drawn, since they are counted differently or the base is unknown or ambiguous: ${list(places)}.`,
  funnel: {
    allWithin: (count) =>
      `All ${plural(count, "rate lies", "rates lie")} within the 95% limits: no detectable difference.`,
    noLimits: (count, share) =>
      `All ${plural(count, "rate is", "rates are")} ${share}: nothing differs, and there are no limits.`,
    noneSure: (count, unsure) =>
      `None of ${plural(count, "rate", "rates")} lies outside the 95% limits for certain; for ${unsure}, floors or approximate figures leave it open.`,
    unsure: (unsure) => `For ${unsure} more, floors or approximate figures leave it open.`,
    many: (count) => plural(count, "place", "places"),
    manyWith: (count, chosen) => [`${plural(count, "place", "places")}, among the chosen `, ...chosen],
    floors: "Floors (“more than”) are pooled as they stand.",
    outside: {
      above: (coverage) => `Above the ${coverage === 0.95 ? "95%" : "99.8%"} limits: `,
      below: (coverage) => `Below the ${coverage === 0.95 ? "95%" : "99.8%"} limits: `,
    },
    place: (place, value, base) => [`${place} (`, value, `, ${base})`],
    between: ", ",
    stop: ".",
    byChance: (count, outside, expected) =>
      `${outside} of ${count} lie outside the 95% limits, where chance alone would put ${expected === 0 ? "fewer than one" : `about ${expected}`}; outside is not yet better or worse: first check how it was counted.`,
  },
  pooled: (value) => `pooled ${value}`,
  outside: {
    short: { excerpt: "excerpt", own: "own" },
    numbered: (index) => `own ${index}`,
    ownNamed: (name) => `your own figures “${name}”`,
    ownUnnamed: "your own figures (on this computer only)",
    marked: {
      excerpt: (word, name) => `Frame or “${word}”: ${name}, not from a report.`,
      own: (word, name) => `Line below or “${word}”: ${name}, not from a published report.`,
    },
    counted: (count, name) => `From ${name}: ${plural(count, "figure", "figures")}.`,
    only: (name) => `All figures here are ${name}, not from published annual reports.`,
  },

  shownAnyway: "Shown side by side anyway: not directly comparable.",
  legend: {
    computed: "half-filled dot: computed",
    hollow: "hollow diamond: denominator not stated",
    interval: "line: 95% interval",
    dashed: "dashed: denominator can be read in two ways",
    hatched: "hatched: a related count, not the base",
    open: "open end: “more than”, a floor",
    openDot: "dashes to the right: “more than”, a floor",
    soft: "fading end: about",
    softDot: "pale dot: about",
    chosen: "red: the chosen places",
    middleHalf: "grey band: the middle half, with the median",
    beyond: "blue dot: beyond the 99.8% limits, grey: within",
    crowded: "where dots overlap there are more places",
    logZero: "left of the axis: 0",
    openBoth: "dashes to the right or upwards: “more than”, a floor",
    tick: "short stroke: a further statement of the same report, not added",
    floorPoint: "dashes upwards: “more than”, a floor",
    gap: "broken line: no figure for that year",
    limits: "solid and dashed curves: where 95% and 99.8% of places of that base would lie if all had the same rate",
    pooledLine: "level line: pooled rate",
    zeroPoint: "dot on the zero line: stated as none",
    zero: "bar on the zero line: stated as none",
    unread: "cross: in the table, but not readable",
    notStated: "empty circle: not stated",
    notApplicable: "slash: not applicable",
    noDenominator: "dash: no denominator given",
    notCollected: "dotted circle: not in the collection",
    apartDot: "hatched dot: another basis, not directly comparable",
    apartBar: "hatched bar: another basis, not directly comparable",
    apartLine: "dashed line: another basis, not directly comparable",
    apartSets: "groups parted by a thin line: another basis or scope, not directly comparable",
    sharedRank: "ranks are shared where intervals, “about” or “more than” leave open which is higher",
  },
  legendLine: (parts) => `${capital(parts.join("; "))}.`,

  equation: (total, parts) => `${total} = ${parts.join(" + ")}`,
  partsAgree: "parts agree with the total",
  partsDiffer: (sum, total) => `The parts add up to ${sum}, not to ${total}; no full bar is drawn.`,
  partsNegative: "A number is below zero: not drawn as a bar.",
  partsNotStated: (owners) => `A figure without stated parts: ${list(owners)}.`,
  equalBars: "Each bar is one total, all of one length: only the shares of the parts count.",
  partsOpen: "A part or the total is not exact, so they cannot be checked; no full bar is drawn.",
  apartFromTotal: (place, values, why) => `${place} also states ${list(values)}${why === "" ? "" : ` (${why})`}.`,

  hiddenTotals: (shown, all) => `The picture draws ${shown} of ${all} totals; the table has them all.`,
  hiddenReports: (shown, all) => `The picture lists ${shown} of ${all} reports; the table has them all.`,

  columns: {
    place: "Place",
    period: "Reporting year",
    indicator: "Indicator",
    value: "Value",
    qualifier: "Qualifier",
    unit: "Unit",
    basis: "Counting basis",
    scope: "Scope",
    stated: "Origin",
    base: "Base",
    interval: "95% interval",
    role: "Part or whole",
    coverage: "Part of the year",
    notes: "Notes",
    within: "Lies in",
    dataset: "Data",
    source: "Source sentence",
  },
  roles: { headline: "", part: "part", other: "also stated" },
  wholeYear: "whole year",
  qualifiers: { exact: "exact", at_least: "at least", about: "about" },
  statedOrComputed: { stated: "stated", computed: "computed" },

  place: "Place",
  indicator: "Indicator",
  matrixCaption: (places, indicators) =>
    `Table of values: ${plural(places, "report", "reports")}, ${plural(indicators, "indicator", "indicators")}`,

  rank: (rank, isShared) => (isShared ? `joint rank ${rank}` : `rank ${rank}`),
  notRanked: (reasons) => `Not sorted by value: ${list(reasons)}.`,
  whyNotRanked: {
    workload: "more work is neither better nor worse",
    indicator: "different indicators",
    basis: "bases differ or are only similar",
    unit: "different units",
    scope: "different scopes",
    coverage: "covers part of the year",
    period: "different years",
    parts_dominate: "totals of different kinds",
    topic: "topic of study not stated",
    computed: "stated and computed figures together",
    implied_base: "implied denominator",
    ambiguous_base: "denominator can be read in two ways",
    no_base: "denominator not stated",
    small_base: "small base (under 30)",
    no_discrimination: "all 100%",
    dual_use: "one number for two acts",
    joint_count: "counted jointly",
  },

  perCapita: {
    population: "residents",
    households: "households",
    without: "No population or household numbers are given: what would be put per 10,000 is left out.",
    source: (kind, sources) =>
      `Per 10,000 ${kind}; their number is the reader’s own${sources.length === 0 ? "" : `: ${list(sources)}`}.`,
    asStated: (indicators) => `As stated, not per 10,000: ${list(indicators)}.`,
    leftOut: (reports) => `${plural(reports, "report has", "reports have")} no such number and are not drawn.`,
  },

  quartiles: (places, { median, lower, upper }, hasFloors) =>
    `${plural(places, "place", "places")}: median ${median}, the middle half ${lower === upper ? `all ${lower}` : `between ${lower} and ${upper}`}${hasFloors ? " (floors taken as they stand)" : ""}.`,
  upwards: (name) => `↑ ${name}`,
  across: (name) => `${name} →`,
  notInScatter: (reports) => `${plural(reports, "report", "reports")} on other bases not drawn; see the table.`,
  notBoth: (reports) => `${plural(reports, "report does", "reports do")} not state both and are not drawn.`,
  notInStrips: (count) => `${plural(count, "figure", "figures")} on other bases not drawn; see the table.`,
  logAxis: "Logarithmic axis: equal distances are equal factors.",
  unnamed: (count) => `No room for the names of ${plural(count, "chosen place", "chosen places")}; see the table.`,
  unplaced: (places) => `Chosen places without room for their names: ${list(places)}.`,
  together: (names, count) => (names.length === count ? list(names) : `${list(names)} and others, ${count} in all`),
  gapCounts: (kinds) => `Years without a figure: ${list(kinds.map(([kind, count]) => `${kind} ${count}`))}.`,
  quietLines: (lines) => `Grey lines: ${plural(lines, "other place", "other places")}, not named; see the table.`,
  manyRows: (rows) => `${rows} rows: a distribution instead, a point a report; names are in the table.`,

  thin: {
    crowd: (figures: number): string =>
      `${figures} figures are too many to draw clearly: narrow the choice first; a table of values instead.`,
    ranking: (most) =>
      most === 0
        ? "No stated figure to draw; a table of values instead."
        : "Fewer than 2 figures on one basis: a table of values instead of bars.",
    fewYears: "A trend takes 3 years or more: choose a range of years first; a table of values instead.",
    trend: (most) =>
      most === 0
        ? "No stated figure to draw; a table of values instead."
        : `At most ${plural(most, "year", "years")} of one place on one basis, fewer than 3: a table of values instead of a trend.`,
    funnel: (places) =>
      `${plural(places, "place", "places")} with a known base, fewer than 10: a table of values instead of a funnel.`,
    distribution: (places) =>
      `${plural(places, "place", "places")} on one basis, fewer than 10: a table of values instead of a distribution.`,
    scatter: (pairs) =>
      `${plural(pairs, "place states", "places state")} both, fewer than 10: a table of values instead of a scatter plot.`,
    notPooled: "These rates may not be pooled, so they have no common limits: a table of values instead.",
    composition: "No total with stated parts: a table of values instead.",
  },

  describe: {
    ranking: (indicators) => `${indicators}, in the fixed order of year and division code, not by value.`,
    sorted: (indicators) => `${indicators}, highest first; where it is open which is higher, ranks are shared.`,
    scatter: (indicators) => `${indicators}, a point for each report.`,
    distribution: (indicators) => `Distribution of ${indicators}, a point for each report.`,
    composition: (indicators) => `${indicators}: stated totals and their parts.`,
    matrix: (indicators) => `Table of values: ${indicators}.`,
    trend: (indicators) => `${indicators}, by year.`,
    funnel: (indicators) => `${indicators}, against the base, with control limits.`,
    stated: (stated, reports) => `Stated by ${stated} of ${plural(reports, "report", "reports")}.`,
    floors: (count) => `${plural(count, "figure is a floor", "figures are floors")} (“more than”).`,
    abouts: (count) => `${plural(count, "figure is", "figures are")} approximate.`,
    computed: (count) => `${plural(count, "figure is", "figures are")} computed.`,
    more: (last, count) => `${last} and others, ${count} in all`,
  },
} satisfies ChartMessages;
