import { CODEBOOK, isIndicatorId } from "../model/codebook.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import { perCapitaUnit, type DenominatorKind } from "../model/perCapita.ts";
import { isSameUnit, measureWord, unitText } from "../model/unit.ts";

/** A figure, as stated or put per 10,000. */
export type WrittenFigure = Observation & { readonly perCapita?: { readonly kind: DenominatorKind } };

/** GB/T 15835 on screen: four digits unbroken, from five a comma; English: commas from four. Decimals as stated. */
export function numberText(value: number, locale: Locale): string {
  const grouped = locale === "en" ? Math.abs(value) >= 1000 : Math.abs(value) >= 10_000;
  return (grouped ? GROUPED : UNBROKEN)[locale].format(value);
}

// To make a format takes longer than to use it, and a picture of thousands of places uses it thousands of times.
const GROUPED = { "zh-CN": numberFormat("zh-CN", true), en: numberFormat("en", true) };
const UNBROKEN = { "zh-CN": numberFormat("zh-CN", false), en: numberFormat("en", false) };

function numberFormat(locale: Locale, useGrouping: boolean): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 10 });
}

/** The report's own hedge, found right after its digits or before them: 余, 多, 以上 / 约, 近. Falls back to the plainest. */
export function hedgeWritten(cell: Pick<Observation, "qualifier" | "evidence" | "unitWritten">): {
  readonly before: string;
  readonly after: string;
} {
  if (cell.qualifier === "exact") return { before: "", after: "" };
  const { evidence } = cell;
  if (evidence) {
    const after = evidence.text
      .slice(evidence.number.end - evidence.quote.start)
      .match(/^\s*(余|多|以上|左右|上下)/)?.[1];
    if (after) return { before: "", after };
    const before = evidence.text
      .slice(0, evidence.number.start - evidence.quote.start)
      .match(/(不少于|至少|超过|逾|近|约)\s*$/)?.[1];
    if (before) return { before, after: "" };
  }
  if (cell.qualifier === "about") return { before: "约", after: "" };
  return { before: "", after: cell.unitWritten === "%" ? "以上" : "余" };
}

/** What an English reader is told is counted: the codebook's word where the report counts in its unit, else the measure word's. */
function englishUnit({ indicator, unitWritten }: Observation): string {
  const unit = isIndicatorId(indicator) ? CODEBOOK[indicator].unit : undefined;
  return unit && isSameUnit(unit["zh-CN"], unitWritten) ? unit.en : unitText(unitWritten, "en");
}

/**
 * A figure in the report's own words: 「10 余场」, 「433 次」, 「96%」; in English with the codebook's word for the unit: "≥10 events".
 * `bare` leaves the unit out, for a column whose head carries it.
 */
export function valueText(cell: WrittenFigure, locale: Locale, options: { readonly bare?: boolean } = {}): string {
  if (cell.perCapita) return perHeadText(cell, cell.perCapita.kind, locale, options);
  // A rate formed by us shows one decimal; what a report prints keeps its own.
  const digits = cell.stated === "computed" ? cell.value.toFixed(1) : numberText(cell.value, locale);
  const percent = cell.unitWritten === "%";
  const word = isIndicatorId(cell.indicator)
    ? measureWord(cell.unitWritten, CODEBOOK[cell.indicator].unit["zh-CN"])
    : cell.unitWritten;
  if (locale === "en") {
    const sign = cell.qualifier === "at_least" ? "≥" : cell.qualifier === "about" ? "~" : "";
    if (percent) return `${sign}${digits}%`;
    return options.bare ? `${sign}${digits}` : `${sign}${digits} ${englishUnit(cell)}`;
  }
  const { before, after } = hedgeWritten(cell);
  const head = before ? `${before} ${digits}` : digits;
  if (percent) return `${head}%${after}`;
  const unit = options.bare ? "" : word;
  return after || unit ? `${head} ${after}${unit}` : head;
}

/** 31.8 件/万人, 至少 2.5 场/万人: three digits, since the report's hedge no longer stands beside its own number. */
function perHeadText(
  cell: Observation,
  kind: DenominatorKind,
  locale: Locale,
  { bare = false }: { readonly bare?: boolean },
): string {
  const { value, qualifier } = cell;
  const digits = numberText(value < 100 ? Number(value.toPrecision(3)) : Math.round(value), locale);
  const known = isIndicatorId(cell.indicator) ? CODEBOOK[cell.indicator].unit["zh-CN"] : cell.unitWritten;
  const unit = perCapitaUnit({ "zh-CN": measureWord(cell.unitWritten, known), en: englishUnit(cell) }, kind)[locale];
  const said = `${PER_HEAD_HEDGES[qualifier][locale]}${digits}`;
  return bare ? said : `${said} ${unit}`;
}

const PER_HEAD_HEDGES: Readonly<Record<Observation["qualifier"], Readonly<Record<Locale, string>>>> = {
  exact: { "zh-CN": "", en: "" },
  at_least: { "zh-CN": "至少 ", en: "≥" },
  about: { "zh-CN": "约 ", en: "~" },
};

/** An interval of a rate in percent, one decimal at both ends: 89.1%～99.6%, 89.1–99.6%. */
export function intervalText(low: number, high: number, locale: Locale): string {
  const [from, to] = [low.toFixed(1), high.toFixed(1)];
  return locale === "en" ? `${from}–${to}%` : `${from}%～${to}%`;
}
