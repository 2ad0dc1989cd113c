import type { View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import type { Figure, FigureBuilder } from "./figure.ts";
import { matrixGrid } from "./matrixGrid.ts";
import { matrixList } from "./matrixList.ts";
import { matrixTable, type MatrixTable } from "./matrixTable.ts";
import { noteBlock } from "./legend.ts";
import { panelOption } from "./panel.ts";
import { isNarrow } from "./theme.ts";

/** Narrower columns than this break every value. */
const LEAST_COLUMN = 88;
const HEAD_COLUMN = 110;

/** The value table as a picture: the same model as the page's table, for export and for kinds that do not fit. */
export const matrix: FigureBuilder = (view, slice, width) => matrixWithNotes(view, slice, width, []);

/** `notes` say why this is a table and no other chart. */
export function matrixWithNotes(view: View, slice: Slice, width: number, notes: readonly string[]): Figure {
  const block = isNarrow(width)
    ? matrixList(matrixTable(view, slice, "places"), view.locale, width)
    : matrixGrid(fittingTable(view, slice, width), view.locale, width);
  const small = noteBlock(notes, { top: block.height + 8, width });
  const size = { width, height: Math.ceil(block.height + 8 + small.height) };
  return { option: panelOption(size, [], [...block.shapes, ...small.shapes]), size, marks: block.marks };
}

/** Rows are places while their indicators find room side by side. */
function fittingTable(view: View, slice: Slice, width: number): MatrixTable {
  const room = (width - HEAD_COLUMN) / Math.max(1, slice.indicators.length);
  const hasRoom = room >= LEAST_COLUMN || slice.indicators.length <= slice.reports.length;
  return matrixTable(view, slice, hasRoom ? "places" : "indicators");
}
