import { isIndicatorId, type IndicatorKey } from "./codebook.ts";
import type { Indicator } from "./indicator.ts";
import type { Text } from "./locale.ts";

export const DENOMINATOR_KINDS = ["population", "households"] as const;
export type DenominatorKind = (typeof DENOMINATOR_KINDS)[number];

/**
 * no_per_head: fines, penalties and checks, which must not be measured against heads; own: of a user's table, so that
 * nobody knows what it counts; rate, stock, no_sum: of the codebook.
 */
export const PER_CAPITA_REFUSALS = ["no_per_head", "own", "rate", "stock", "no_sum"] as const;
export type PerCapitaRefusal = (typeof PER_CAPITA_REFUSALS)[number];

/** 《行政处罚法》第七十四条 parts fines from assessment, and policy asks for fewer checks: neither has a better end. */
const NO_PER_HEAD: readonly string[] = ["fines_amount", "penalty_cases", "inspections"];

/** Why an indicator may not be put per 10,000; undefined where it may: a count of the year that adds up over places. */
export function perCapitaRefusal(id: IndicatorKey, indicator: Indicator): PerCapitaRefusal | undefined {
  if (NO_PER_HEAD.includes(id)) return "no_per_head";
  if (!isIndicatorId(id)) return "own";
  if (indicator.measure !== "count") return "rate";
  if (indicator.kind === "stock") return "stock";
  return indicator.aggregation === "sum" || indicator.aggregation === "sum_within_basis" ? undefined : "no_sum";
}

const OF_KIND: Readonly<Record<DenominatorKind, Text>> = {
  population: { "zh-CN": "万人", en: "10,000 residents" },
  households: { "zh-CN": "万户", en: "10,000 households" },
};

/** 件/万人; disputes per 10,000 residents. */
export function perCapitaUnit(unit: Text, kind: DenominatorKind): Text {
  return { "zh-CN": `${unit["zh-CN"]}/${OF_KIND[kind]["zh-CN"]}`, en: `${unit.en} per ${OF_KIND[kind].en}` };
}
