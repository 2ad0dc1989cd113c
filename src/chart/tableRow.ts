import type { TableColumn } from "../view/rowOrder.ts";
import type { Cell, SliceIndicator } from "../view/slice.ts";
import type { RowOwner } from "./rowLabel.ts";
import type { Empty } from "./silentRows.ts";

/** What stands in a cell of the table, and where it comes in the order of its column; no place: last, both ways. */
export interface TableCell {
  readonly text: string;
  readonly order?: number | string;
}

/** An observation, or an indicator without one, which says why: what could not be read, or a kind of empty. */
export interface TableRow {
  readonly id: string;
  readonly owner: RowOwner;
  readonly indicator: SliceIndicator;
  /** Absent in a row without a figure. */
  readonly cell?: Cell;
  readonly empty?: Empty;
  /** Where the figure stands that could not be read, and what is wrong with it. */
  readonly unread?: string;
}

/** Every facet in words; made when asked for, since a table may have many thousand rows. */
export type ReadColumn = (row: TableRow, column: TableColumn) => TableCell;
