import { CODEBOOK, type IndicatorId } from "../../src/model/codebook.ts";
import type { IndicatorGroup } from "../../src/model/indicator.ts";
import type { Locale } from "../../src/model/locale.ts";
import type { Figure, Records, Report } from "./records.ts";

/** What a view asks of the records, worked out here by filtering rows. */
export interface Scope {
  readonly locale: Locale;
  readonly records: Records;
  readonly indicators: readonly string[];
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
  /** As asked for, both ends included. */
  readonly years?: readonly [number, number];
}

export interface Question {
  readonly locale: Locale;
  readonly indicators?: readonly string[];
  readonly places?: readonly string[];
  /** Both ends included; each place's latest year when left out. */
  readonly years?: readonly [number, number];
  readonly datasets?: readonly Figure["dataset"][];
}

export const ALL_INDICATORS: readonly string[] = Object.keys(CODEBOOK);

export function scopeOf(records: Records, question: Question): Scope {
  const { locale, indicators = ALL_INDICATORS, places, years, datasets = ["published"] } = question;
  const asked = records.reports.filter(
    (one) => datasets.includes(one.dataset) && (places?.includes(one.place) ?? true),
  );
  const reports = asked.filter((one) =>
    years
      ? one.year >= years[0] && one.year <= years[1]
      : asked.every((other) => other.place !== one.place || other.year <= one.year),
  );
  return withFigures({ locale, records, indicators, reports, figures: [], ...(years && { years }) });
}

const NARROWED = new WeakMap<Scope, Map<string, Scope>>();

/** The same reports, fewer indicators. */
export function narrowed(scope: Scope, indicators: readonly string[]): Scope {
  const known = NARROWED.get(scope) ?? new Map<string, Scope>();
  NARROWED.set(scope, known);
  const found = known.get(indicators.join()) ?? withFigures({ ...scope, indicators });
  known.set(indicators.join(), found);
  return found;
}

function withFigures(scope: Scope): Scope {
  const { records, indicators, reports } = scope;
  const asked = new Set(reports.map(({ dataset, place, year }) => `${dataset} ${place} ${year}`));
  const figures = records.figures.filter(
    ({ indicator, dataset, place, year }) => indicators.includes(indicator) && asked.has(`${dataset} ${place} ${year}`),
  );
  return { ...scope, figures };
}

export function isOf(figure: Figure, report: Report): boolean {
  return figure.dataset === report.dataset && figure.place === report.place && figure.year === report.year;
}

export interface Kinds {
  readonly stated: readonly Report[];
  /** No figure stated, but one can be formed. */
  readonly formed: readonly Report[];
  readonly silent: readonly Report[];
}

/** Each report of the scope in one of three heaps. */
export function kindsOf({ reports, figures }: Scope): Kinds {
  const having = (test: (figure: Figure) => boolean) => (report: Report) =>
    figures.some((one) => isOf(one, report) && test(one));
  const stated = reports.filter(having((one) => one.operands === undefined));
  const silent = reports.filter((report) => !having(() => true)(report));
  return { stated, silent, formed: reports.filter((one) => !stated.includes(one) && !silent.includes(one)) };
}

export function distinct(values: readonly (string | number)[]): number {
  return new Set(values).size;
}

export function isRate(indicator: string): boolean {
  return CODEBOOK[indicator as IndicatorId]?.measure === "rate";
}

export function groupOf(indicator: string): IndicatorGroup | undefined {
  return CODEBOOK[indicator as IndicatorId]?.group;
}

/** The indicators whose short names a figure's text alternative begins with. */
export function namedIndicators(figure: string, locale: Locale): readonly string[] {
  const head = figure.split(/，按|，每点|，横向|的分布|：载明|, in the fixed|, by value|: stated|, by |: /)[0] ?? "";
  const shorts = ALL_INDICATORS.map((id) => [id, CODEBOOK[id as IndicatorId].short[locale]] as const);
  const said = shorts.filter(([, short]) => head.includes(short));
  return said
    .filter(([, short]) => !said.some(([, other]) => other !== short && other.includes(short)))
    .map(([id]) => id);
}
