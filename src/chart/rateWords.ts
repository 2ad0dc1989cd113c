import type { Locale } from "../model/locale.ts";
import type { Slice } from "../view/slice.ts";
import { EMPTY_ROOM } from "./glyphs.ts";
import { labelHeight, labelShapes } from "./rowLabel.ts";
import { emptyWord } from "./emptyWord.ts";
import type { SilentRow } from "./silentRows.ts";
import { gridLines } from "./panel.ts";
import { baseOf, valueOf, type NumberAndWord, type NumberColumn } from "./rateColumns.ts";
import type { RateRow } from "./rateGroups.ts";
import {
  dotHeight,
  labelOf,
  numberHeight,
  rowOwner,
  valueLines,
  WORD_LINE,
  type PlacedLine,
  type PlacedRow,
  type RateSheet,
} from "./rateLines.ts";
import { positionOf } from "./scale.ts";
import { ruleShape, textShape, type Shape } from "./shapes.ts";
import { middleOf } from "./stack.ts";
import { textWidth } from "./textWidth.ts";
import { FONT } from "./theme.ts";
import { chartWords, sharedUnit, shortName } from "./wording.ts";

/** The heads of the columns: what is measured, in which unit. */
export function columnHeads({ view, slice, columns }: RateSheet): readonly Shape[] {
  const words = chartWords(view.locale);
  const rateHead = words.withUnit(rateName(slice, view.locale), "%");
  const left = columns.layout === "narrow" ? 0 : columns.rates.left;
  const shapes = [textShape(rateHead, { x: left, y: 10, colour: "ink-soft" })];
  if (!columns.base) return shapes;
  const count = slice.indicators.find((one) => one.measure === "count");
  const counts = slice.cells.filter((cell) => cell.indicator === count?.id && cell.role === "headline");
  const baseHead = words.base(count ? sharedUnit(counts, count, view.locale) : "");
  const place = columns.bars ? { x: columns.bars.left } : { x: columns.base.right, align: "right" as const };
  return [...shapes, textShape(baseHead, { ...place, y: 10, colour: "ink-soft" })];
}

/** One theme's rates share a name; rates of different themes are only rates. */
function rateName(slice: Slice, locale: Locale): string {
  const [first, ...rest] = slice.indicators.filter((one) => one.measure === "rate");
  const isOneTheme = first !== undefined && rest.every((one) => one.group === first.group);
  return isOneTheme ? shortName(first, locale) : chartWords(locale).share;
}

export function lineWords(line: PlacedLine, sheet: RateSheet): readonly Shape[] {
  const { item, top, height } = line;
  if (item.kind === "rate") return rowWords({ item: item.row, top, height }, sheet);
  if (item.kind === "silent") return silentWords(item, line, sheet);
  const text = chartWords(sheet.view.locale).head(item.text);
  const head = textShape(text, { x: 0, y: top + height - 12, colour: "ink-soft" });
  return item.isFirst ? [head] : [ruleShape(0, sheet.columns.width, top + 3.5), head];
}

function rowWords(row: PlacedRow, sheet: RateSheet): readonly Shape[] {
  const { view, slice, columns } = sheet;
  const label = labelOf(rowOwner(row.item), sheet);
  const y = numberHeight(row, sheet);
  const labelMiddle = columns.layout === "narrow" ? row.top + 4 + labelHeight(label) / 2 : y;
  const { number } = valueOf(row.item, slice, view);
  return [
    ...gridLines(columns.rates, ...gridReach(row, sheet)),
    ...labelShapes(label, 0, labelMiddle),
    ...numberWords({ number, word: "" }, columns.value, { y, size: FONT.body, weight: "bold" }),
    ...valueWords(row, number, sheet),
    ...baseWords(row.item, y, sheet),
  ];
}

/** After the number, or below the name where that has no room. */
function valueWords(row: PlacedRow, number: string, sheet: RateSheet): readonly Shape[] {
  const { columns } = sheet;
  const lines = valueLines(row.item, sheet);
  const below = columns.words.at === "below";
  const after =
    columns.value.align === "right" ? columns.value.word : columns.value.edge + textWidth(number, FONT.body) + 4;
  const top = below
    ? row.top + 4 + labelHeight(labelOf(rowOwner(row.item), sheet)) + WORD_LINE / 2
    : numberHeight(row, sheet) - ((lines.length - 1) * WORD_LINE) / 2;
  const x = below ? 0 : after;
  return lines.map((line, index) => textShape(line, { x, y: top + index * WORD_LINE, colour: "ink-soft" }));
}

function gridReach(row: PlacedRow, sheet: RateSheet): readonly [number, number] {
  if (sheet.columns.layout === "wide") return [row.top, row.top + row.height];
  const y = dotHeight(row, sheet);
  return [y - 8, y + 8];
}

/** Beside its bar, or in a column of its own on the phone. */
function baseWords(row: RateRow, y: number, { view, columns }: RateSheet): readonly Shape[] {
  if (!columns.base) return [];
  const text = baseOf(row, view.locale, columns.layout);
  const line = { y, size: FONT.small, weight: "normal" } as const;
  if (!columns.bars) return numberWords(text, columns.base, line);
  const end = row.beside.kind === "unknown" ? columns.bars.left - 6 : positionOf(columns.bars, row.beside.value);
  return numberWords(text, { ...columns.base, edge: end + 6, left: end + 6 }, line);
}

interface NumberLine {
  readonly y: number;
  readonly size: number;
  readonly weight: "bold" | "normal";
}

function numberWords(text: NumberAndWord, column: NumberColumn, line: NumberLine): readonly Shape[] {
  const isRight = column.align === "right";
  const alone = isRight ? { x: column.right, align: "right" as const } : { x: column.left };
  if (text.number === "") return [textShape(text.word, { ...alone, y: line.y, colour: "ink-soft" })];
  const number = textShape(text.number, { x: column.edge, align: column.align, ...line });
  const after = isRight ? column.word : column.edge + textWidth(text.number, line.size) + 4;
  return text.word === "" ? [number] : [number, textShape(text.word, { x: after, y: line.y, colour: "ink-soft" })];
}

function silentWords({ owner, empty }: SilentRow, line: PlacedLine, sheet: RateSheet): readonly Shape[] {
  const { view, columns } = sheet;
  const words = chartWords(view.locale).empty;
  const y = middleOf(line);
  const label = labelShapes(labelOf(owner, sheet), 0, y);
  if (columns.layout === "wide") return [...label, ...emptyWord(empty, words.full[empty], columns.rates.left, y)];
  const short = words.short[empty];
  return [...label, ...emptyWord(empty, short, columns.width - textWidth(short, FONT.small) - EMPTY_ROOM, y)];
}
