import type { Locale } from "../model/locale.ts";
import { emptyWord } from "./emptyWord.ts";
import type { Flow } from "./flow.ts";
import type { Mark } from "./figure.ts";
import { EMPTY_ROOM } from "./glyphs.ts";
import type { MatrixCell, MatrixHead, MatrixLine, MatrixRow, MatrixTable } from "./matrixTable.ts";
import { LABEL_LINE, labelShapes } from "./rowLabel.ts";
import { ruleShape, textShape, type Shape } from "./shapes.ts";
import { bottomOf, stack } from "./stack.ts";
import { textWidth, wrapText } from "./textWidth.ts";
import { FONT } from "./theme.ts";
import { chartWords } from "./wording.ts";

const VALUE_LINE = 22;
const WORD_LINE = 16;
const PAD = 9;
const GUTTER = 10;
/** Between two statements of one cell. */
const BETWEEN = 4;

interface Columns {
  readonly first: number;
  readonly each: number;
}

/** The table as words and hairlines. */
export function matrixGrid(table: MatrixTable, locale: Locale, width: number): Flow {
  const columns = columnsOf(table, width);
  const heads = table.columns.map((head) => headLines(head, columns.each - GUTTER));
  const headHeight = Math.max(0, ...heads.map((lines) => lines.length)) * WORD_LINE + PAD;
  const placed = stack(table.rows, headHeight, (row) => rowHeight(row, columns));
  const bottom = bottomOf(placed, headHeight);
  const headShapes = heads.flatMap((lines, index) => columnHead(lines, columnLeft(index, columns), headHeight));
  const rowShapes = placed.flatMap(({ item, top, height }) => [
    ruleShape(0, width, top + 0.5),
    ...rowHead(item.head, top, columns),
    ...rowCells(item, locale, top, columns),
    ...(top + height === bottom ? [ruleShape(0, width, bottom - 0.5)] : []),
  ]);
  const marks = placed.flatMap(({ item, top }) =>
    item.cells.flatMap((cell, index) => cellMarks(cell, columnLeft(index, columns), top, columns)),
  );
  return { shapes: [...headShapes, ...rowShapes], marks, height: bottom };
}

/** Whether no word of a column is longer than the column. */
export function fitsGrid(table: MatrixTable, width: number): boolean {
  const { each } = columnsOf(table, width);
  const longest = (text: string, size: number) =>
    Math.max(0, ...wrapText(text, 0, size).map((word) => textWidth(word, size)));
  const heads = table.columns.map(({ label }) => longest(label, FONT.small));
  const cells = table.rows.flatMap((row) => row.cells.flatMap((cell) => wordsOf(cell, longest)));
  return Math.max(0, ...heads, ...cells) <= each - GUTTER;
}

function wordsOf(cell: MatrixCell, longest: (text: string, size: number) => number): readonly number[] {
  if (cell.kind !== "stated") return [longest(cell.text, FONT.small) + EMPTY_ROOM];
  return cell.lines.flatMap(({ text, words }) => [longest(text, FONT.body), longest(words, FONT.small)]);
}

function columnsOf(table: MatrixTable, width: number): Columns {
  const heads = table.rows.map(({ head }) => textWidth(head.label, FONT.body) + yearWidth(head));
  const first = Math.min(width * 0.3, Math.max(70, ...heads) + GUTTER + 4);
  return { first, each: (width - first) / Math.max(1, table.columns.length) };
}

function columnLeft(index: number, { first, each }: Columns): number {
  return first + index * each;
}

/** With the gap before it. */
function yearWidth(head: MatrixHead): number {
  return head.kind === "report" && head.year !== "" ? textWidth(head.year, FONT.small) + 6 : 0;
}

function headLines(head: MatrixHead, width: number): readonly string[] {
  const lines = wrapText(head.label, width, FONT.small);
  return head.kind === "report" && head.year !== "" ? [...lines, head.year] : lines;
}

function columnHead(lines: readonly string[], x: number, bottom: number): readonly Shape[] {
  return lines.map((line, index) =>
    textShape(line, { x, y: bottom - PAD - (lines.length - index - 0.5) * WORD_LINE + 2, colour: "ink-soft" }),
  );
}

