import { cellKind } from "./cellKind.ts";
import { isColumnNumberRow, isUnitRow } from "./specialRows.ts";
import { plainText } from "./plainText.ts";
import { cellAt, type Sheet } from "./sheet.ts";

export interface ColumnName {
  /** The levels of the header from top to bottom, each once, without the unit row. */
  readonly parts: readonly string[];
  /** A unit that stands in a row of its own, or "". */
  readonly unit: string;
  /** The levels joined by a blank; "" for a column without a name. */
  readonly name: string;
  /** As the one header cell is written, where there is but one. */
  readonly raw: string;
}

/** Columns by their names, merged cells of the header given to every column below them. */
export function columnNames(sheet: Sheet, headerRows: readonly number[], width: number): readonly ColumnName[] {
  const numbered = headerRows.filter((row) => !isColumnNumberRow(sheet.rows[row] ?? []));
  const unitRow = numbered.length > 1 ? numbered.filter((row) => isUnitRow(sheet.rows[row] ?? [])).at(-1) : undefined;
  const levels = numbered.filter((row) => row !== unitRow);
  const filled = levels.map((row, level) => fillRight(sheet, levels, row, level, width));
  return Array.from({ length: width }, (_, column) => {
    const raws = filled.map((cells) => cells[column] ?? "").filter((cell) => cell.trim() !== "");
    const parts = raws
      .map((cell) => plainText(cell).replaceAll(/\s*\n\s*/g, ""))
      .filter((part, index, all) => part !== "" && all.indexOf(part) === index);
    const unit = unitRow === undefined ? "" : cellAt(sheet, unitRow, column);
    return { parts, unit, name: parts.join(" "), raw: raws.length === 1 ? (raws[0] ?? "") : parts.join(" ") };
  });
}

function fillRight(
  sheet: Sheet,
  levels: readonly number[],
  row: number,
  level: number,
  width: number,
): readonly string[] {
  const cells = Array.from({ length: width }, (_, column) => cellAt(sheet, row, column));
  const merges = sheet.merges.filter(({ top, left, right }) => top === row && right > left);
  for (const { left, right } of merges) {
    for (let column = left + 1; column <= Math.min(right, width - 1); column++) cells[column] ||= cells[left] ?? "";
  }
  const below = levels[level + 1];
  if (below === undefined || merges.length > 0) return cells;
  for (let column = 1; column < width; column++) {
    const isUnder =
      cellKind(cellAt(sheet, below, column)) !== "blank" && cellKind(cellAt(sheet, below, column - 1)) !== "blank";
    if ((cells[column] ?? "") === "" && isUnder) cells[column] = cells[column - 1] ?? "";
  }
  return cells;
}
