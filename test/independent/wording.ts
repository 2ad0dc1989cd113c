import { CODEBOOK, isIndicatorId } from "../../src/model/codebook.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Locale } from "../../src/model/locale.ts";
import type { Figure } from "./records.ts";

/** Rounded as shown: what a report prints keeps its decimals, what is formed has one, half up. */
export function rounded(value: number, decimals: number): number {
  return Math.floor(value * 10 ** decimals + 0.5) / 10 ** decimals;
}

/** In Chinese four digits stand unbroken and five take a comma; in English four do. */
export function digitsOf(value: number, decimals: number, locale: Locale): string {
  const [whole = "", fraction] = rounded(value, decimals).toFixed(decimals).split(".");
  const broken = whole.length > (locale === "en" ? 3 : 4) ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? broken : `${broken}.${fraction}`;
}

const AFTER = "余|多|以上|左右|上下";
const BEFORE = "不少于|至少|超过|逾|近|约";

/** A value with its hedge and unit, and nothing else: 10 余场, 96%, ≥1,000 person-times. */
const WRITTEN: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": new RegExp(`^(?:(${BEFORE}) ?)?([\\d,]+(?:\\.\\d+)?)(%)? ?(${AFTER})?([^\\d]*)$`),
  en: /^(≥|~)?([\d,]+(?:\.\d+)?)(%)?()( [^\d]*)?$/,
};

/** What is wrong with a value as shown for this figure; undefined where it is right. */
export function valueFault(text: string, figure: Figure, locale: Locale): string | undefined {
  const [, before = "", digits = "", percent = "", after = "", unit = ""] = WRITTEN[locale].exec(text) ?? [];
  if (digits === "") return "is no value";
  const wanted = digitsOf(figure.value, figure.decimals, locale);
  if (digits !== wanted) return `should be ${wanted}`;
  const isRate = unitOf(figure) === "%";
  if (isRate !== (percent === "%")) return isRate ? "lacks its %" : "is no percentage";
  const hedges = locale === "en" ? englishHedge(figure) : hedgesOf(figure);
  if (!hedges.includes(before + after)) return `is ${figure.qualifier}: ${hedges.join(" or ") || "no hedge"}`;
  if (locale === "zh-CN" && !isRate && !unitsOf(figure).includes(unit.trim())) return `counts ${unitOf(figure)}`;
  return undefined;
}

/** The report's own word where its sentence is kept, else any of the kind. */
function hedgesOf({ qualifier, after, before }: Figure): readonly string[] {
  if (qualifier === "exact") return [""];
  const own = new RegExp(`^(?:${AFTER})`).exec(after)?.[0] ?? new RegExp(`(?:${BEFORE})$`).exec(before)?.[0];
  if (own !== undefined) return [own];
  return qualifier === "at_least" ? ["余"] : ["约"];
}

function englishHedge({ qualifier }: Figure): readonly string[] {
  return { exact: [""], at_least: ["≥"], about: ["~"] }[qualifier];
}

/** The table's own word, or the codebook's where it has none. */
export function unitOf({ unit, indicator }: Figure): string {
  return unit === "" && isIndicatorId(indicator) ? CODEBOOK[indicator].unit["zh-CN"] : unit;
}

/** 个 of cases may be written 件; a column may carry the unit in its head. A stated none quotes its sentence. */
function unitsOf(figure: Figure): readonly string[] {
  const unit = unitOf(figure);
  const none = figure.flags.includes("stated_zero") ? [`${unit}（载明“${figure.quote}”）`, `${unit}（载明“无”）`] : [];
  return ["", unit, ...(unit === "个" ? ["件"] : []), ...none];
}

/** All names that the indicator and the figure's basis go by. */
export function namesOf({ indicator, basis }: Figure, locale: Locale): readonly string[] {
  if (!isIndicatorId(indicator)) return [];
  const entry: Indicator = CODEBOOK[indicator];
  const own = entry.bases.find(({ id }) => id === basis);
  return [own?.word?.[locale], own?.label[locale], entry.label[locale], entry.short[locale]].filter(
    (name) => name !== undefined,
  );
}

/** A rate as reports call it, in lower case: its basis, else the indicator's short name. */
export function rateWord({ indicator, basis }: Figure, locale: Locale): string {
  if (!isIndicatorId(indicator)) return indicator;
  const entry: Indicator = CODEBOOK[indicator];
  const own = entry.bases.find(({ id }) => id === basis)?.word;
  return (own ?? entry.short)[locale].toLowerCase();
}
