import type { Locale } from "../model/locale.ts";
import type { Mark } from "./figure.ts";
import { emptyHeight, emptySentences, type EmptySentence } from "./emptySentences.ts";
import type { Flow } from "./flow.ts";
import type { Slice } from "../view/slice.ts";
import type { MatrixHead, MatrixLine, MatrixRow, MatrixTable } from "./matrixTable.ts";
import { LABEL_LINE, labelHeight, labelShapes, type RowLabel } from "./rowLabel.ts";
import { ruleShape, textShape, type Shape } from "./shapes.ts";
import { shortList } from "./shortList.ts";
import { EMPTIES, silentKinds, type SilentRow } from "./silentRows.ts";
import { bottomOf, stack } from "./stack.ts";
import { wrapText } from "./textWidth.ts";
import { FONT } from "./theme.ts";
import { chartWords } from "./wording.ts";

interface Entry {
  readonly name: string;
  readonly line: MatrixLine;
}

type ListLine =
  | { readonly kind: "place"; readonly label: RowLabel; readonly isFirst: boolean }
  | { readonly kind: "entry"; readonly entry: Entry }
  /** Of a place that states something else. */
  | { readonly kind: "empty"; readonly sentences: readonly EmptySentence[] };

const HEAD = 34;
const ENTRY = 30;
const WORD_LINE = 16;

/** The table on a phone: what each place states, one line a figure, then in one sentence who states nothing. */
export function matrixList(table: MatrixTable, slice: Slice, locale: Locale, width: number): Flow {
  const lines = table.rows
    .filter((row) => !row.isSilent)
    .flatMap((row, index) => linesOf(row, table, { locale, width, isFirst: index === 0 }));
  const placed = stack(lines, 0, (line) => lineHeight(line, width));
  const bottom = bottomOf(placed, 0);
  const silent = emptySentences(silentOf(table, slice, locale), { top: bottom + 8, width });
  return {
    shapes: [...placed.flatMap(({ item, top }) => lineShapes(item, top, width)), ...silent.shapes],
    marks: placed.flatMap(({ item, top, height }) => entryMark(item, { top, height, width })),
    height: bottom + (silent.height === 0 ? 0 : 10 + silent.height),
  };
}

function linesOf(
  row: MatrixRow,
  table: MatrixTable,
  { locale, width, isFirst }: { readonly locale: Locale; readonly width: number; readonly isFirst: boolean },
): readonly ListLine[] {
  const entries = row.cells.flatMap((cell, index): Entry[] => {
    const name = table.columns[index]?.label ?? "";
    return cell.kind === "stated" ? cell.lines.map((line, at) => ({ name: at === 0 ? name : "", line })) : [];
  });
  return [
    { kind: "place", label: labelOf(row.head, width), isFirst },
    ...entries.map((entry): ListLine => ({ kind: "entry", entry })),
    ...emptyLines(row, table, locale),
  ];
}

/** More indicators than these are counted. */
const MOST_NAMES = 6;

/** For each kind of empty which indicators of the row it is. */
function emptyLines(row: MatrixRow, { columns }: MatrixTable, locale: Locale): readonly ListLine[] {
  const sentences = EMPTIES.flatMap((empty): EmptySentence[] => {
    const names = columns.filter((_, index) => row.cells[index]?.kind === empty).map(({ label }) => label);
    const text = chartWords(locale).empty.list[empty](shortList(names, MOST_NAMES, locale));
    return names.length === 0 ? [] : [{ empty, text }];
  });
  return sentences.length === 0 ? [] : [{ kind: "empty", sentences }];
}

function labelOf(head: MatrixHead, width: number): RowLabel {
  return { lines: wrapText(head.label, width - 50, FONT.body), year: head.kind === "report" ? head.year : "" };
}

function wordsOf({ line }: Entry, width: number): readonly string[] {
  return wrapText(line.words, width * 0.6, FONT.small);
}

function valueOf({ line }: Entry, width: number): readonly string[] {
  return wrapText(line.lead === "" ? line.text : `${line.lead} ${line.text}`, width * 0.6, FONT.body);
}

function lineHeight(line: ListLine, width: number): number {
  if (line.kind === "place") return (line.isFirst ? HEAD - 10 : HEAD) + labelHeight(line.label) - LABEL_LINE;
  if (line.kind === "empty") return emptyHeight(line.sentences, width) + 4;
  const { entry } = line;
  const name = wrapText(entry.name, width * 0.36, FONT.small).length;
  const text = valueOf(entry, width).length * 20 + wordsOf(entry, width).length * WORD_LINE;
  return Math.max(ENTRY, text + 10, name * WORD_LINE + 12);
}

function lineShapes(line: ListLine, top: number, width: number): readonly Shape[] {
  if (line.kind === "place") {
    const y = top + (line.isFirst ? 2 : 12) + labelHeight(line.label) / 2;
    const head = labelShapes(line.label, 0, y);
    return line.isFirst ? head : [ruleShape(0, width, top + 4.5), ...head];
  }
  if (line.kind === "empty") return emptySentences(line.sentences, { top: top + 2, width }).shapes;
  return entryShapes(line.entry, top, width);
}

function entryShapes(entry: Entry, top: number, width: number): readonly Shape[] {
  const values = valueOf(entry, width);
  const under = top + 5 + values.length * 20;
  return [
    ...wrapText(entry.name, width * 0.36, FONT.small).map((text, index) =>
      textShape(text, { x: 0, y: top + 15 + index * WORD_LINE, colour: "ink-soft" }),
    ),
    ...values.map((text, index) =>
      textShape(text, { x: width * 0.4, y: top + 15 + index * 20, size: FONT.body, weight: "bold" }),
    ),
    ...wordsOf(entry, width).map((text, index) =>
      textShape(text, { x: width * 0.4, y: under + (index + 0.5) * WORD_LINE, colour: "ink-soft" }),
    ),
  ];
}

function entryMark(
  line: ListLine,
  { top, height, width }: { readonly top: number; readonly height: number; readonly width: number },
): readonly Mark[] {
  if (line.kind !== "entry") return [];
  const { line: statement } = line.entry;
  return [{ cell: statement.cell, label: statement.label, x: 0, y: top, width, height }];
}

function silentOf({ rows }: MatrixTable, slice: Slice, locale: Locale): readonly EmptySentence[] {
  const silent = rows.flatMap(({ head, cells, isSilent }): SilentRow[] => {
    const [first] = cells;
    if (!isSilent || head.kind !== "report" || !first || first.kind === "stated") return [];
    const { jurisdiction, period } = head;
    return [{ owner: period === undefined ? { jurisdiction } : { jurisdiction, period }, empty: first.kind }];
  });
  return silentKinds(silent, slice, locale);
}
