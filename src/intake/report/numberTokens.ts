import type { Qualifier } from "../../model/observation.ts";
import { isCountingWord, measureWordAt } from "./measureWords.ts";
import { readNumeral } from "./numerals.ts";
import type { RefusalReason } from "./readObservation.ts";

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

const CHINESE_DIGITS = "零〇一二两三四五六七八九十百千万亿";
const IS_DIGIT = 1;
const IS_CHINESE = 2;
const KIND: Uint8Array = numberKinds();

function numberKinds(): Uint8Array {
  const kinds = new Uint8Array(65_536);
  for (let code = 0x30; code <= 0x39; code++) kinds[code] = IS_DIGIT;
  for (const character of CHINESE_DIGITS) kinds[character.charCodeAt(0)] = IS_CHINESE;
  return kinds;
}

/** Every number of the text, in order. A Chinese digit inside a word (统一, 一体化) is no number. */
export function numberTokens(text: string, codes: Uint16Array): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  for (let at = 0; at < codes.length; at++) {
    const kind = KIND[codes[at] ?? 0];
    if (kind === 0) continue;
    const token = kind === IS_DIGIT ? arabicToken(text, at) : chineseToken(text, at, runEnd(codes, at));
    if (token !== undefined) tokens.push(token);
    at = (token?.end ?? runEnd(codes, at)) - 1;
  }
  return tokens;
}

function runEnd(codes: Uint16Array, at: number): number {
  let end = at + 1;
  while (KIND[codes[end] ?? 0] === IS_CHINESE) end++;
  return end;
}

const JOINED = /\d+(?:(?:--|[-/:·~+_]|\.)\d+)+/y;
const DIGITS = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/y;

function arabicToken(text: string, at: number): NumberToken {
  const joined = stickyMatch(JOINED, text, at);
  if (joined !== "" && !/^\d+\.\d+$/.test(joined)) return joinedToken(text, at, joined);
  const digits = stickyMatch(DIGITS, text, at) || text.charAt(at);
  return measured(text, at, at + digits.length, false);
}

const DATE = /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}·\d{1,2})$/;
const YEARS = /^(?:19|20)\d{2}(?:-|--|~|\/)(?:(?:19|20)?\d{2})$/;

function joinedToken(text: string, at: number, joined: string): NumberToken {
  const end = at + joined.length;
  const unit = measureWordAt(text, end);
  return refusedToken(at, end + unit.length, joinedRefusal(text, at, joined, unit));
}

function joinedRefusal(text: string, at: number, joined: string, unit: string): RefusalReason {
  if (DATE.test(joined) || (YEARS.test(joined) && (unit === "年" || unit === ""))) return "date";
  if (joined.includes("+")) return "slogan";
  if (PHONE_BEFORE.test(text.slice(Math.max(0, at - 12), at))) return "phone_line";
  if (/^\d{1,2}[-~]\d{1,2}$/.test(joined) && (unit === "月" || unit === "日")) return "date";
  return isCountingWord(unit) ? "range" : "code";
}

const PHONE_BEFORE = /(?:电话|热线|传真|邮编|邮政编码|手机|拨打|邮箱|QQ)[^。\n]{0,6}$/;
const SERVICE_LINE = /^(?:12\d{3}|96\d{3}|95\d{3,4})$/;

