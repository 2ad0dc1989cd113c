import { isCountingWord } from "./measureWords.ts";
import type { RefusalReason } from "./readObservation.ts";

export const PHONE_BEFORE = /(?:电话|热线|传真|邮编|邮政编码|手机|拨打|邮箱|QQ)[^。\n]{0,6}$/;
const SERVICE_LINE = /^(?:12\d{3}|96\d{3}|95\d{3,4})$/;
const DATE_UNITS = new Set([
  "年",
  "月",
  "日",
  "时",
  "点",
  "分",
  "秒",
  "周年",
  "季度",
  "世纪",
  "岁",
  "天",
  "个月",
  "小时",
  "个小时",
  "分钟",
  "周",
]);

interface WrittenNumber {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly unit: string;
  readonly isChinese: boolean;
}

/** Why the form of a number alone shows that it counts nothing; undefined when it may count. */
export function formRefusal({ text, at, end, unit, isChinese }: WrittenNumber): RefusalReason | undefined {
  const before = text.charAt(at - 1);
  if (before === "第") return "ordinal";
  if (unit === "号") return text.charAt(at - 2) === "月" ? "date" : "document_number";
  if (DATE_UNITS.has(unit)) return "date";
  if (isChinese) return isVague(text, at) ? "vague" : undefined;
  return digitsRefusal(text, at, end, unit);
}

/** 数十 and 几百, but not 总数十件. */
function isVague(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before === "几" || (before === "数" && !/[总次件人份]/.test(text.charAt(at - 2)));
}

function digitsRefusal(text: string, at: number, end: number, unit: string): RefusalReason | undefined {
  const before = text.charAt(at - 1);
  const behind = text.charAt(end);
  if (before === "+" || behind === "+") return "slogan";
  if (before === "〔" || before === "[" || (before === "(" && /^\d{4}\)\d/.test(text.slice(at, at + 6))))
    return "document_number";
  if (/[A-Za-z_#&$*^~`']/.test(before) || /[A-Za-z_#&$*^~`']/.test(behind)) return "code";
  if (unit === "" && /[.、)]/.test(behind) && /^$|[\n。;(]/.test(before)) return "ordinal";
  const digits = text.slice(at, end);
  if (PHONE_BEFORE.test(text.slice(Math.max(0, at - 12), at)) && digits.length >= 5) return "phone_line";
  if (unit === "" && SERVICE_LINE.test(digits)) return "phone_line";
  if (digits.length >= 8 && !isCountingWord(unit)) return "code";
  return undefined;
}
