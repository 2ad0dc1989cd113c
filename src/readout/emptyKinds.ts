import type { IndicatorKey } from "../model/codebook.ts";
import { flagOf } from "../model/observation.ts";
import type { Report, Slice } from "../view/slice.ts";
import { reportKey } from "./select.ts";

/** What may stand where a reader expects a number: none at all, not said, no such thing, nothing to divide by, no report. */
export const EMPTY_KINDS = [
  "zero",
  "unread",
  "not_stated",
  "not_applicable",
  "no_denominator",
  "not_collected",
] as const;
export type EmptyKind = (typeof EMPTY_KINDS)[number];

/** The kinds that occur in an answer to exactly its view, in one order. `uncollected`: chosen places without a report. */
export function emptyKinds(slice: Slice, uncollected: readonly string[]): readonly EmptyKind[] {
  const stated = new Set(slice.cells.map((cell) => `${reportKey(cell)} ${cell.indicator}`));
  const asked = slice.indicators.map(({ id }) => id);
  const occurs: Readonly<Record<EmptyKind, boolean>> = {
    zero: slice.cells.some((cell) => cell.value === 0 || flagOf(cell, "stated_zero") !== undefined),
    unread: slice.reports.some((report) => report.unread?.some(({ indicator }) => asked.includes(indicator))),
    not_stated: slice.reports.some((report) =>
      asked.some((id) => !stated.has(`${reportKey(report)} ${id}`) && !isExplained(report, id)),
    ),
    not_applicable: slice.reports.some((report) => report.notApplicable?.some((id) => asked.includes(id))),
    no_denominator: slice.reports.some((report) => report.withoutDenominator?.some((id) => asked.includes(id))),
    not_collected: uncollected.length > 0,
  };
  return EMPTY_KINDS.filter((kind) => occurs[kind]);
}

function isExplained({ notApplicable, withoutDenominator, unread }: Report, id: IndicatorKey): boolean {
  if (unread?.some(({ indicator }) => indicator === id)) return true;
  return notApplicable?.includes(id) === true || withoutDenominator?.includes(id) === true;
}
