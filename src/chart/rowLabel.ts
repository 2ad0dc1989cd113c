import type { Locale } from "../model/locale.ts";
import type { Period } from "../model/period.ts";
import type { Slice } from "../view/slice.ts";
import { textShape, type Shape } from "./shapes.ts";
import { textWidth, wrapText } from "./textWidth.ts";
import { FONT } from "./theme.ts";
import { placeName } from "./wording.ts";

/** Place and year at the head of a row: the name in ink, broken where it is long, the year after it in soft ink. */
export interface RowLabel {
  readonly lines: readonly string[];
  /** And what is said after it; "" for a place without a report. */
  readonly year: string;
}

/** Who a row is about. */
export interface RowOwner {
  readonly jurisdiction: string;
  readonly period?: Period;
  /** Said after the year, such as a rank. */
  readonly after?: string;
}

const GAP = 6;
export const LABEL_LINE = 18;

export function rowLabel(owner: RowOwner, slice: Slice, locale: Locale, width: number): RowLabel {
  const year = [owner.period ?? "", owner.after ?? ""].filter((word) => word !== "").join(" · ");
  const room = width - (year === "" ? 0 : textWidth(year, FONT.small) + GAP);
  return { lines: wrapText(placeName(owner.jurisdiction, slice, locale), room, FONT.body), year };
}

export function labelWidth({ lines, year }: RowLabel): number {
  const name = Math.max(0, ...lines.map((line) => textWidth(line, FONT.body)));
  return name + (year === "" ? 0 : GAP + textWidth(year, FONT.small));
}

export function labelHeight({ lines }: RowLabel): number {
  return lines.length * LABEL_LINE;
}

/** The room that the labels of some rows need, up to `most` pixels. */
export function labelColumn(owners: readonly RowOwner[], slice: Slice, locale: Locale, most: number): number {
  return Math.ceil(Math.max(0, ...owners.map((owner) => labelWidth(rowLabel(owner, slice, locale, most)))));
}

/** `y` is the middle of the whole label. */
export function labelShapes({ lines, year }: RowLabel, x: number, y: number): readonly Shape[] {
  const first = y - ((lines.length - 1) * LABEL_LINE) / 2;
  const names = lines.map((line, index) => textShape(line, { x, y: first + index * LABEL_LINE, size: FONT.body }));
  const last = textWidth(lines.at(-1) ?? "", FONT.body);
  const at = { x: x + last + (lines.length === 0 ? 0 : GAP), y: first + (lines.length - 1) * LABEL_LINE };
  return year === "" ? names : [...names, textShape(year, { ...at, colour: "ink-soft" })];
}
