import { isCountingWord, measureWordAt } from "./measureWords.ts";
import { PHONE_BEFORE } from "./numberForms.ts";
import { measured, refusedToken, type NumberToken } from "./quantity.ts";
import type { RefusalReason } from "./readObservation.ts";
import { stickyMatch } from "./sticky.ts";

const JOINED = /\d+(?:(?:--|[-/:·~+_]|\.)\d+)+/y;
const DIGITS = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/y;

export function arabicToken(text: string, at: number): NumberToken {
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
