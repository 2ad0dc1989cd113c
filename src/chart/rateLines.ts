import type { Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { valueOf, type RateColumns } from "./rateColumns.ts";
import { rateCells, type RateGroup, type RateRow } from "./rateGroups.ts";
import { LABEL_LINE, labelHeight, rowLabel, type RowLabel, type RowOwner } from "./rowLabel.ts";
import { EMPTIES, MOST_SILENT, silentRows, type SilentRow } from "./silentRows.ts";
import { FONT, isNarrow } from "./theme.ts";
import { wrapText } from "./textWidth.ts";
import { middleOf, type Stacked } from "./stack.ts";
import { chartWords } from "./wording.ts";

/** What stands on one height of a figure of rates. */
export type RateLine =
  | { readonly kind: "head"; readonly text: string; readonly isFirst: boolean }
  | { readonly kind: "rate"; readonly row: RateRow }
  | ({ readonly kind: "silent" } & SilentRow);

export type PlacedLine = Stacked<RateLine>;
export type PlacedRow = Stacked<RateRow>;

/** Everything that the parts of one figure of rates share. */
export interface RateSheet {
  readonly view: View;
  readonly slice: Slice;
  readonly columns: RateColumns;
}

/** On the phone the words 未载明 and 未收录 stand in the row itself, so a head that says them again would be lost room. */
export function rateLines(groups: readonly RateGroup[], view: View, slice: Slice, width: number): readonly RateLine[] {
  const all = silentRows(rateCells(slice), slice);
  const shown = all.length > MOST_SILENT ? [] : all;
  const heads = chartWords(view.locale).empty.short;
  const silent = EMPTIES.flatMap((empty) =>
    silentLines(
      isNarrow(width) ? "" : heads[empty],
      shown.filter((row) => row.empty === empty),
    ),
  );
  const rated = groups.flatMap(({ head, rows }): RateLine[] => [
    { kind: "head", text: head, isFirst: false },
    ...rows.map((row): RateLine => ({ kind: "rate", row })),
  ]);
  const lines = [...rated, ...silent];
  return lines.map((line, index) => (line.kind === "head" ? { ...line, isFirst: index === 0 } : line));
}

function silentLines(head: string, rows: readonly SilentRow[]): readonly RateLine[] {
  if (rows.length === 0) return [];
  return [{ kind: "head", text: head, isFirst: false }, ...rows.map((row): RateLine => ({ kind: "silent", ...row }))];
}

export function ownersOf(lines: readonly RateLine[]): readonly RowOwner[] {
  return lines.flatMap((line) => (line.kind === "head" ? [] : [ownerOf(line)]));
}

function ownerOf(line: Exclude<RateLine, { kind: "head" }>): RowOwner {
  return line.kind === "rate" ? rowOwner(line.row) : line.owner;
}

export function rowOwner({ cell: { jurisdiction, period }, rank }: RateRow): RowOwner {
  return rank === undefined ? { jurisdiction, period } : { jurisdiction, period, after: rank };
}

export function labelOf(owner: RowOwner, { view, slice, columns }: RateSheet): RowLabel {
  return rowLabel(owner, slice, view.locale, columns.label);
}

const NARROW_PLOT = 30;

export function lineHeight(line: RateLine, sheet: RateSheet): number {
  const isPhone = sheet.columns.layout === "narrow";
  if (line.kind === "head" && line.text === "") return 8;
  if (line.kind === "head") return isPhone ? 27 : 32;
  const label = labelHeight(labelOf(ownerOf(line), sheet));
  if (line.kind === "silent") return label + 12;
  const words = valueLines(line.row, sheet).length * WORD_LINE;
  if (isPhone) return label + NARROW_PLOT + (sheet.columns.words.at === "below" ? words : 0);
  return Math.max(34, label + 12, words + 12);
}

export const WORD_LINE = 16;

/** The words after a value, broken to their room. */
export function valueLines(row: RateRow, { view, slice, columns }: RateSheet): readonly string[] {
  return wrapText(valueOf(row, slice, view).word, columns.words.room, FONT.small);
}

/** The height of the dot inside its row: on the phone below the name, else beside it. */
export function dotHeight(row: PlacedRow, { columns }: RateSheet): number {
  return columns.layout === "narrow" ? row.top + row.height - 16 : middleOf(row);
}

/** The middle of the row's numbers: on the phone on the first line of the name. */
export function numberHeight(row: PlacedRow, { columns }: RateSheet): number {
  return columns.layout === "narrow" ? row.top + 4 + LABEL_LINE / 2 : middleOf(row);
}

export function placedRows(lines: readonly PlacedLine[]): readonly PlacedRow[] {
  return lines.flatMap(({ item, top, height }) => (item.kind === "rate" ? [{ item: item.row, top, height }] : []));
}
