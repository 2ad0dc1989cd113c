import { cellAt, cellKey, type Sheet } from "./sheet.ts";
import type { CellFix } from "./tableRecipe.ts";

/** The sheet with other texts in some cells. A fix of one cell goes before one of its whole column. */
export function withFixes(sheet: Sheet, fixes: readonly CellFix[] = []): Sheet {
  if (fixes.length === 0) return sheet;
  const corrections = correctionsIn(sheet, fixes);
  if (corrections.size === 0) return sheet;
  const rows = [...sheet.rows];
  const corrected = new Map<string, string>();
  for (const [row, cells] of corrections) {
    const line = [...(rows[row] ?? [])];
    for (const [column, text] of cells) {
      corrected.set(cellKey(row, column), line[column] ?? "");
      for (let at = line.length; at < column; at++) line[at] = "";
      line[column] = text;
    }
    rows[row] = line;
  }
  return {
    ...sheet,
    rows,
    corrected,
    exact: without(sheet.exact, corrected),
    faults: without(sheet.faults, corrected),
  };
}

/** Texts by row and column, both from 0. */
function correctionsIn(sheet: Sheet, fixes: readonly CellFix[]): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const found = new Map<number, Map<number, string>>();
  const set = (row: number, column: number, text: string): void => {
    found.set(row, (found.get(row) ?? new Map<number, string>()).set(column, text));
  };
  const everywhere = fixes.filter(({ row }) => row === undefined);
  if (everywhere.length > 0) {
    for (let row = 0; row < sheet.rows.length; row++)
      for (const fix of everywhere) if (says(sheet, row, fix)) set(row, fix.column, fix.text);
  }
  for (const fix of fixes) {
    if (fix.row === undefined) continue;
    const row = fix.row - sheet.firstRow;
    if (row >= 0 && row < sheet.rows.length && says(sheet, row, fix)) set(row, fix.column, fix.text);
  }
  return found;
}

function says(sheet: Sheet, row: number, { column, found }: CellFix): boolean {
  return cellAt(sheet, row, column).trim() === found.trim();
}

function without<T>(known: ReadonlyMap<string, T>, corrected: ReadonlyMap<string, string>): ReadonlyMap<string, T> {
  return known.size === 0 ? known : new Map([...known].filter(([key]) => !corrected.has(key)));
}
