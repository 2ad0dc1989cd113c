import type { Cell, Slice } from "../view/slice.ts";
import { countCells } from "./countPanels.ts";
import { rateCells } from "./rateGroups.ts";

/** More rows cannot be taken in; as points on one axis they still can. */
const MOST_ROWS = 60;

export function hasRate(slice: Slice): boolean {
  return slice.indicators.some((indicator) => indicator.measure === "rate");
}

/** What gets a row in a ranking: in a view with rates the counts are only their bases. */
export function rankedCells(slice: Slice): readonly Cell[] {
  return hasRate(slice) ? rateCells(slice) : countCells(slice).filter((cell) => cell.role === "headline");
}

/** Whether a ranking becomes a distribution. */
export function isCompact(slice: Slice): boolean {
  return rankedCells(slice).length > MOST_ROWS;
}
