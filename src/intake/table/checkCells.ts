import type { Block } from "./blocks.ts";
import type { ColumnName } from "./columnNames.ts";
import type { IssueLog } from "./issueLog.ts";
import { LIMITS } from "./limits.ts";
import { isBlank } from "./readNumber.ts";
import { remembered } from "./remembered.ts";
import { cellAt, type Sheet } from "./sheet.ts";
import type { ColumnMeaning } from "./tableRecipe.ts";

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const FORMULA = /^[\s\u0000\u3000]*[=＝@＠][^=\s]|^[\s\u0000\u3000]*[+＋\-－](?=[^\d.\s+＋\-－—])/;
const MOST_PLACES = 1000;

/** What no cell of a table should hold, wherever it stands. */
export function checkCells(sheet: Sheet, log: IssueLog): void {
  let said = 0;
  for (let row = 0; row < sheet.rows.length && said < MOST_PLACES; row++) {
    for (const [at, cell] of (sheet.rows[row] ?? []).entries()) {
      if (cell.length < 2 || isPlain(cell)) continue;
      const place = { row: row + sheet.firstRow, at, found: cell.slice(0, 80) };
      if (cell.length > LIMITS.cellLength) log.add("cell_too_long", { ...place, detail: String(cell.length) });
      else if (FORMULA.test(cell)) log.add("formula_like_text", place);
      if (!CONTROLS.test(cell)) continue;
      log.add("control_characters", place);
      said++;
    }
  }
}

const isPlain = remembered((cell) => cell.length <= LIMITS.cellLength && !FORMULA.test(cell) && !CONTROLS.test(cell));

/** The rows above a table, and what its header leaves in doubt. */
export function sayHeader(
  sheet: Sheet,
  block: Block,
  names: readonly ColumnName[],
  beside: readonly (readonly ColumnMeaning[])[],
  log: IssueLog,
): void {
  for (const row of block.titleRows) {
    const cells = (sheet.rows[row] ?? []).filter((cell) => cell.trim() !== "");
    log.add("title_row_skipped", { row: row + sheet.firstRow, found: cells.join(" ").slice(0, 80) });
  }
  const [first] = block.headerRows;
  if (first === undefined) return;
  if (names.some(({ parts }) => parts.length > 1))
    log.add("merged_header_joined", { row: first + sheet.firstRow, detail: String(block.headerRows.length) });
  sayColumns(sheet, block, names, beside, log);
}

function sayColumns(
  sheet: Sheet,
  block: Block,
  names: readonly ColumnName[],
  beside: readonly (readonly ColumnMeaning[])[],
  log: IssueLog,
): void {
  const row = (block.headerRows.at(-1) ?? 0) + sheet.firstRow;
  const seen = new Set<string>();
  names.forEach(({ name }, column) => {
    const isEmpty = name === "" && hasCells(sheet, block, column);
    if (isEmpty) log.add("empty_column_name", { row, detail: String(column + 1) });
    if (name !== "" && seen.has(name) && beside.length === 1) log.add("duplicate_column", { row, column: name });
    if (beside.some((columns) => columns[column]?.role === "total"))
      log.add("total_row_excluded", { row, column: name });
    seen.add(name);
  });
  if (names.length > LIMITS.columns) log.add("too_many_columns", { row, detail: `${names.length}/${LIMITS.columns}` });
}

function hasCells(sheet: Sheet, { firstRow, endRow }: Block, column: number): boolean {
  for (let row = firstRow; row < Math.min(endRow, firstRow + 200); row++)
    if (!isBlank(cellAt(sheet, row, column))) return true;
  return false;
}
