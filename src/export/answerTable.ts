import type { DeskColumn } from "../view/sqlDesk.ts";
import { csvCell, guarded } from "./csvText.ts";
import type { ExportCell, ExportTable } from "./exportTable.ts";
import { escapeHtml } from "./htmlText.ts";

/** Digits that a spreadsheet keeps. */
const SPREADSHEET_DIGITS = 15;

export function answerTable(columns: readonly DeskColumn[], notes: readonly string[]): ExportTable {
  return { head: columns.map(({ name }) => name), rows: rowsOf(columns), notes };
}

/** For the clipboard: a line a row, tabs between cells. */
export function answerText(columns: readonly DeskColumn[]): string {
  const lines = [columns.map(({ name }) => name), ...rowsOf(columns)];
  return lines.map((cells) => cells.map(tabCell).join("\t")).join("\r\n");
}

/** For the clipboard: what spreadsheets and word processors prefer. */
export function answerHtml(columns: readonly DeskColumn[]): string {
  const head = columns.map(({ name }) => `<th>${escapeHtml(guarded(name))}</th>`).join("");
  const rows = rowsOf(columns).map((cells) => `<tr>${cells.map(htmlCell).join("")}</tr>`);
  return `<meta charset="utf-8"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function rowsOf(columns: readonly DeskColumn[]): readonly (readonly ExportCell[])[] {
  const count = columns[0]?.values.length ?? 0;
  return Array.from({ length: count }, (_, row) =>
    columns.map(({ kind, values }) => cellOf(kind, values[row] ?? null)),
  );
}

/** A number only where a spreadsheet keeps all of its digits; any other stays the text that it was. */
function cellOf(kind: DeskColumn["kind"], value: string | null): ExportCell {
  if (value === null) return "";
  return kind === "number" ? (keptNumber(value) ?? value) : value;
}

export function keptNumber(text: string): number | undefined {
  const match = /^-?(\d+)(?:\.(\d+))?(?:e[+-]?\d+)?$/.exec(text);
  if (!match) return undefined;
  const digits = `${match[1]}${match[2] ?? ""}`.replace(/^0+/, "");
  const isFraction = match[2] !== undefined || text.includes("e");
  // A double is written with up to 17 digits, and is the same number again when it is read.
  const isDouble = isFraction && String(Number(text)) === text;
  return digits.length <= SPREADSHEET_DIGITS || isDouble ? Number(text) : undefined;
}

function tabCell(cell: ExportCell): string {
  if (typeof cell !== "string") return csvCell(cell);
  const text = guarded(cell);
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function htmlCell(cell: ExportCell): string {
  if (typeof cell !== "string") return `<td>${csvCell(cell)}</td>`;
  return `<td>${escapeHtml(guarded(cell))}</td>`;
}
