import { messages } from "../i18n/messages.ts";
import { valueText, type WrittenFigure } from "../i18n/format.ts";
import type { CellText } from "../i18n/rich.ts";
import { indicatorOf } from "../model/comparabilityRules.ts";
import type { IndicatorKey } from "../model/codebook.ts";
import type { Basis } from "../model/indicator.ts";
import type { Locale } from "../model/locale.ts";
import { flagOf, type Observation } from "../model/observation.ts";
import { isSameUnit } from "../model/unit.ts";
import { scopeText } from "../model/scope.ts";
import type { Place, Slice, SliceIndicator } from "../view/slice.ts";

type Facets = Pick<Observation, "indicator" | "basis" | "scope" | "flags">;

/** What the bases of an indicator differ in, where 口径 can be said more exactly. */
export type Facet = "basis" | "channel" | "audience" | "scope";

const FACETS: Readonly<Partial<Record<IndicatorKey, Facet>>> = {
  publicity_audience: "channel",
  legal_consultations: "audience",
  contract_reviews: "audience",
  inspections: "scope",
};

export function facetOf(indicator: IndicatorKey): Facet {
  return FACETS[indicator] ?? "basis";
}

/** Indicators whose basis word is itself the name: 行政处罚, 执法办案, 中心组学习, 化解率. Elsewhere it goes before the name. */
const NAMED_BY_BASIS: ReadonlySet<IndicatorKey> = new Set([
  "penalty_cases",
  "study_sessions",
  "mediation_success_rate",
]);

export function isNamedByBasis(indicator: IndicatorKey): boolean {
  return NAMED_BY_BASIS.has(indicator);
}

export function basisOf({ indicator, basis }: Pick<Facets, "indicator" | "basis">): Basis | undefined {
  return indicatorOf(indicator)?.bases.find(({ id }) => id === basis);
}

/** The number as written, which opens its sentence. */
export function figureText(cell: WrittenFigure, locale: Locale): CellText {
  return { text: valueText(cell, locale), cell: cell.id };
}

/** The number where its name stands right before it: in English the unit would only say the name again. */
export function namedValue(cell: WrittenFigure, locale: Locale): string {
  const indicator = indicatorOf(cell.indicator);
  const isRepeated =
    locale === "en" &&
    !cell.perCapita &&
    indicator?.measure === "count" &&
    isSameUnit(indicator.unit["zh-CN"], cell.unitWritten);
  return valueText(cell, locale, { bare: isRepeated });
}

export function namedFigure(cell: WrittenFigure, locale: Locale): CellText {
  return { text: namedValue(cell, locale), cell: cell.id };
}

/** The short name, or the full one where another place of the answer has the same. */
export function placeName(id: string, slice: Pick<Slice, "places" | "view">): string {
  const { places, view } = slice;
  const place = places.find((one) => one.id === id);
  if (!place) return id;
  const name = nameIn(place, view.locale);
  const isShared = places.some((one) => one.id !== id && nameIn(one, view.locale) === name);
  if (!isShared) return name;
  return view.locale === "en" ? place.fullNameEn : place.fullName;
}

function nameIn(place: Place, locale: Locale): string {
  return locale === "en" ? place.nameEn : place.name;
}

/** 行政检查, 法律意见: how a sentence names an indicator. A user's own indicator goes by its label in the slice. */
export function indicatorName(indicator: IndicatorKey, locale: Locale, slice?: Pick<Slice, "indicators">): string {
  const { name, names } = messages(locale).readout;
  const label = (indicatorOf(indicator) ?? slice?.indicators.find(({ id }) => id === indicator))?.label[locale];
  return names[indicator] ?? (label === undefined ? indicator : name(label));
}

/** 行政处罚, 专职人民调解员, 重点项目法律咨询: the indicator with what the report counts of it. */
export function statementName(cell: Facets, locale: Locale, slice?: Pick<Slice, "indicators">): string {
  const { forWhom, namesAfterWord, withWord } = messages(locale).readout;
  const name = indicatorName(cell.indicator, locale, slice);
  const basis = basisOf(cell);
  const word = wordOf(cell, locale);
  if (basis && NAMED_BY_BASIS.has(cell.indicator)) {
    // An English word (handled) is no name by itself, its label is; a rate formed by us has neither.
    return word === "" ? shortName(cell.indicator, locale) : locale === "en" ? basis.label.en : word;
  }
  if (word !== "") return withWord(word, namesAfterWord[cell.indicator] ?? name);
  const isForSomebody = facetOf(cell.indicator) === "audience" && cell.scope !== "";
  return isForSomebody ? forWhom(scopeText(cell.scope, locale), name) : name;
}

/** The word beside the number; one number for two acts keeps the report's own (排查化解). */
function wordOf(cell: Facets, locale: Locale): string {
  const acts = flagOf(cell, "dual_use")?.detail ?? "";
  return acts === "" ? (basisOf(cell)?.word?.[locale] ?? "") : scopeText(acts, locale);
}

/** A user's own indicator goes by its label among `named`. */
export function shortName(indicator: IndicatorKey, locale: Locale, named: readonly Named[] = []): string {
  const known = indicatorOf(indicator) ?? named.find(({ id }) => id === indicator);
  return known?.short[locale] ?? indicator;
}

export type Named = Pick<SliceIndicator, "id" | "short">;
