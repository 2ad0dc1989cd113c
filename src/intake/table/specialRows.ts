import { cellKind } from "./cellKind.ts";
import type { Sheet } from "./sheet.ts";
import { readUnit } from "./units.ts";

/** Printed again on every page. */
export function repeatsRow(sheet: Sheet, header: number, row: number): boolean {
  const key = (cells: readonly string[]): string =>
    cells
      .map((cell) => cell.trim())
      .join("\u0001")
      .replace(/\u0001+$/, "");
  const here = key(sheet.rows[row] ?? []);
  return here !== "" && key(sheet.rows[header] ?? []) === here;
}

/** Nothing but units: under the names of a header. */
export function isUnitRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cellKind(cell) !== "blank" && cellKind(cell) !== "missing");
  return (
    filled.length > 0 &&
    filled.every(
      (cell) =>
        readUnit(cell.trim().replace(/^[（(](.*)[)）]$/, "$1")) !== undefined || /^(?:计量)?单位$/.test(cell.trim()),
    )
  );
}

/** 甲 乙 1 2 3: columns by number, as statistical forms have them. */
export function isColumnNumberRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim().replace(/^[（(](.*)[)）]$/, "$1")).filter((cell) => cell !== "");
  const numbers = filled.filter((cell) => !/^[甲乙丙丁A-D]$/.test(cell));
  if (filled.length < 3 || (numbers.length === filled.length && filled[0] !== "1") || numbers.length < 2) return false;
  const isCounting = numbers.every((cell, index) => Number(cell) === index + Number(numbers[0]));
  return isCounting && (numbers[0] === "1" || numbers[0] === "2") && numbers.length < filled.length;
}
