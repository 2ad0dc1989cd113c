import { figure as chartFigure } from "../chart/chartFigure.ts";
import type { MatrixCell } from "../chart/matrixTable.ts";
import { wrapText } from "../chart/textWidth.ts";
import { embeddedMessages } from "../i18n/embeddedMessages.ts";
import { exportedMessages } from "../i18n/exportedMessages.ts";
import type { BriefingFigure } from "./briefingFigure.ts";
import { isTable, WIDE } from "./embedPage.ts";
import { headText, valueGrid } from "./valueGrid.ts";

/** Sizes and margins of embed.css, in pixels. */
const PADDING = { x: 14, y: 12 };
const LINE = 1.6;
/** Of a number that is a button. */
const BUTTON_LINE = 24;
const TEXT = 14;
const SMALL = 12;
const TITLE = { size: 20, line: 1.35 };
const PARAGRAPH_MARGIN = 4;
const FOOT_MARGIN = 10;
const PICTURE_MARGIN = 10;
const SUMMARY_PADDING = 6;
const CELL = { side: 8, above: 6, border: 1 };
const TABLE_MARGIN = 8;
/** Of the first column, in parts of the table. */
const HEAD_SHARE = 0.2;

/**
 * About how high the figure's frame stands at the width that pictures are drawn for, in pixels: a host page that gives
 * it this much from the start does not jump when the frame tells its height.
 */
export function frameHeight(figure: BriefingFigure): number {
  const width = WIDE - 2 * PADDING.x;
  return Math.round(2 * PADDING.y + headHeight(figure, width) + drawnHeight(figure, width) + footHeight(figure, width));
}

function headHeight({ title, scope }: BriefingFigure, width: number): number {
  const titleLines = wrapText(title, width, TITLE.size).length * TITLE.size * TITLE.line;
  // Below, its margin is part of that of the drawing.
  return titleLines + PARAGRAPH_MARGIN + textHeight(scope, width, TEXT);
}

function drawnHeight(figure: BriefingFigure, width: number): number {
  if (isTable(figure)) return tableHeight(figure, width);
  const { height } = chartFigure(figure.view, figure.slice, WIDE).size;
  return (height * width) / WIDE + 2 * PICTURE_MARGIN;
}

/** The line that opens the sentences, notes, sources, number and the way to the app. */
function footHeight({ notes, coverage, sourceLine, numberLine, view }: BriefingFigure, width: number): number {
  const words = embeddedMessages(view.locale);
  const told = [...notes, coverage].join(exportedMessages(view.locale).noteSeparator);
  const lines = [told, sourceLine, numberLine, words.open].map((text) => FOOT_MARGIN + textHeight(text, width, SMALL));
  return TEXT * LINE + 2 * SUMMARY_PADDING + sum(lines) + PARAGRAPH_MARGIN;
}

function tableHeight(figure: BriefingFigure, width: number): number {
  const { columns, rows } = valueGrid(figure);
  const first = width * HEAD_SHARE - CELL.side;
  const other = (width * (1 - HEAD_SHARE)) / columns.length - CELL.side;
  const around = 2 * CELL.above + CELL.border;
  const head = Math.max(...columns.map((column) => textHeight(headText(column), other, SMALL)));
  const body = rows.map((row) =>
    Math.max(textHeight(headText(row.head), first, TEXT), ...row.cells.map((cell) => cellHeight(cell, other))),
  );
  return 2 * TABLE_MARGIN + around * (1 + rows.length) + head + sum(body);
}

function cellHeight(cell: MatrixCell, width: number): number {
  if (cell.kind !== "stated") return textHeight(cell.text, width, SMALL);
  return sum(
    cell.lines.map(
      ({ lead, text, words }) =>
        wrapText(`${lead} ${text}`.trim(), width, TEXT).length * BUTTON_LINE +
        (words === "" ? 0 : textHeight(words, width, SMALL)),
    ),
  );
}

function textHeight(text: string, width: number, size: number): number {
  return wrapText(text, width, size).length * size * LINE;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
