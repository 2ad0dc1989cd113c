import type { View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import type { Figure, FigureBuilder } from "./figure.ts";
import { matrixGrid } from "./matrixGrid.ts";
import { matrixList } from "./matrixList.ts";
import { matrixTable, ownersOf, type MatrixTable } from "./matrixTable.ts";
import { legendLine, noteBlock } from "./legend.ts";
import { panelOption } from "./panel.ts";
import { EMPTIES } from "./silentRows.ts";
import { isNarrow } from "./theme.ts";
import { viewNotes } from "./viewNotes.ts";
import { chartWords } from "./wording.ts";

/** Narrower columns than this break every value. */
const LEAST_COLUMN = 88;
const HEAD_COLUMN = 110;

/** More reports make a picture that nobody reads; the page's own table has them all. */
export const MOST_REPORTS = 60;

/** The value table as a picture: the same model as the page's table, for export and for kinds that do not fit. */
export const matrix: FigureBuilder = (view, slice, width) => matrixWithNotes(view, slice, width, []);

/** `notes` say why this is a table and no other chart. */
export function matrixWithNotes(view: View, slice: Slice, width: number, notes: readonly string[]): Figure {
  const narrow = isNarrow(width);
  const table = narrow ? matrixTable(view, slice, "places", MOST_REPORTS) : fittingTable(view, slice, width);
  const block = narrow ? matrixList(table, slice, view.locale, width) : matrixGrid(table, view.locale, width);
  const legend = narrow ? "" : emptyLegend(table, view);
  const said = [...notes, hiddenNote(view, slice), ...viewNotes(view, slice), legend];
  const small = noteBlock(said, { top: block.height + 8, width });
  const size = { width, height: Math.ceil(block.height + 8 + small.height) };
  return { option: panelOption(size, [], [...block.shapes, ...small.shapes]), size, marks: block.marks };
}

/** Rows are places while their indicators find room side by side. */
function fittingTable(view: View, slice: Slice, width: number): MatrixTable {
  const room = (width - HEAD_COLUMN) / Math.max(1, slice.indicators.length);
  const hasRoom = room >= LEAST_COLUMN || slice.indicators.length <= slice.reports.length;
  return matrixTable(view, slice, hasRoom ? "places" : "indicators", MOST_REPORTS);
}

function hiddenNote(view: View, slice: Slice): string {
  const all = ownersOf(slice).length;
  return all > MOST_REPORTS ? chartWords(view.locale).hiddenReports(MOST_REPORTS, all) : "";
}

/** The marks of the cells without a figure. */
function emptyLegend({ rows }: MatrixTable, view: View): string {
  const kinds = new Set(rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  return legendLine(new Set(EMPTIES.filter((empty) => kinds.has(empty))), view.locale);
}
