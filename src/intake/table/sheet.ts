/** A rectangle of merged cells; rows and columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type CellFault = "formula_without_value" | "error_value";

/** Cells as text, as a spreadsheet shows them. Row i of the grid is row i + `firstRow` of the spreadsheet. */
export interface Sheet {
  readonly name: string;
  readonly firstRow: number;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  /** Where the shown text is rounded: the whole figure, by `row:column`. */
  readonly exact: ReadonlyMap<string, string>;
  readonly faults: ReadonlyMap<string, CellFault>;
  /** What cells said before somebody set another text, by `row:column`. */
  readonly corrected?: ReadonlyMap<string, string>;
}

export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

export function cellAt(sheet: Pick<Sheet, "rows">, row: number, column: number): string {
  return sheet.rows[row]?.[column] ?? "";
}

/** The figure of a cell: whole where the sheet only shows it rounded. */
export function figureAt(sheet: Sheet, row: number, column: number): string {
  return (sheet.exact.size > 0 ? sheet.exact.get(cellKey(row, column)) : undefined) ?? cellAt(sheet, row, column);
}
