import type { IndicatorGroup } from "../model/indicator.ts";
import type { IndicatorKey } from "../model/codebook.ts";
import type { Cell, Slice } from "../view/slice.ts";

/** More than this many are told by their range: nobody reads them one by one. */
export const MOST_LISTED = 8;

/** The part of an answer that belongs to a theme. */
export function inGroup(slice: Slice, group: IndicatorGroup): Slice {
  const indicators = slice.indicators.filter((one) => one.group === group);
  const ids = new Set(indicators.map(({ id }) => id));
  return { ...slice, indicators, cells: slice.cells.filter((cell) => ids.has(cell.indicator)) };
}

export function headlinesOf(slice: Slice, indicator: IndicatorKey): readonly Cell[] {
  return slice.cells.filter((cell) => cell.indicator === indicator && cell.role === "headline");
}

/** Stated figures: what we compute is no statement, and parts are told with their total. */
export function isStatement(cell: Cell): boolean {
  return cell.stated === "stated" && cell.role !== "part";
}

export function reportKey({ jurisdiction, period }: Pick<Cell, "jurisdiction" | "period">): string {
  return `${jurisdiction} ${period}`;
}

export function byReport(cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = reportKey(cell);
    const own = found.get(key);
    if (own) own.push(cell);
    else found.set(key, [cell]);
  }
  return found;
}

/** How many of the reports these figures stand in. */
export function reportCount(cells: readonly Cell[]): number {
  return new Set(cells.map(reportKey)).size;
}

export function placeCount(cells: readonly Cell[]): number {
  return new Set(cells.map((cell) => cell.jurisdiction)).size;
}

/** A year goes without saying only where all figures are of the newest year of the answer. */
export function needsYear(cells: readonly Cell[], slice: Slice): boolean {
  const newest = Math.max(...slice.reports.map((report) => report.period));
  return cells.some((cell) => cell.period !== newest);
}
