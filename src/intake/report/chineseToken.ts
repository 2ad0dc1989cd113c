import { readNumeral } from "./numerals.ts";
import { measured, rateToken, refusedToken, type NumberToken } from "./quantity.ts";
import { stickyExec } from "./sticky.ts";

const PERCENT = /百分之([零一二三四五六七八九十百]{1,8})(?:点([零〇一二三四五六七八九]{1,4}))?/y;
/** 九成八: tenths, where no word such as 成立 begins. */
const TENTHS = /([一二三四五六七八九])成([一二三四五六七八九])?(?=以上|左右|的|[,。;、)]|$)/y;
const WORD_BEFORE = /[统唯进同逐之专单某任划合归如万首头惟]$/;
const ORDER_WORD = /^(?:是|则|要|来|方面)/;

export function chineseToken(text: string, at: number, end: number): NumberToken | undefined {
  const percent = percentToken(text, at) ?? tenthsToken(text, at);
  if (percent !== undefined) return percent;
  const before = text.charAt(at - 1);
  if (before === "第") return { ...measured(text, at, end, true), refusal: "ordinal" };
  if (isListMark(text, at, end)) return refusedToken(at, end, "ordinal");
  if (end - at === 1 && WORD_BEFORE.test(before)) return undefined;
  const token = measured(text, at, end, true);
  return token.unit === "" || isWord(text, at, token) ? undefined : token;
}

/** 一是 · 二是 · 一、 · (三): marks of a list. */
function isListMark(text: string, at: number, end: number): boolean {
  const before = text.charAt(at - 1);
  const behind = text.slice(end, end + 2);
  if (before === "(" && behind.startsWith(")")) return true;
  if (end - at <= 3 && behind.startsWith("、") && /^$|[。;:\n]/.test(before)) return true;
  return end - at === 1 && ORDER_WORD.test(behind) && !/[之统唯万]/.test(before);
}

/** Words that begin like a number and a measure word: 一起, 百姓 has no measure, 百家争鸣 has. */
const NOT_COUNTED =
  /^(?:一(?:起(?!案|纠|矛|事)|部分|条龙|件事|道|份子|点|时|度|方面|批|定|级|线|面|类|种|对|组|季|次性|把|张网|年|月|日|天)|万元|百(?:家|姓|年|日)|千(?:家|年|秋)|十(?:分|足)|四(?:季|点)|万(?:家|众|里|一|人|事|物|户))/;

function isWord(text: string, at: number, token: NumberToken): boolean {
  return token.qualifier === "exact" && NOT_COUNTED.test(text.slice(at, at + 4));
}

function percentToken(text: string, at: number): NumberToken | undefined {
  const match = stickyExec(PERCENT, text, at);
  const whole = match === null ? undefined : readNumeral(match[1] ?? "");
  if (match === null || whole === undefined) return undefined;
  const decimals = [...(match[2] ?? "")].map((digit) => readNumeral(digit) ?? 0).join("");
  const value = decimals === "" ? whole : Number(`${whole}.${decimals}`);
  return rateToken(text, at, at + match[0].length, value);
}

function tenthsToken(text: string, at: number): NumberToken | undefined {
  const match = stickyExec(TENTHS, text, at);
  if (match === null) return undefined;
  const [written, tens = "", ones = ""] = match;
  return rateToken(text, at, at + written.length, (readNumeral(tens) ?? 0) * 10 + (readNumeral(ones) ?? 0));
}
