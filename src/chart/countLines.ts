import type { Locale } from "../model/locale.ts";
import type { Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import type { CountPanel, CountRow } from "./countPanels.ts";
import { outsideWord } from "./dataSource.ts";
import { END_LENGTH } from "./glyphs.ts";
import { labelColumn, labelHeight, rowLabel, LABEL_LINE, type RowLabel } from "./rowLabel.ts";
import { countDomain, type Scale } from "./scale.ts";
import { stack, type Stacked } from "./stack.ts";
import { textWidth } from "./textWidth.ts";
import { FONT, isNarrow } from "./theme.ts";
import { besideWords, chartWords, countText, scopeWords, writtenValue } from "./wording.ts";

/** What stands on one height of a figure of counts. */
export type CountLine =
  | { readonly kind: "panel"; readonly text: string; readonly isFirst: boolean }
  | { readonly kind: "set"; readonly text: string; readonly isFirst: boolean }
  | { readonly kind: "row"; readonly row: CountRow };

export interface PlacedPanel {
  readonly scale: Scale;
  readonly lines: readonly Stacked<CountLine>[];
}

/** Everything that the parts of one figure of counts share. */
export interface CountSheet {
  readonly view: View;
  readonly slice: Slice;
  readonly width: number;
  readonly layout: "wide" | "narrow";
  /** Room for a label before it breaks. */
  readonly label: number;
  /** Left edge and width that all the panels' axes share, in pixels. */
  readonly plot: Pick<Scale, "left" | "width">;
}

const VALUE_GAP = 6;

export function countSheet(panels: readonly CountPanel[], view: View, slice: Slice, width: number): CountSheet {
  const rows = rowsOf(panels);
  const layout = isNarrow(width) ? "narrow" : "wide";
  const room = Math.max(0, ...rows.map((row) => valueRoom(row, view, slice)));
  const value = Math.min(room, width * 0.45) + END_LENGTH + VALUE_GAP + 4;
  if (layout === "narrow") {
    const left = Math.max(4, lowestRoom(rows, view.locale));
    return { view, slice, width, layout, label: width * 0.75, plot: { left, width: width - left - value } };
  }
  const owners = rows.map((row) => row.owner);
  const label = Math.max(labelColumn(owners, slice, view.locale, width * 0.3), 60);
  const left = label + 22;
  return { view, slice, width, layout, label, plot: { left, width: width - left - value } };
}

/** Half the label of an axis that begins below zero. */
function lowestRoom(rows: readonly CountRow[], locale: Locale): number {
  const { low } = countDomain(rows.map(({ cell }) => cell?.value ?? 0));
  return low < 0 ? Math.ceil(textWidth(countText(low, locale), FONT.small) / 2) : 0;
}

export function rowsOf(panels: readonly CountPanel[]): readonly CountRow[] {
  return panels.flatMap((panel) => panel.sets.flatMap((set) => set.rows));
}

/** One panel below the other, each with an axis from zero. */
export function placePanels(panels: readonly CountPanel[], sheet: CountSheet): readonly PlacedPanel[] {
  let top = 0;
  return panels.map((panel, index) => {
    const lines = stack(linesOf(panel, index === 0), top, (line) => lineHeight(line, sheet));
    top = Math.max(top, ...lines.map((line) => line.top + line.height));
    const values = rowsOf([panel]).flatMap(({ cell, others }) => [
      cell?.value ?? 0,
      ...others.map((other) => other.value),
    ]);
    return { scale: { ...countDomain(values), ...sheet.plot }, lines };
  });
}

function linesOf(panel: CountPanel, isFirst: boolean): readonly CountLine[] {
  return [
    { kind: "panel", text: panel.head, isFirst },
    ...panel.sets.flatMap((set, index): CountLine[] => [
      { kind: "set", text: set.head, isFirst: index === 0 },
      ...set.rows.map((row): CountLine => ({ kind: "row", row })),
    ]),
  ];
}

/** Heads, then the labels of the axis, take the panel's first height. */
export const PANEL_HEAD = 42;
export const TICK_ROOM = 22;
const WIDE_ROW = 32;

function lineHeight(line: CountLine, sheet: CountSheet): number {
  if (line.kind === "panel") return line.isFirst ? PANEL_HEAD : PANEL_HEAD + 18;
  if (line.kind === "set") return line.text === "" ? (line.isFirst ? 0 : 10) : 28;
  const ticks = line.row.others.length > 0 ? TICK_ROOM : 0;
  const label = labelHeight(countLabel(line.row, sheet));
  if (isSilent(line.row)) return label + 14;
  return (sheet.layout === "narrow" ? label + 30 : Math.max(WIDE_ROW, label + 12)) + ticks;
}

export function isSilent({ cell, others }: CountRow): boolean {
  return cell === undefined && others.length === 0;
}

export function countLabel(row: CountRow, { view, slice, label }: CountSheet): RowLabel {
  return rowLabel(row.owner, slice, view.locale, label);
}

/** The middle of a row's bar. */
export function barHeight({ item, top, height }: Stacked<CountRow>, sheet: CountSheet): number {
  const ticks = item.others.length > 0 ? TICK_ROOM : 0;
  if (sheet.layout === "wide" || isSilent(item)) return top + (height - ticks) / 2;
  return top + labelHeight(countLabel(item, sheet)) + 15;
}

/** The middle of a row's label: beside the bar, or above it on the phone. */
export function labelMiddle(row: Stacked<CountRow>, sheet: CountSheet): number {
  if (sheet.layout === "wide" || isSilent(row.item)) return barHeight(row, sheet);
  return row.top + 2 + (labelHeight(countLabel(row.item, sheet)) || LABEL_LINE) / 2;
}

/** Words after a value: what it covers, and its basis where the panel's head no longer says it. */
export function valueWords(row: CountRow, { view, slice }: Pick<CountSheet, "view" | "slice">): string {
  if (!row.cell) return "";
  const words = view.override ? besideWords(row.cell, slice, view.locale) : scopeWords(row.cell, view.locale);
  const source = outsideWord(row.cell, slice, view.locale);
  return chartWords(view.locale).words(source === "" ? words : [...words, source]);
}

function valueRoom(row: CountRow, view: View, slice: Slice): number {
  const words = valueWords(row, { view, slice });
  const value = row.cell ? textWidth(writtenValue(row.cell, view.locale), FONT.body) : 0;
  return Math.ceil(value + (words === "" ? 0 : VALUE_GAP + textWidth(words, FONT.small)));
}

/** Where a value's text begins: behind the end of its bar. */
export function valueLeft(end: number, row: CountRow): number {
  const isOpen = row.cell !== undefined && row.cell.qualifier !== "exact";
  return end + (isOpen ? END_LENGTH : 0) + VALUE_GAP;
}

/** In pixels. */
export const BAR_THICKNESS = { wide: 16, narrow: 14 } as const;

/** Where the strokes of further statements begin, below the bar. */
export function tickTop(row: Stacked<CountRow>, sheet: CountSheet): number {
  return barHeight(row, sheet) + BAR_THICKNESS[sheet.layout] / 2 + 2;
}

export function rowsIn({ lines }: PlacedPanel): readonly Stacked<CountRow>[] {
  return lines.flatMap(({ item, top, height }) => (item.kind === "row" ? [{ item: item.row, top, height }] : []));
}
