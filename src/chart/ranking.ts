import type { FigureBuilder } from "./figure.ts";
import { countBars } from "./countBars.ts";
import { countCells } from "./countPanels.ts";
import { distributionWithNotes } from "./distribution.ts";
import { rateCells } from "./rateGroups.ts";
import { rateDots } from "./rateDots.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { chartWords } from "./wording.ts";

/** More rows cannot be taken in; as points on one axis they still can. */
const MOST_ROWS = 60;

/** Rates as dots on intervals, with counts of the same view as their bases; counts alone as bars. */
export const ranking: FigureBuilder = (view, slice, width) => {
  const rows = rankedCells(slice).length;
  if (rows > MOST_ROWS) return distributionWithNotes(view, slice, width, [chartWords(view.locale).manyRows(rows)]);
  return hasRate(slice) ? rateDots(view, slice, width) : countBars(view, slice, width);
};

/** What gets a row. */
export function rankedCells(slice: Slice): readonly Cell[] {
  return hasRate(slice) ? rateCells(slice) : countCells(slice).filter((cell) => cell.role === "headline");
}

export function isCompact(slice: Slice): boolean {
  return rankedCells(slice).length > MOST_ROWS;
}

function hasRate(slice: Slice): boolean {
  return slice.indicators.some((indicator) => indicator.measure === "rate");
}
