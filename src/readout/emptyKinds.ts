import { flagOf } from "../model/observation.ts";
import type { Slice } from "../view/slice.ts";
import { reportKey } from "./select.ts";

/** What may stand where a reader expects a number: none at all, not said, no such thing, or no report. */
export const EMPTY_KINDS = ["zero", "not_stated", "not_applicable", "not_collected"] as const;
export type EmptyKind = (typeof EMPTY_KINDS)[number];

/** The kinds that occur in an answer to exactly its view, in one order. `uncollected`: chosen places without a report. */
export function emptyKinds(slice: Slice, uncollected: readonly string[]): readonly EmptyKind[] {
  const stated = new Set(slice.cells.map((cell) => `${reportKey(cell)} ${cell.indicator}`));
  const asked = slice.indicators.map(({ id }) => id);
  const occurs: Readonly<Record<EmptyKind, boolean>> = {
    zero: slice.cells.some((cell) => cell.value === 0 || flagOf(cell, "stated_zero") !== undefined),
    not_stated: slice.reports.some((report) =>
      asked.some((id) => !stated.has(`${reportKey(report)} ${id}`) && !report.notApplicable?.includes(id)),
    ),
    not_applicable: slice.reports.some((report) => report.notApplicable?.some((id) => asked.includes(id))),
    not_collected: uncollected.length > 0,
  };
  return EMPTY_KINDS.filter((kind) => occurs[kind]);
}
