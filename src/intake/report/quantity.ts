import type { Qualifier } from "../../model/observation.ts";
import { measureWordAt } from "./measureWords.ts";
import { readNumeral } from "./numerals.ts";
import { formRefusal } from "./numberForms.ts";
import type { RefusalReason } from "./readObservation.ts";
import { stickyMatch } from "./sticky.ts";

/** A number of the text with its measure word. Offsets are into the one-spelling text. */
export interface NumberToken {
  /** With the words that belong to it: from 近, 第 or the first digit to 以上 behind the measure word. */
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly isChinese: boolean;
  /** Set when the form alone shows that nothing is counted: a date, a document number, a telephone. */
  readonly refusal?: RefusalReason;
}

/** Puts numeral, 余, magnitude, measure word and 以上 together. */
export function measured(text: string, at: number, numeralEnd: number, isChinese: boolean): NumberToken {
  const tail = readTail(text, numeralEnd);
  const unit = measureWordAt(text, tail.end);
  const unitEnd = tail.end + unit.length;
  const suffix = unit === "" ? "" : stickyMatch(SUFFIX, text, unitEnd);
  const lead = leadOf(text, at);
  const value = valueOf(text.slice(at, numeralEnd), tail.magnitude);
  const refusal =
    formRefusal({ text, at, end: numeralEnd, unit, isChinese }) ?? (value === undefined ? "vague" : undefined);
  return {
    start: at - lead.length,
    end: unitEnd + suffix.length,
    numberStart: at,
    numberEnd: tail.magnitude === "" ? numeralEnd : tail.end,
    value: value ?? 0,
    qualifier: qualifierOf(lead, tail.more || suffix, suffix),
    unit,
    isChinese,
    ...(refusal && { refusal }),
  };
}

const MAGNITUDE = /(?:余|多|来)?(?:百万|千万|万亿|十万|百|千|万|亿)(?:余|多)?|(?:余|多|来|几)/y;
const SUFFIX = /(?:余|多|以上|左右|上下)(?!年|级|部门)/y;

interface NumeralTail {
  readonly end: number;
  readonly magnitude: string;
  readonly more: string;
}

function readTail(text: string, at: number): NumeralTail {
  const tail = stickyMatch(MAGNITUDE, text, at);
  return {
    end: at + tail.length,
    magnitude: tail.replace(/[余多来几]/g, ""),
    more: /[余多来几]/.test(tail) ? "余" : "",
  };
}

function valueOf(numeral: string, magnitude: string): number | undefined {
  const first = numeral.charAt(0);
  if (first === "万" || first === "亿") return readNumeral(`一${numeral}${magnitude}`);
  const whole = readNumeral(numeral + magnitude);
  return whole ?? (magnitude === "" ? undefined : product(readNumeral(numeral), readNumeral(`一${magnitude}`)));
}

function product(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one * other;
}

const LEAD =
  /(?:不少于|不低于|不下|至少|大约|将近|接近|约为|超过|突破|(?<![民公条契合节制预签违履特誓])约|(?<![附最临就靠])近|[超逾上第]|(?<![总次件人份])数|几)$/;

function leadOf(text: string, at: number): string {
  const lead = LEAD.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? "";
  return /[上几数]$/.test(lead) && !/^[十百千万亿]/.test(text.charAt(at)) ? "" : lead;
}

function qualifierOf(lead: string, more: string, suffix: string): Qualifier {
  if (/[约近]|接近/.test(lead) || /左右|上下/.test(suffix)) return "about";
  return more !== "" || /不|至少|超|逾|突破|上/.test(lead) ? "at_least" : "exact";
}

/** A rate in words from `at` to `end`, with 近, 超 before it and 以上, 左右 behind. */
export function rateToken(text: string, at: number, end: number, value: number): NumberToken {
  const lead = leadOf(text, at);
  const suffix = stickyMatch(SUFFIX, text, end);
  return {
    start: at - lead.length,
    end: end + suffix.length,
    numberStart: at,
    numberEnd: end,
    value,
    qualifier: qualifierOf(lead, suffix, suffix),
    unit: "%",
    isChinese: true,
  };
}

export function refusedToken(start: number, end: number, refusal: RefusalReason): NumberToken {
  return {
    start,
    end,
    numberStart: start,
    numberEnd: end,
    value: 0,
    qualifier: "exact",
    unit: "",
    isChinese: false,
    refusal,
  };
}
