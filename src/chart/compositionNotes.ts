import type { View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import { barKind } from "./compositionBar.ts";
import type { CompositionGroup } from "./compositionGroups.ts";
import { legendLine, type LegendKey } from "./legend.ts";
import type { RowOwner } from "./rowLabel.ts";
import { ownerList } from "./silentRows.ts";
import { viewNotes } from "./viewNotes.ts";
import { chartWords } from "./wording.ts";

/** More make a picture that nobody reads. */
export const MOST_TOTALS = 40;

/** Small print: how to read the bars, which totals are not drawn, and who states no parts. */
export function compositionNotes(
  all: readonly CompositionGroup[],
  shown: readonly CompositionGroup[],
  view: View,
  slice: Slice,
): readonly string[] {
  const words = chartWords(view.locale);
  const kinds = shown.map(barKind);
  const keys = new Set<LegendKey>(kinds.includes("zero") ? ["zero"] : []);
  const partless = withoutParts(all, slice);
  return [
    words.paragraph([
      kinds.filter((kind) => kind === "whole").length > 1 ? words.equalBars : "",
      all.length > shown.length ? words.hiddenTotals(shown.length, all.length) : "",
      legendLine(keys, view.locale),
    ]),
    partless.length === 0 ? "" : words.partsNotStated(ownerList(partless, slice, view.locale)),
    ...viewNotes(view, slice),
  ];
}

/** Reports that state a figure, but no total with parts. */
function withoutParts(groups: readonly CompositionGroup[], slice: Slice): readonly RowOwner[] {
  const keyOf = ({ jurisdiction, period }: RowOwner) => `${jurisdiction} ${period}`;
  const parted = new Set(groups.map(({ total }) => keyOf(total)));
  const stated = new Set(slice.cells.map(keyOf));
  return slice.reports.filter((report) => stated.has(keyOf(report)) && !parted.has(keyOf(report)));
}
