import type { Rich } from "../rich.ts";
import { joinRich, rich } from "../rich.ts";
import type { ReadoutMessages } from "../zh-CN/readout.ts";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

function counted(count: number, one: string, many: string): string {
  return `${WORDS[count] ?? count} ${count === 1 ? one : many}`;
}

function reportsState(count: number): string {
  return count === 1 ? "one report states" : `${counted(count, "report", "reports")} state`;
}

function allState(count: number): string {
  if (count < 2) return reportsState(count);
  return count === 2 ? "both reports state" : `all ${reportsState(count)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function list(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join("");
  return `${texts.slice(0, -1).join(", ")} and ${texts.at(-1) ?? ""}`;
}

function listRich(texts: readonly Rich[]): Rich {
  const last = texts.at(-1);
  return texts.length < 2 || !last ? joinRich(texts, "") : rich`${joinRich(texts.slice(0, -1), ", ")} and ${last}`;
}

function withNotes(text: Rich, notes: readonly Rich[]): Rich {
  return notes.length === 0 ? text : rich`${text} (${joinRich(notes, ", ")})`;
}

export const readout = {
  name: (label) => label,
  names: {} as Readonly<Record<string, string>>,
  namesAfterWord: { disputes_handled: "Disputes" } as Readonly<Record<string, string>>,
  withWord: (word, name) => `${name} (${word})`,
  forWhom: (scope, name) => `${name} ${scope.startsWith("for ") ? scope : `for ${scope}`}`,
  list,

  headline: {
    rest: (finding) => `${finding}; the rest is workload or counted differently: side by side, not ranked`,
    none: "The figures of these reports are counted differently: side by side, not ranked",
    nothing: "These reports hold no figures to list",
    single: "One report is chosen: its figures as it states them",
    alike: (name, places) => `${name} alike in ${counted(places, "place", "places")}`,
    apart: (name, places) => `${name} not alike in all ${counted(places, "place", "places")}`,
  },
  summary: {
    counts: (reports, figures, indicators) =>
      `${reports} annual reports · ${figures} figures · ${indicators} indicators · every figure opens its source sentence.`,
    statedByNone: (reports) => ` No indicator is stated in all ${counted(reports, "report", "reports")}.`,
    statedByAll: (indicators, reports) =>
      ` ${capital(counted(indicators, "indicator is", "indicators are"))} stated in all ${counted(reports, "report", "reports")}.`,
  },
  filter: {
    show: "Showing ",
    latest: "the latest report of each place",
    years: (years) => ` (${list(years.map(({ period, reports }) => `${reports} from ${period}`))}), `,
    year: (from, to) => (from === to ? `the reports on ${from}` : `the reports on ${from}–${to}`),
    reports: (count) => ` (${count}), `,
    allPlaces: (count) => `all ${count} places`,
    somePlaces: (count) => (count === 1 ? "1 place" : `${count} places`),
    end: "",
  },

  title: {
    nothing: "Not stated in the chosen reports",
    alike: (name, places) => `${name} alike in ${counted(places, "place", "places")}`,
    apart: (name, places) => `${name} not alike in all ${counted(places, "place", "places")}`,
    ratesUnknown: (name, reports) => `${name} stated or computable in ${counted(reports, "report", "reports")}`,
    figures: (reports, isAll, subject) =>
      `${capital(isAll ? allState(reports) : reportsState(reports))} ${subject ? `${subject} figures` : "figures"}`,
    differentScopes: (finding) => `${finding}, each of a different scope`,
    differentThings: (finding) => `${finding}, but no two speak of the same thing`,
    differentYears: (finding) => `${finding}, of different years or counted differently`,
    comparable: (finding, names) => `${finding}; ${list(names)} can stand side by side`,
    events: (reports, isAll) => `${capital(isAll ? allState(reports) : reportsState(reports))} events`,
    channelsApart: (finding) => `${finding}; attendance on site and reach online are read apart`,
  },
  link: {
    figures: (reports, isAll) => `${isAll ? allState(reports) : reportsState(reports)} figures`,
    differentScopes: (finding) => `${finding} of different scope`,
    differentThings: (finding) => `${finding}, of different things`,
    differentYears: (finding) => `${finding}, of different years or counted differently`,
    events: (reports) => `${reportsState(reports)} events`,
    channelsApart: (finding) => `${finding}; on site and online read apart`,
  },
  subject: {
    mediation: "dispute resolution",
    enforcement: "enforcement",
    publicity: "public legal education",
    advice: "",
    learning: "learning and leadership",
    openness: "openness and response",
    litigation: "reconsideration and litigation",
  },

  year: (period) => String(period),
  item: (place, word, value, notes) => withNotes(rich`${place} ${value}`, word ? [[word], ...notes] : notes),
  afterRun: withNotes,
  run: (items) => joinRich(items, ", "),
  items: (items) => joinRich(items, ", "),
  runs: (runs) => joinRich(runs, "; "),
  clauses: (clauses) => joinRich(clauses, "; "),
  named: (name, listing) => rich`${name}: ${listing}`,
  sentence: (name, listing, verdict) => rich`${name}: ${listing}${verdict ? `; ${verdict}` : ""}.`,
  stop: (text) => rich`${text}.`,
  range: (name, reports, low, high, verdict) =>
    low.text === high.text
      ? rich`${name}: stated in ${reports} reports, ${low} in each; ${verdict}.`
      : rich`${name}: stated in ${reports} reports, from ${low} to ${high}; ${verdict}.`,

  computedFrom: (numerator, denominator) => rich`computed from ${numerator} ÷ ${denominator}`,
  withinError: (count) =>
    count === 2 ? "no detectable difference between the two" : "no detectable difference between them",
  apartFrom: (pairs) =>
    `the 95% intervals of ${list(pairs.map(([one, other]) => `${one} and ${other}`))} do not overlap: the difference is beyond statistical error`,
  someApart: "some of the 95% intervals do not overlap, as the figure shows",
  unknownError: "with no denominator stated, the size of the difference cannot be judged",
  unknownErrorOf: (places) => `${list(places)}: denominator not stated, left out of this judgement`,
  allHundred: "all 100%, which tells nothing apart",
  aloneAmongRates: "no other share is counted in a similar way, so it is not compared",
  basesAround: (places, around, unit) => `The bases of ${list(places)} are about ${around} ${unit}`,
  basesOf: (places, bases, unit) =>
    places.length === 1
      ? `The base of ${list(places)} is ${bases[0] ?? 0} ${unit}`
      : `The bases of ${list(places)} are ${list(bases.map(String))} ${unit}`,
  oneMore: (bases, _unit, low, high) =>
    `${bases}: one case more or less moves the share by about ${low === high ? low : `${low}–${high}`} percentage ${high === 1 ? "point" : "points"}.`,
  setApart: (place, value, label, together) =>
    rich`The ${value} stated by ${place} is a ${label.toLowerCase()}${together} and is not compared with the shares above.`,
  manyApart: (reports, label) =>
    `A further ${counted(reports, "report states", "reports state")} a ${label.toLowerCase()}, which is not compared with the shares above.`,
  together: (others) => (others.length === 0 ? "" : `, stated together with ${list(others)},`),
  isDisputes: (part) => part.includes("纠纷") || part.includes("dispute"),
  splitScope: (scope) => scope.split("、").map((part) => SCOPE_PARTS[part] ?? part),

  caseUnit: "cases",
  ownIndicator: "an indicator of your own, neither good nor bad",
  workload: () => "a measure of workload, not of merit",
  facts: {
    period: "year",
    unit: "unit",
    basis: "counting basis",
    channel: "channel",
    audience: "the people served",
    scope: "scope",
    coverage: "the part of the year covered",
    topic: "topic",
  },
  differ: (facts) => `they differ in ${list(facts)}: not directly comparable`,
  topicUnstated: "the topic of the sessions is not stated: not directly comparable",

  basisNote: { handled: "without saying whether each ended in a penalty" } as Readonly<Record<string, string>>,
  outcome: (place, parts, year, note) =>
    rich`${place}: ${joinRich(
      parts.map(([name, value]) => rich`${name.toLowerCase()} ${value}`),
      ", ",
    )}${year ? ` (${year})` : ""}${note ? `, ${note}` : ""}`,
  noGoodDirection: (subjects) =>
    `${capital(subjects.map((one) => (one === "inspections" ? "more or fewer inspections" : "more or fewer penalties")).join(" and "))} do not mean better or worse work.`,
  channel: (word) => `Reached ${word}`,
  onlineApart: (online, onSite) => rich`${online}, mainly pushed online, not compared with attendance ${onSite}`,
  mayOverlap: (place, values, series, total) =>
    rich`${place} also states ${listRich(values.map((value) => [value]))}${series}, which may overlap with ${total === "" ? "the others" : rich`the ${total}`}; not added.`,
  manyOverlap: (reports, series) =>
    `A further ${counted(reports, "report states", "reports state")} figures${series}, which may overlap with their totals; not added.`,
  series: { publicity_events: " in special series" } as Readonly<Record<string, string>>,
  review: (place, name, value) => rich`${place}: ${name.toLowerCase()} ${value}`,
  contractReview: (place, scope, joint, value) =>
    rich`${place}: contracts${joint ? ` and ${joint}` : ""} reviewed${scope ? ` ${scope}` : ""} ${value}`,
  statements: (place, statements) => rich`${place}: ${joinRich(statements, ", ")}`,
  statement: (name, value) => rich`${name.toLowerCase()} ${value}`,

  stocks: (place, statements) => rich`${place} also states ${listRich(statements)} (at year end).`,
  relation: (scope, statements) =>
    rich`Further statements${scope ? ` on ${scope}` : ""}: ${joinRich(statements, ", ")}; their relation to the above is not stated, so they are not added.`,
  notEqual: (one, other) => rich`${one} ≠ ${other}`,
  contrast: (one, other) => `one ${one}, the other ${other}`,
  means: {
    any: "includes oral advice and advice along the way",
    written: "counts written opinions only",
    residents: "for residents",
    projects: "for key projects",
    own: "for its own contracts",
    for_villages: "for contracts of villages and communities",
    on_site: "counts attendance on site",
    online: "counts reach online",
    decided: "for penalties decided",
    handled: "for enforcement cases handled",
  } as Readonly<Record<string, string>>,
  meansBasis: (label) => `counted as ${label}`,

  coverage: {
    reports: (count) => `Of ${count} reports`,
    stated: (count, what) => `${count} ${count === 1 ? "states" : "state"} a ${what.toLowerCase()}`,
    statedAny: (count) => `${count} ${count === 1 ? "states" : "state"} at least one of these`,
    computed: (count) => `${count} ${count === 1 ? "allows" : "allow"} computing it from stated counts`,
    none: (count) => `${count} ${count === 1 ? "does" : "do"} not state it`,
    notApplicable: (count) => `to ${count} it does not apply`,
    withoutDenominator: (count) => `${count} ${count === 1 ? "has" : "have"} no denominator`,
    or: (labels) => labels.join(" or "),
    all: (reports, what) =>
      `${reports > 1 ? capital(allState(reports)) : "The report states"} a ${what.toLowerCase()}.`,
    allAny: (reports) =>
      reports > 1 ? `${capital(allState(reports))} at least one of these.` : "The report states at least one of these.",
    sentence: (head, parts) => `${head}, ${list(parts)}.`,
    nobody: (reports) => (reports > 1 ? `Not stated in any of ${reports} reports.` : "Not stated in the report."),
  },

  derivation: {
    implied: (numerator, rate, base) => rich`${base}, computed: ${numerator} at ${rate} can only be of ${base}`,
    stated: (base) => [`${base}, as stated`],
    counts: (numerator, denominator, percent) =>
      rich`${numerator} ÷ ${denominator} = ${percent}, both counts from one sentence`,
    ambiguous: (count, asBase, asNumerator) =>
      rich`${count}: the denominator can be read in two ways. As the base, ${asBase} were settled; as the number settled, the base is ${asNumerator}`,
    none: "denominator not stated",
    span: (low, high, unit) => (low === high ? `${low} ${unit}` : `${low}–${high} ${unit}`),
    interval: (text) => `95% interval ${text}`,
    whole: (count, unit) => `${count} ${unit}`,
  },
  basisLine: {
    baseUnstated: "the report does not say how its denominator is counted",
    joined: (facts) => facts.join(", "),
    line: (basis, base) => (base ? `${basis}; ${base}` : basis),
  },
  cell: {
    place: (place, period) => `${place}, ${period}`,
    named: (name, value) => `${name} ${value}`,
    computed: "computed",
    zero: "none, as stated",
    scope: (scope) => `scope: ${scope}`,
    base: (base) => `base ${base}`,
    join: (facts) => facts.join("; "),
  },

  copied: {
    lead: (period, coverage, place) => `${place}, ${period}${coverage ? ` (${coverage})` : ""}: `,
    plain: (name, value) => `${name.toLowerCase()} ${value}`,
    computed: (_counts, name, value, numerator, denominator) =>
      `${name.toLowerCase()} ${value} (computed from ${numerator} ÷ ${denominator})`,
    source: (title) => `Source: ${title}.`,
    stop: ".",
  },

  perHead: {
    population: (count, people, value, source) =>
      `${count} ÷ ${people} residents × 10,000 = ${value}; population given by the reader: ${source}.`,
    households: (count, households, value, source) =>
      `${count} ÷ ${households} households × 10,000 = ${value}; households given by the reader: ${source}.`,
  },
  place: {
    summary: (statements) => rich`${joinRich(statements, ", ")}.`,
    facts: (years, reports, figures, indicators) =>
      `${list(years.map(String))} · ${reports} ${reports === 1 ? "report" : "reports"} · ${figures} figures · ${indicators} indicators`,
    partsAgree: "parts agree with the total",
    partsDiffer: "parts do not add up to the total: ask the issuing body",
    elsewhereMany: (places, low, high) => rich`${places} places, from ${low} to ${high}`,
    elsewhere: (place, value, year) => rich`${place} ${value} (${year})`,
    noOrder: "No other place states the same, counted alike, in the same year: nothing is put in order.",
    noOthers: "No other place of this choice states these indicators.",
    notStated: (groups) => `No figures on ${list(groups)}. Not stated does not mean not done.`,
  },
} satisfies ReadoutMessages;

/** Parts of a scope as reports list them. */
const SCOPE_PARTS: Readonly<Record<string, string>> = {
  矛盾纠纷: "disputes",
  信访: "petitions",
  网络问政: "online enquiries",
  热线: "hotline calls",
};