function rowHead(head: MatrixHead, top: number, columns: Columns): readonly Shape[] {
  const lines = wrapText(head.label, columns.first - GUTTER - yearWidth(head), FONT.body);
  const label = { lines, year: head.kind === "report" ? head.year : "" };
  return labelShapes(label, 0, top + PAD + VALUE_LINE / 2 + ((lines.length - 1) * LABEL_LINE) / 2);
}

function rowCells(row: MatrixRow, locale: Locale, top: number, columns: Columns): readonly Shape[] {
  const cells = cellsOf(row, locale);
  const room = cells.length < row.cells.length ? { ...columns, each: columns.each * row.cells.length } : columns;
  return cells.flatMap((cell, index) => cellShapes(cell, columnLeft(index, columns), top, room));
}

/** A row in which nothing is stated is one line. */
function cellsOf(row: MatrixRow, locale: Locale): readonly MatrixCell[] {
  const [first] = row.cells;
  if (!first || first.kind === "stated" || row.head.kind !== "report") return row.cells;
  if (row.cells.some(({ kind }) => kind !== first.kind)) return row.cells;
  return [{ kind: first.kind, text: chartWords(locale).empty.full[first.kind] }];
}

function rowHeight(row: MatrixRow, columns: Columns): number {
  const head = wrapText(row.head.label, columns.first - GUTTER - yearWidth(row.head), FONT.body).length * LABEL_LINE;
  return Math.max(head, ...row.cells.map((cell) => cellHeight(cell, columns))) + 2 * PAD;
}

function cellHeight(cell: MatrixCell, columns: Columns): number {
  if (cell.kind !== "stated") return VALUE_LINE + (emptyLines(cell, columns.each).length - 1) * WORD_LINE;
  return cell.lines.reduce((sum, line) => sum + lineHeight(line, columns), 0);
}

function emptyLines({ text }: Extract<MatrixCell, { readonly text: string }>, room: number): readonly string[] {
  return wrapText(text, room - GUTTER - EMPTY_ROOM, FONT.small);
}

interface LineTexts {
  readonly values: readonly string[];
  readonly words: readonly string[];
}

function textsOf({ lead, text, words }: MatrixLine, { each }: Columns): LineTexts {
  const value = lead === "" ? text : `${lead} ${text}`;
  const room = each - GUTTER;
  return { values: wrapText(value, room, FONT.body), words: wrapText(words, room, FONT.small) };
}

function lineHeight(line: MatrixLine, columns: Columns): number {
  const { values, words } = textsOf(line, columns);
  return Math.max(24, values.length * VALUE_LINE + words.length * WORD_LINE + BETWEEN);
}

function cellShapes(cell: MatrixCell, x: number, top: number, columns: Columns): readonly Shape[] {
  if (cell.kind !== "stated") {
    const y = top + PAD + VALUE_LINE / 2;
    const [first = "", ...rest] = emptyLines(cell, columns.each);
    const under = rest.map((text, index) =>
      textShape(text, { x: x + EMPTY_ROOM, y: y + (index + 1) * WORD_LINE, colour: "ink-soft" }),
    );
    return [...emptyWord(cell.kind, first, x, y), ...under];
  }
  return stack(cell.lines, top + PAD, (line) => lineHeight(line, columns)).flatMap(({ item, top: at }) => {
    const { values, words } = textsOf(item, columns);
    const under = at + values.length * VALUE_LINE;
    return [
      ...values.map((text, index) =>
        textShape(text, { x, y: at + (index + 0.5) * VALUE_LINE, size: FONT.body, weight: "bold" }),
      ),
      ...words.map((text, index) =>
        textShape(text, { x, y: under + (index + 0.5) * WORD_LINE - 1, colour: "ink-soft" }),
      ),
    ];
  });
}

function cellMarks(cell: MatrixCell, x: number, top: number, columns: Columns): readonly Mark[] {
  if (cell.kind !== "stated") {
    const box = { x: x - 3, y: top, width: columns.each - GUTTER + 6, height: 2 * PAD + VALUE_LINE };
    return cell.mark ? [{ ...cell.mark, ...box }] : [];
  }
  return stack(cell.lines, top + PAD, (line) => lineHeight(line, columns)).map(({ item, top: at, height }) => ({
    cell: item.cell,
    label: item.label,
    x: x - 3,
    y: at,
    width: columns.each - GUTTER + 6,
    height,
  }));
}
