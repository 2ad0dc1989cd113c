import type { Locale } from "../model/locale.ts";
import {
  exportHead,
  exportNotes,
  exportRow,
  type ExportCell,
  type ExportedFigure,
  type ExportSource,
} from "./exportedFigure.ts";

/** UTF-8 with a byte order mark and CRLF, which Excel and WPS open by a double click. */
export function csvText(figures: readonly ExportedFigure[], source: ExportSource, locale: Locale): string {
  const head = exportHead(locale);
  const rows = figures.map((figure) => csvLine(exportRow(figure, locale)));
  const notes = exportNotes(source, locale).map((note) => csvLine([note, ...head.slice(1).map(() => "")]));
  return `\uFEFF${[csvLine(head), ...rows, csvLine(head.map(() => "")), ...notes].join("\r\n")}\r\n`;
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
