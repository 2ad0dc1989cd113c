import { cellKind, type CellKind } from "./cellKind.ts";
import { figureAt, type Sheet } from "./sheet.ts";

/** What the cells of a row look like, counted. */
export interface RowProfile {
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  readonly periods: number;
  readonly missing: number;
  /** Column of the first filled cell; -1 for a blank row. */
  readonly first: number;
}

export function profileOf(cells: readonly string[]): RowProfile {
  let texts = 0;
  let numbers = 0;
  let periods = 0;
  let missing = 0;
  let first = -1;
  for (let column = 0; column < cells.length; column++) {
    const kind = cellKind(cells[column] ?? "");
    if (kind === "blank") continue;
    if (first === -1) first = column;
    if (kind === "text") texts++;
    else if (kind === "number") numbers++;
    else if (kind === "period") periods++;
    else missing++;
  }
  return { filled: texts + numbers + periods + missing, texts, numbers, periods, missing, first };
}

/** Filled cells of a usual row: the width that most of the wide rows have. */
export function usualWidth(profiles: readonly RowProfile[]): number {
  const counts = new Map<number, number>();
  for (const { filled } of profiles) if (filled > 0) counts.set(filled, (counts.get(filled) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [filled, count] of counts) {
    const weight = filled === 1 ? count / 4 : count; // lines of one cell may be titles and notes
    if (weight > most || (weight === most && filled > width)) [width, most] = [filled, weight];
  }
  return width;
}

export type KindCounts = Readonly<Record<CellKind, number>>;

/** How often each kind stands in a column, over some rows. */
export function columnKinds(sheet: Sheet, rows: readonly number[], column: number): KindCounts {
  const counts = { blank: 0, missing: 0, number: 0, period: 0, text: 0 };
  for (const row of rows) counts[cellKind(figureAt(sheet, row, column))]++;
  return counts;
}

/** Figures, and hardly anything else. */
export function isNumeric({ number, text, period }: KindCounts): boolean {
  return number > 0 && number >= 1.5 * (text + period);
}

export function isPeriodic({ period, number, text }: KindCounts): boolean {
  return period > 0 && period >= 2 * (number + text);
}
