import { CODEBOOK, type IndicatorId } from "../../model/codebook.ts";
import type { Qualifier } from "../../model/observation.ts";
import type { IssueKind } from "../../model/tableIssue.ts";
import { readingOf } from "./cellKind.ts";
import { scaled, type WrittenNumber } from "./readNumber.ts";
import type { PercentScale } from "./percentScale.ts";
import { readUnit, type WrittenUnit } from "./units.ts";

/** What is known of a figure's column before its cell is read. */
export interface Expectation {
  /** undefined for the user's own. */
  readonly indicator: IndicatorId | undefined;
  /** As written in header, unit column or above the table. */
  readonly unit: WrittenUnit | undefined;
  readonly scale: PercentScale;
}

export type ValueReading =
  | { readonly kind: "missing" }
  | { readonly kind: "fault"; readonly fault: IssueKind }
  | {
      readonly kind: "value";
      readonly value: number;
      readonly qualifier: Qualifier;
      readonly unit: string;
      readonly remarks: readonly IssueKind[];
    };

type Measure = "count" | "rate" | "money" | "own";

/** A cell's figure in the unit of the codebook; what cannot be one is a named fault. */
export function readValue(raw: string, expected: Expectation): ValueReading {
  const cell = readingOf(raw);
  if (cell.kind === "missing") return { kind: "missing" };
  if (cell.kind === "text") return fault("unparseable_number");
  const measure: Measure = expected.indicator === undefined ? "own" : CODEBOOK[expected.indicator].measure;
  const found =
    measure === "rate" || (measure === "own" && cell.number.share !== "")
      ? rateOf(cell.number, expected)
      : countOf(cell.number, expected, measure);
  if (found.kind !== "value") return found;
  const wrong = outOfRange(found.value, measure);
  if (wrong) return fault(wrong);
  const isFractional = measure === "count" && !Number.isInteger(found.value);
  const isRough = found.qualifier !== "exact";
  return {
    ...found,
    remarks: [
      ...found.remarks,
      ...(isFractional ? ["fractional_count" as const] : []),
      ...(isRough ? ["approximate_value" as const] : []),
    ],
  };
}

function fault(kind: IssueKind): ValueReading {
  return { kind: "fault", fault: kind };
}

function outOfRange(value: number, measure: Measure): IssueKind | undefined {
  if (!Number.isFinite(value)) return "unparseable_number";
  if (measure === "own") return undefined;
  if (value < 0) return "negative_value";
  return measure === "rate" && value > 100 ? "rate_out_of_range" : undefined;
}

function rateOf(
  { digits, power, share, qualifier, unit }: WrittenNumber,
  { unit: header, scale }: Expectation,
): ValueReading {
  if (power !== 0 || unit !== "") return fault("unparseable_number");
  const sign = share || header?.share || "";
  if (share === "" && scale === "mixed" && isSmall(digits)) return fault("percent_scale_ambiguous");
  if (share === "" && scale === "fraction")
    return { kind: "value", value: scaled(digits, 2), qualifier, unit: "%", remarks: ["percent_scale_assumed"] };
  if (sign === "‰")
    return { kind: "value", value: scaled(digits, -1), qualifier, unit: "%", remarks: ["unit_converted"] };
  return { kind: "value", value: Number(digits), qualifier, unit: "%", remarks: [] };
}

/** Above nought and at most one: 1 may be one percent or all of it. */
export function isSmall(digits: string): boolean {
  const value = Number(digits);
  return value > 0 && value <= 1;
}

function countOf(number: WrittenNumber, { indicator, unit: header }: Expectation, measure: Measure): ValueReading {
  const { digits, power, share, qualifier, unit } = number;
  if (share !== "") return fault("unparseable_number");
  const own = readUnit(unit);
  if (measure === "money" && unit !== "" && own?.unit !== "元" && own?.unit !== "块")
    return fault("unparseable_number");
  if (measure === "count" && (own?.unit === "元" || own?.unit === "块")) return fault("unparseable_number");
  // 1.2万 under 万元 is 12,000 yuan: the cell already says what the header repeats
  const headerPower = measure !== "own" && power < 3 && header && isFitting(header, measure) ? header.power : 0;
  const unitWritten =
    unit ||
    (measure === "own" && power === 0 ? ownUnit(header) : (header?.unit ?? "")) ||
    (indicator ? CODEBOOK[indicator].unit["zh-CN"] : "");
  return {
    kind: "value",
    value: scaled(digits, power + headerPower),
    qualifier,
    unit: unitWritten,
    remarks: power + headerPower > 0 ? ["unit_converted"] : [],
  };
}

const POWER_WORDS: Readonly<Record<number, string>> = {
  2: "百",
  3: "千",
  4: "万",
  5: "十万",
  6: "百万",
  7: "千万",
  8: "亿",
};

/** The user's own figures are not converted, and so keep the unit they are stated in. */
function ownUnit(header: WrittenUnit | undefined): string {
  return header === undefined ? "" : (POWER_WORDS[header.power] ?? "") + header.unit;
}

/** 万元 says nothing of cases, nor 件 of yuan. */
function isFitting({ unit, share }: WrittenUnit, measure: Measure): boolean {
  if (share !== "") return false;
  const isMoney = /元|块/.test(unit);
  return measure === "money" ? isMoney || unit === "" : !isMoney;
}

/** Of several units above a table the one that fits what a column counts. */
export function fittingUnit(
  units: readonly WrittenUnit[],
  indicator: IndicatorId | undefined,
): WrittenUnit | undefined {
  if (indicator === undefined) return undefined;
  const { measure } = CODEBOOK[indicator];
  if (measure === "rate") return units.find(({ share }) => share !== "");
  const fitting = units.filter((unit) => isFitting(unit, measure));
  return (
    fitting.find(({ unit }) => unit === CODEBOOK[indicator].unit["zh-CN"]) ??
    (fitting.length === 1 ? fitting[0] : undefined)
  );
}