/** Puts numeral, 余, magnitude, measure word and 以上 together. */
function measured(text: string, at: number, numeralEnd: number, isChinese: boolean): NumberToken {
  const tail = readTail(text, numeralEnd);
  const unit = measureWordAt(text, tail.end);
  const unitEnd = tail.end + unit.length;
  const suffix = unit === "" ? "" : stickyMatch(SUFFIX, text, unitEnd);
  const lead = leadOf(text, at);
  const value = valueOf(text.slice(at, numeralEnd), tail.magnitude);
  const refusal = value === undefined ? "vague" : refusalOf(text, at, numeralEnd, unit, isChinese);
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
  return { end: at + tail.length, magnitude: tail.replace(/[余多来几]/g, ""), more: /[余多来几]/.test(tail) ? "余" : "" };
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

const LEAD = /(?:不少于|不低于|不下|至少|大约|将近|接近|约为|超过|突破|[约近超逾上第数几])$/;

function leadOf(text: string, at: number): string {
  const lead = LEAD.exec(text.slice(Math.max(0, at - 3), at))?.[0] ?? "";
  return /[上几数]$/.test(lead) && !/^[十百千万亿]/.test(text.charAt(at)) ? "" : lead;
}

function qualifierOf(lead: string, more: string, suffix: string): Qualifier {
  if (/[约近]|接近/.test(lead) || /左右|上下/.test(suffix)) return "about";
  return more !== "" || /不|至少|超|逾|突破|上/.test(lead) ? "at_least" : "exact";
}

const DATE_UNITS = new Set(["年", "月", "日", "时", "点", "分", "秒", "周年", "季度", "世纪", "岁", "天", "个月", "小时", "个小时", "分钟", "周"]);

function refusalOf(text: string, at: number, end: number, unit: string, isChinese: boolean): RefusalReason | undefined {
  const before = text.charAt(at - 1);
  if (before === "第") return "ordinal";
  if (unit === "号") return text.charAt(at - 2) === "月" ? "date" : "document_number";
  if (DATE_UNITS.has(unit)) return "date";
  if (isChinese) return /[数几]/.test(before) ? "vague" : undefined;
  const behind = text.charAt(end);
  if (before === "+" || behind === "+") return "slogan";
  if (before === "〔" || before === "[" || (before === "(" && /^\d{4}\)\d/.test(text.slice(at, at + 6)))) return "document_number";
  if (/[A-Za-z_#&$*^~`']/.test(before) || /[A-Za-z_#&$*^~`']/.test(behind)) return "code";
  const digits = text.slice(at, end);
  if (PHONE_BEFORE.test(text.slice(Math.max(0, at - 12), at)) && digits.length >= 5) return "phone_line";
  if (unit === "" && SERVICE_LINE.test(digits)) return "phone_line";
  if (digits.length >= 8 && !isCountingWord(unit)) return "code";
  return undefined;
}

function refusedToken(start: number, end: number, refusal: RefusalReason): NumberToken {
  return { start, end, numberStart: start, numberEnd: end, value: 0, qualifier: "exact", unit: "", isChinese: false, refusal };
}

const PERCENT = /百分之([零一二三四五六七八九十百]{1,8})(?:点([零〇一二三四五六七八九]{1,4}))?/y;
const WORD_BEFORE = /[统唯进同逐之专单某任划合归如万首头惟]$/;
const ORDER_WORD = /^(?:是|则|要|来|方面)/;

function chineseToken(text: string, at: number, end: number): NumberToken | undefined {
  const percent = percentToken(text, at);
  if (percent !== undefined) return percent;
  const before = text.charAt(at - 1);
  if (before === "第") return { ...measured(text, at, end, true), refusal: "ordinal" };
  if (isListMark(text, at, end)) return refusedToken(at, end, "ordinal");
  if (end - at === 1 && WORD_BEFORE.test(before)) return undefined;
  const token = measured(text, at, end, true);
  if (token.unit === "" || isWord(text, at, token)) return undefined;
  return token;
}

/** 一是 · 二是 · 一、 · (三): marks of a list. */
function isListMark(text: string, at: number, end: number): boolean {
  const before = text.charAt(at - 1);
  const behind = text.slice(end, end + 2);
  if (before === "(" && behind.startsWith(")")) return true;
  if (end - at <= 3 && behind.startsWith("、") && /^$|[。;:\n]/.test(before)) return true;
  return end - at === 1 && ORDER_WORD.test(behind) && !/[之统唯万]/.test(before);
}

const NOT_COUNTED = /^(?:一(?:起(?!案|纠|矛|事)|部分|条龙|件事|道|份子|点|时|度|方面|批|定|级|线|面|类|种|对|组|季|次性|把|张网|年|月|日|天)|万元|百(?:家|姓|年|日)|千(?:家|年|秋)|十(?:分|足)|四(?:季|点)|万(?:家|众|里|一|人|事|物|户))/;

function isWord(text: string, at: number, token: NumberToken): boolean {
  return token.qualifier === "exact" && NOT_COUNTED.test(text.slice(at, at + 4));
}

function percentToken(text: string, at: number): NumberToken | undefined {
  const match = stickyExec(PERCENT, text, at);
  if (match === null) return undefined;
  const whole = readNumeral(match[1] ?? "");
  if (whole === undefined) return undefined;
  const decimals = [...(match[2] ?? "")].map((digit) => readNumeral(digit === "零" ? "〇" : digit) ?? 0).join("");
  const end = at + match[0].length;
  const value = decimals === "" ? whole : Number(`${whole}.${decimals}`);
  return { start: at, end, numberStart: at, numberEnd: end, value, qualifier: "exact", unit: "%", isChinese: true };
}

function stickyMatch(pattern: RegExp, text: string, at: number): string {
  return stickyExec(pattern, text, at)?.[0] ?? "";
}

function stickyExec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
