import type { View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import type { Figure, FigureBuilder } from "./figure.ts";
import { fitsGrid, matrixGrid } from "./matrixGrid.ts";
import { matrixList } from "./matrixList.ts";
import { matrixTable, ownersOf, type MatrixTable } from "./matrixTable.ts";
import { legendLine, noteBlock } from "./legend.ts";
import { panelOption } from "./panel.ts";
import { EMPTIES, MOST_SILENT } from "./silentRows.ts";
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
  const fitting = gridTable(view, slice, width);
  const block = fitting
    ? matrixGrid(fitting, view.locale, width)
    : matrixList(matrixTable(view, slice, "places", MOST_REPORTS), slice, view.locale, width);
  const legend = fitting ? emptyLegend(fitting, view) : "";
  const said = [...notes, hiddenNote(view, slice), ...viewNotes(view, slice), legend];
  const small = noteBlock(said, { top: block.height + 8, width });
  const size = { width, height: Math.ceil(block.height + 8 + small.height) };
  return { option: panelOption(size, [], [...block.shapes, ...small.shapes]), size, marks: block.marks };
}

/**
 * Rows are places while their indicators find room side by side, else indicators; undefined where neither has room for
 * its longest word, or where all rows of a page would say the same.
 */
function gridTable(view: View, slice: Slice, width: number): MatrixTable | undefined {
  if (isNarrow(width) || (slice.cells.length === 0 && ownersOf(slice).length > MOST_SILENT)) return undefined;
  const room = (width - HEAD_COLUMN) / Math.max(1, slice.indicators.length);
  const hasRoom = room >= LEAST_COLUMN || slice.indicators.length <= slice.reports.length;
  const ways = hasRoom ? (["places", "indicators"] as const) : (["indicators", "places"] as const);
  const tables = ways.map((way) => matrixTable(view, slice, way, MOST_REPORTS));
  return tables.find((table) => fitsGrid(table, width));
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
