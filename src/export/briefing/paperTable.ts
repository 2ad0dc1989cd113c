import { matrixTable, type MatrixCell, type MatrixHead, type MatrixTable } from "../../chart/matrixTable.ts";
import { chartWords } from "../../chart/wording.ts";
import { exportedMessages } from "../../i18n/exportedMessages.ts";
import type { BriefingFigure } from "../briefingFigure.ts";
import { figureRows } from "../figureRows.ts";

/** The values of a figure in columns that a sheet of A4 has room for; the first column names the row. */
export interface PaperTable {
  readonly head: readonly string[];
  /** Lines within a cell are parted by `\n`. */
  readonly rows: readonly (readonly string[])[];
}

export interface PaperTables {
  /** Columns beyond the first sheet's follow as further tables over the same rows. */
  readonly parts: readonly PaperTable[];
  /** Heads of rows of which nothing is stated; they stand in no table. */
  readonly silent: readonly string[];
  /** Rows that are left out because nobody reads so many. */
  readonly rowsLeft: number;
}

const MOST_COLUMNS = 5;
const MOST_ROWS = 80;

/** What was stated, as a table of words. */
export function paperTables(figure: BriefingFigure): PaperTables {
  const { view, slice } = figure;
  // A table of values leaves out the parts of a total, and parts are all that a composition shows.
  if (view.chart === "composition") return listed(figure);
  const byIndicator = slice.indicators.length > MOST_COLUMNS && slice.reports.length <= slice.indicators.length;
  const table = matrixTable(view, slice, byIndicator ? "indicators" : "places");
  const stating = table.rows.filter(({ isSilent }) => !isSilent);
  const rows = stating.slice(0, MOST_ROWS);
  const corner = byIndicator ? "" : chartWords(view.locale).columns.place;
  return {
    parts: rows.length === 0 ? [] : columnsOf(table).map((shown) => partOf({ ...table, rows }, shown, corner)),
    silent: table.rows.filter(({ isSilent }) => isSilent).map(({ head }) => headText(head)),
    rowsLeft: stating.length - rows.length,
  };
}

function listed(figure: BriefingFigure): PaperTables {
  const { place, year, name, value } = exportedMessages(figure.view.locale).paper.columns;
  const all = figureRows(figure).map((row) => [row.place, String(row.period), row.name, row.value]);
  const rows = all.slice(0, MOST_ROWS);
  return {
    parts: rows.length === 0 ? [] : [{ head: [place, year, name, value], rows }],
    silent: [],
    rowsLeft: all.length - rows.length,
  };
}

/** In groups as even as can be, since a last table of one column looks forgotten. */
function columnsOf({ columns }: MatrixTable): readonly (readonly number[])[] {
  const parts = Math.max(1, Math.ceil(columns.length / MOST_COLUMNS));
  const size = Math.ceil(columns.length / parts);
  return Array.from({ length: parts }, (_, part) =>
    columns.map((__, index) => index).slice(part * size, (part + 1) * size),
  );
}

function partOf({ columns, rows }: MatrixTable, shown: readonly number[], corner: string): PaperTable {
  const textAt = <T>(all: readonly T[], index: number, text: (one: T) => string): string => {
    const one = all[index];
    return one === undefined ? "" : text(one);
  };
  return {
    head: [corner, ...shown.map((index) => textAt(columns, index, headText))],
    rows: rows.map(({ head, cells }) => [headText(head), ...shown.map((index) => textAt(cells, index, cellText))]),
  };
}

function headText(head: MatrixHead): string {
  return head.kind === "report" ? `${head.label} ${head.year}`.trim() : head.label;
}

function cellText(cell: MatrixCell): string {
  if (cell.kind !== "stated") return cell.text;
  return cell.lines
    .map(({ lead, text, words }) => [lead, text, words].filter((part) => part !== "").join(" "))
    .join("\n");
}
