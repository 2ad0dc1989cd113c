import type { Slice } from "../view/slice.ts";
import type { FigureBuilder } from "./figure.ts";
import { countBars } from "./countBars.ts";
import { distributionWithNotes } from "./distribution.ts";
import { hasRate, isCompact, rankedCells } from "./rankedCells.ts";
import { rateDots } from "./rateDots.ts";
import { chartWords } from "./wording.ts";

/** Rates as dots on intervals, with counts of the same view as their bases; counts alone as bars; too many as points. */
export const ranking: FigureBuilder = (view, slice, width) => {
  if (!isCompact(slice)) return hasRate(slice) ? rateDots(view, slice, width) : countBars(view, slice, width);
  const note = chartWords(view.locale).manyRows(rankedCells(slice).length);
  return distributionWithNotes(view, withoutBases(slice), width, [note]);
};

/** Beside rates the counts are only their bases, and have no axis of their own. */
function withoutBases(slice: Slice): Slice {
  if (!hasRate(slice)) return slice;
  return { ...slice, indicators: slice.indicators.filter(({ measure }) => measure === "rate") };
}
