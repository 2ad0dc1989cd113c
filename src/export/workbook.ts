import writeExcelFile, { type SheetData } from "write-excel-file/universal";
import { tableMessages } from "../i18n/tableMessages.ts";
import type { Locale } from "../model/locale.ts";
import {
  exportHead,
  exportNotes,
  exportRow,
  type ExportCell,
  type ExportedFigure,
  type ExportSource,
} from "./exportedFigure.ts";

/** The figures as typed cells, and where they come from on a second sheet. No cell is ever a formula. */
export async function workbook(
  figures: readonly ExportedFigure[],
  source: ExportSource,
  locale: Locale,
): Promise<Blob> {
  const { sheets } = tableMessages(locale);
  const head: SheetData[number] = exportHead(locale).map((value) => ({
    value,
    type: String,
    fontWeight: "bold" as const,
  }));
  const data: SheetData = [head, ...figures.map((figure) => exportRow(figure, locale).map(typedCell))];
  const notes: SheetData = exportNotes(source, locale).map((value) => [{ value, type: String }]);
  const columns = [
    { width: 18 },
    { width: 8 },
    { width: 10 },
    { width: 28 },
    { width: 24 },
    { width: 12 },
    { width: 10 },
    { width: 10 },
    { width: 12 },
    { width: 10 },
  ];
  return writeExcelFile([
    { data, sheet: sheets.figures, columns, stickyRowsCount: 1 },
    { data: notes, sheet: sheets.notes, columns: [{ width: 80 }] },
  ]).toBlob();
}

function typedCell(cell: ExportCell): SheetData[number][number] {
  if (cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "object") return { value: Number(`${cell.percent}e-2`), type: Number, format: "0.##########%" };
  return { value: asFound(cell), type: String };
}

/** A cell of text is never run, and needs no guard; but import takes one off, and blanks in front with it. */
function asFound(text: string): string {
  return /^'+[\s\u0000\ufeff=+\-@＝＋－＠]|^[\s\u0000\ufeff]/.test(text) ? `'${text}` : text;
}
