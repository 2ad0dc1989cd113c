import { isPeriod, type Coverage } from "../../model/period.ts";
import { readChineseNumeral } from "../report/numerals.ts";
import { plainText } from "./plainText.ts";

export interface WrittenPeriod {
  readonly period: number;
  /** full, or the words that say which part of the year. */
  readonly coverage: Coverage;
}

const YEAR = "((?:19|20|21)\\d{2}|[一二][九〇零○Ｏ][零〇○一二三四五六七八九]{2})";
const WHOLE = new RegExp(`^(?:公元)?${YEAR}(?:\\.0+)?(?:年度?|年末|年底|年全年|年合计|全年|年度全年)?$`);
const PART = new RegExp(
  `^${YEAR}(?!\\d)年?[度]?[-/.]?((?:上半年|下半年|前[一二三四1-4]个?季度?|前三季|[1-4一二三四]季度|第[1-4一二三四]季度|Q[1-4]|H[12]|(?:0?[1-9]|1[0-2])月?(?:份|底|末)?|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月?[-—–~至到](?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?|[一二三四五六七八九十]{1,2}月份?|截至\\d{1,2}月(?:\\d{1,2}日|底)?))$`,
  "i",
);
/** The last day of a year is its figure at year end. */
const LAST_DAY = new RegExp(`^(?:截至)?${YEAR}[-/.年]12[-/.月]31日?(?:[ T]00:00(?::00)?)?$`);
const DAY = new RegExp(`^${YEAR}([-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?$`);

/** Reads a year or a named part of one; undefined for anything else. Two digits are never guessed at. */
export function readPeriod(raw: string): WrittenPeriod | undefined {
  const text = plainText(raw)
    .replaceAll(/\s+/g, "")
    .replace(/^((?:19|20|21)\d{2})[（(](?=\d)/, "$1年") // 2024（1-6月）
    .replaceAll(/[（()）]/g, "");
  if (text.length < 4 || text.length > 24) return undefined;
  const whole = WHOLE.exec(text) ?? LAST_DAY.exec(text);
  if (whole) return periodOf(whole[1] ?? "", "full");
  const part = PART.exec(text) ?? DAY.exec(text);
  return part ? periodOf(part[1] ?? "", coverageOf(part[2] ?? "")) : undefined;
}

function periodOf(year: string, coverage: Coverage): WrittenPeriod | undefined {
  const period = /^\d/.test(year) ? Number(year) : readChineseNumeral(year.replaceAll(/[○Ｏ]/g, "〇"));
  return period !== undefined && isPeriod(period) ? { period, coverage } : undefined;
}

/** January to December is the whole of it. */
function coverageOf(words: string): Coverage {
  return /^(?:1|01|一)月?[-—–~至到](?:12|十二)月份?$/.test(words) ? "full" : words;
}

const TITLE_YEAR = "((?:19|20)\\d{2}|[一二][九〇零○Ｏ][零〇○一二三四五六七八九]{2}(?=年))(?!\\d)(?:年度?)?";
const TITLE_PART =
  "(上半年|下半年|前三季度|第?[一二三四1-4]季度|\\d{1,2}[-—–~至]\\d{1,2}月份?|\\d{1,2}月(?:份|底|末)?(?!\\d|日)|[-.](?:0[1-9]|1[0-2])(?![-.\\d]))?";
const TITLE_DAY = "(?:[-/.]?(\\d{1,2})[-/.月](\\d{1,2})(?!\\d)日?)?";
const IN_TITLE = new RegExp(`(截[至止]|到)?(?<!\\d)${TITLE_YEAR}(?:${TITLE_DAY})${TITLE_PART}`, "g");

/** A single year in a title or a sheet's name (2024年各街道…), without a second one beside it. */
export function periodInTitle(title: string): WrittenPeriod | undefined {
  const text = plainText(title)
    .replaceAll(/(?<=\d)\s+(?=\d)/g, "|")
    .replaceAll(/\s+/g, "");
  const found = [...text.matchAll(IN_TITLE)].flatMap((match) => titlePeriod(match) ?? []);
  const [first] = found;
  return new Set(found.map(({ period }) => period)).size > 1 ? undefined : first;
}

/** The day on which a table was filled in or printed is no period; the day up to which it counts is a part of the year. */
function titlePeriod([, until, year = "", month, day, part]: readonly (string | undefined)[]):
  | WrittenPeriod
  | undefined {
  if (month !== undefined && day !== undefined) {
    if (month === "12" && day === "31") return periodOf(year, "full");
    return until === undefined ? undefined : periodOf(year, `截至${month}月${day}日`);
  }
  if (part === undefined) return periodOf(year, "full");
  const words = /^[-.]/.test(part) ? `${Number(part.slice(1))}月` : part;
  const isUntil = until !== undefined && /^\d{1,2}月[底末]?$/.test(words);
  return periodOf(year, isUntil ? untilMonth(words) : coverageOf(words));
}

function untilMonth(words: string): Coverage {
  return words.startsWith("12月") ? "full" : `截至${words}`;
}

/** Looks like a period, whether or not it can be read: 24年, 2024-2025年, 明年. */
export function looksLikePeriod(raw: string): boolean {
  return readPeriod(raw) !== undefined || /^['’]?\d{2}年度?$|^\d{4}\s*[-—–~至]\s*\d{2,4}年?$/.test(plainText(raw));
}
