import { matrixTable, type MatrixCell, type MatrixHead, type MatrixTable } from "../chart/matrixTable.ts";
import { exportedMessages } from "../i18n/exportedMessages.ts";
import type { BriefingFigure } from "./briefingFigure.ts";
import { html, type Html } from "./htmlText.ts";

/** A figure's numbers as a table, every cell in words: with its unit, 未载明 where nothing is stated. */
export interface FigureTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Guard notes, coverage, source, number of the figure; the source is always among them. */
  readonly notes: readonly string[];
}

/** What the clipboard takes: a table for WPS and Word, tabs for spreadsheets and plain text. */
export interface PastedTable {
  readonly html: string;
  readonly text: string;
}

/** Wider tables do not fit on an upright page. */
const MOST_COLUMNS = 8;

export function tableOfFigure(figure: BriefingFigure): FigureTable {
  const { view, slice, title, scope } = figure;
  const words = exportedMessages(view.locale);
  const isWide = slice.indicators.length > MOST_COLUMNS && slice.indicators.length > slice.reports.length;
  const table = matrixTable(view, slice, isWide ? "indicators" : "places");
  return {
    caption: [
      figure.isInternal ? `【${words.internal}】` : "",
      title,
      scope === "" ? "" : words.inBrackets(scope),
    ].join(""),
    head: headOf(table, figure),
    rows: table.rows.map(({ head, cells }) => [...headCells(head), ...cells.map((cell) => cellText(cell, figure))]),
    notes: tableNotes(figure),
  };
}

function headOf({ columns, orientation }: MatrixTable, { view }: BriefingFigure): readonly string[] {
  const { place, year, name } = exportedMessages(view.locale).slides.table;
  const first = orientation === "places" ? [place, year] : [name];
  return [...first, ...columns.map((column) => headCells(column).join(" ").trim())];
}

function headCells(head: MatrixHead): readonly string[] {
  return head.kind === "report" ? [head.label, head.year] : [head.label];
}

function cellText(cell: MatrixCell, { view }: BriefingFigure): string {
  if (cell.kind !== "stated") return cell.text;
  const { inBrackets, noteSeparator } = exportedMessages(view.locale);
  return cell.lines
    .map(({ lead, text, words }) => `${lead}${lead === "" ? "" : " "}${text}${words === "" ? "" : inBrackets(words)}`)
    .join(noteSeparator);
}

export function tableNotes(figure: BriefingFigure): readonly string[] {
  const { notes, coverage, sourceLine, numberLine, view } = figure;
  const words = exportedMessages(view.locale);
  const said = notes.length === 0 ? "" : words.note(notes.join(words.noteSeparator));
  return [said, coverage, sourceLine, numberLine].filter((line) => line !== "");
}

export function pastedTable(figure: BriefingFigure): PastedTable {
  const table = tableOfFigure(figure);
  return { html: tableHtml(table, figure).markup, text: tableText(table) };
}

/** Word and WPS take faces and borders from attributes of the elements themselves; a style sheet does not travel. */
const FACE = "font-family:仿宋,FangSong,仿宋_GB2312,STFangsong,serif;font-size:12pt";
const BORDER = "border:1px solid #000;padding:2pt 5pt";

function tableHtml({ caption, head, rows, notes }: FigureTable, { view }: BriefingFigure): Html {
  const cell = (text: string): Html => html`<td style="${BORDER};${FACE};text-align:left">${text}</td>`;
  const headCell = (text: string): Html =>
    html`<th style="${BORDER};${FACE};font-weight:bold;text-align:center" bgcolor="#f2f2f2">${text}</th>`;
  const line = (text: string): Html => html`<p style="${FACE};font-size:10.5pt;margin:2pt 0">${text}</p>`;
  return html`<div lang="${view.locale}">
    <p style="${FACE};font-weight:bold;text-align:center;margin:4pt 0">${caption}</p>
    <table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;${FACE}">
      <thead>
        <tr>
          ${head.map(headCell)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${notes.map(line)}
  </div>`;
}

/** A spreadsheet reads each line as a row, so what would break a row becomes a space. */
function tableText({ caption, head, rows, notes }: FigureTable): string {
  const line = (cells: readonly string[]): string => cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, " ")).join("\t");
  return [caption, line(head), ...rows.map(line), ...notes].join("\n");
}
