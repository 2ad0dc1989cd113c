import type { IndicatorRule } from "./indicatorRule.ts";
import { ruleOfCell } from "./headIndex.ts";
import type { NumberToken } from "./quantity.ts";
import type { RefusalReason } from "./readObservation.ts";

export type CellReading =
  | { readonly rule: IndicatorRule; readonly start: number }
  | { readonly refusal: RefusalReason };

const LONGEST_LABEL = 40;

/** A number alone in its cell or line, with the label of its row; undefined when it stands in a sentence. */
export function readTableCell(
  text: string,
  token: NumberToken,
  previous?: NumberToken,
  next?: NumberToken,
): CellReading | undefined {
  if (!isAlone(text, token)) return undefined;
  const before = text.slice(Math.max(0, token.start - LONGEST_LABEL), token.start).replace(/[|\n]+$/, "");
  const label = /[^|\n]*$/.exec(before)?.[0] ?? "";
  if (label === "" || /^\d/.test(label)) return { refusal: "table_row" };
  if (hasCellBeside(text, token, previous, next)) return { refusal: "table_row" };
  const rule = ruleOfCell(label);
  return rule === undefined
    ? { refusal: "other_object" }
    : { rule, start: token.start - (text.slice(0, token.start).length - text.lastIndexOf(label, token.start)) };
}

function isAlone(text: string, token: NumberToken): boolean {
  return /^(?:[|\n]|)$/.test(text.charAt(token.start - 1)) && /^(?:[|\n]|)$/.test(text.charAt(token.end));
}

function hasCellBeside(text: string, token: NumberToken, previous?: NumberToken, next?: NumberToken): boolean {
  const isBeside = (from: number, to: number): boolean => /^[|\n]*$/.test(text.slice(from, Math.min(to, from + 20)));
  return (
    (next !== undefined && next.unit === "" && isBeside(token.end, next.start)) ||
    (previous !== undefined && previous.unit === "" && isBeside(previous.end, token.start))
  );
}
