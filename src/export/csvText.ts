import type { ExportCell, ExportTable } from "./exportTable.ts";

/** CRLF throughout, and the notes below an empty line, in the first column. */
export function csvText({ head, rows, notes }: ExportTable): string {
  const width = Math.max(1, head.length, ...rows.slice(0, 1).map((row) => row.length));
  const empty = csvLine(Array<string>(width).fill(""));
  const noteLines = notes.map((note) => csvLine([note, ...Array<string>(width - 1).fill("")]));
  const lines = [csvLine(head), ...rows.map(csvLine), ...(notes.length > 0 ? [empty, ...noteLines] : [])];
  return `${lines.join("\r\n")}\r\n`;
}

/** With a byte order mark, by which Excel and WPS open UTF-8 at a double click. */
export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`\uFEFF${text}`);
}

function csvLine(cells: readonly ExportCell[]): string {
  return cells.map(csvCell).join(",");
}

/** Numbers stand as they are, negative ones too; text is guarded, then quoted where it must be (RFC 4180). */
export function csvCell(cell: ExportCell): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "object") return `${cell.percent}%`;
  const text = guarded(cell);
  return text !== cell || /[",;\t\r\n\u0000]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * An apostrophe in front of what a spreadsheet might run: = + - @, their full-width forms, and blanks of every kind,
 * behind which they run too (OWASP, "CSV Injection"). A text that already begins so gets one more: import takes exactly one off.
 */
export function guarded(text: string): string {
  return RUNNABLE.test(text) ? `'${text}` : text;
}

const RUNNABLE = /^'*[\s\u0000\ufeff=+\-@＝＋－＠]/;
