import type { ExportCell, ExportTable } from "./exportTable.ts";
import { xlsxBytes } from "./xlsxBytes.ts";
import { textWidth } from "./xlsxCells.ts";

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const NARROWEST = 8;
const WIDEST = 44;
const ROWS_MEASURED = 200;

/** A table as typed cells, and where it comes from on a second sheet. No cell is ever a formula. */
export function workbook(
  { head, rows, notes }: ExportTable,
  names: Readonly<Record<"figures" | "notes", string>>,
): Uint8Array<ArrayBuffer> {
  const headRow = head.map((cell) => ({ cell, style: "head" as const }));
  const widths = head.map((name, column) =>
    widthOf([name, ...rows.slice(0, ROWS_MEASURED).map((row) => row[column] ?? "")]),
  );
  const noteRows = notes.map((cell) => [{ cell, style: "wrapped" as const }]);
  return xlsxBytes([
    { name: names.figures, rows: [headRow, ...rows], widths, frozenRows: 1 },
    { name: names.notes, rows: noteRows, widths: [96] },
  ]);
}

function widthOf(cells: readonly ExportCell[]): number {
  const texts = cells.map((cell) => (typeof cell === "object" ? `${cell.percent}%` : String(cell)));
  return Math.min(WIDEST, Math.max(NARROWEST, 2 + Math.max(...texts.map(textWidth))));
}
