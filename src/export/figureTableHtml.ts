import type { MatrixCell, MatrixHead, MatrixLine, MatrixRow, MatrixTable } from "../chart/matrixTable.ts";
import { chartWords } from "../chart/wording.ts";
import { embeddedMessages } from "../i18n/embeddedMessages.ts";
import type { Locale } from "../model/locale.ts";
import type { BriefingFigure } from "./briefingFigure.ts";
import type { FigureRow } from "./figureRows.ts";
import { html, type Html } from "./htmlText.ts";
import { headText, silentLine, valueGrid } from "./valueGrid.ts";

/** Every number on a row of its own with its sentence; `data-row` is the cell that a mark of the picture names. */
export function evidenceTable(rows: readonly FigureRow[], locale: Locale): Html {
  const words = embeddedMessages(locale);
  return html`<table class="rows">
    <thead>
      <tr>
        <th scope="col">${words.columns.place}</th>
        <th scope="col">${words.columns.figure}</th>
        <th scope="col">${words.columns.quote}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => evidenceRow(row, locale))}
    </tbody>
  </table>`;
}

function evidenceRow(row: FigureRow, locale: Locale): Html {
  const words = embeddedMessages(locale);
  const facts = row.facts.map((fact) => html`<small>${fact}</small>`);
  return html`<tr data-row="${row.cell}">
    <th scope="row">${words.at(row.place, row.period)}</th>
    <td>${words.stated(row.name, row.value)}${facts}</td>
    <td>${quoteOf(row, locale)}${sourceOf(row)}</td>
  </tr> `;
}

function quoteOf({ quote }: FigureRow, locale: Locale): Html {
  const words = embeddedMessages(locale);
  if (!quote) return html`${words.withoutQuote}`;
  const [before, number, after] = words.quote(quote.before, quote.number, quote.after);
  return html`<span lang="zh-CN">${before}<mark>${number}</mark>${after}</span>`;
}

function sourceOf({ source, sourceUrl }: FigureRow): Html {
  if (source) return html`<small lang="zh-CN">《${source.title}》</small>`;
  return sourceUrl === "" ? html`` : html`<small>${sourceUrl}</small>`;
}

/** The figure as a value table whose numbers are buttons. */
export function valueTable(figure: BriefingFigure): Html {
  const table = valueGrid(figure);
  const words = chartWords(figure.view.locale);
  const heads = table.columns.map((column) => html`<th scope="col">${headText(column)}</th>`);
  return html`<table class="values">
    <thead>
      <tr>
        <th scope="col">${words.columns[table.orientation === "places" ? "place" : "indicator"]}</th>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${table.rows.map((row) => valueRow(row, table, figure))}
    </tbody>
  </table>`;
}

/** On narrow screens a row names all that it does not state in one line. */
function valueRow({ head, cells }: MatrixRow, table: MatrixTable, figure: BriefingFigure): Html {
  const silent = silentLine(cells, table, figure);
  return html`<tr>
    <th scope="row">${headText(head)}</th>
    ${cells.map((cell, index) => valueCell(cell, table.columns[index]))}${silent === "" ? html`` : html`<td class="silent">${silent}</td>`}
  </tr> `;
}

function valueCell(cell: MatrixCell, column: MatrixHead | undefined): Html {
  const label = column ? headText(column) : "";
  if (cell.kind !== "stated") return html`<td class="empty" data-label="${label}">${cell.text}</td>`;
  return html`<td data-label="${label}">${cell.lines.map(valueLine)}</td>`;
}

function valueLine({ lead, text, words, cell, label }: MatrixLine): Html {
  const beside = words === "" ? html`` : html`<small>${words}</small>`;
  return html`<div>
    ${lead} <button class="m" type="button" data-cell="${cell}" aria-label="${label}">${text}</button>${beside}
  </div>`;
}
