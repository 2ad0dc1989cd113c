import type { View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import { sourceNotes } from "./dataSource.ts";
import { chartWords, shortName } from "./wording.ts";

/** What must stand on any figure of this view: which figures no report carries, and what was put per 10,000. */
export function viewNotes(view: View, slice: Slice): readonly string[] {
  return [...perHeadNotes(view, slice), ...sourceNotes(slice, view.locale)];
}

function perHeadNotes(view: View, slice: Slice): readonly string[] {
  if (view.mode !== "per_10000") return [];
  const words = chartWords(view.locale).perCapita;
  const answer = slice.perCapita;
  if (answer?.kind === undefined) return [words.without];
  const sources = [...new Set(slice.cells.flatMap(({ perCapita }) => perCapita?.source ?? []))];
  const kept = slice.indicators.filter(({ id }) => answer.asStated.some(({ indicator }) => indicator === id));
  return [
    words.source(
      words[answer.kind],
      sources.filter((source) => source !== ""),
    ),
    kept.length === 0 ? "" : words.asStated(kept.map((one) => shortName(one, view.locale))),
    answer.withoutDenominator.length === 0 ? "" : words.leftOut(answer.withoutDenominator.length),
  ].filter((note) => note !== "");
}

/** Printed on every figure on which the reader overrode the guard. */
export function overrideNote(view: View): string {
  return view.override ? chartWords(view.locale).shownAnyway : "";
}
