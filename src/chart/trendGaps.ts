import type { Period } from "../model/period.ts";
import type { Slice } from "../view/slice.ts";
import { emptyOf, EMPTIES, type Empty, type SilentRow } from "./silentRows.ts";
import { lookup } from "./sliceLookup.ts";
import type { TrendPanel } from "./trendLines.ts";

/** A year of the axis for which a place has no figure, and why. */
export interface Gap {
  readonly period: Period;
  readonly empty: Empty;
}

/** A place with all its gaps; it may have no line at all. */
export interface GapRow {
  readonly jurisdiction: string;
  readonly gaps: readonly Gap[];
  /** It has no line at all. */
  readonly isSilent: boolean;
}

/** As one row for a sentence: of the latest year. */
export function silentRow({ jurisdiction, gaps }: GapRow): readonly SilentRow[] {
  const last = gaps.at(-1);
  return last ? [{ owner: { jurisdiction }, empty: last.empty }] : [];
}

/**
 * Of the places with a line in this panel, and, where the panel is its indicator's first, of those that have none
 * anywhere. A year stated on another basis is no gap: it stands in another panel.
 */
export function gapRows(panel: TrendPanel, all: readonly TrendPanel[], slice: Slice): readonly GapRow[] {
  const indicator = indicatorOf(panel);
  if (indicator === undefined) return [];
  const own = all.filter((one) => indicatorOf(one) === indicator);
  const [here, anywhere] = [placesOf([panel]), placesOf(own)];
  const isAsked = (id: string): boolean => here.has(id) || (own[0] === panel && !anywhere.has(id));
  const years = yearsOf(panel);
  const { cellsOfReport, reportOf } = lookup(slice);
  const gapAt = (jurisdiction: string, period: Period): readonly Gap[] => {
    if (cellsOfReport(jurisdiction, period).some((cell) => cell.indicator === indicator)) return [];
    const report = reportOf(jurisdiction, period);
    return [{ period, empty: report ? emptyOf(report, [indicator]) : "notCollected" }];
  };
  return slice.places
    .filter(({ id }) => isAsked(id))
    .map(({ id }) => ({
      jurisdiction: id,
      gaps: years.flatMap((period) => gapAt(id, period)),
      isSilent: !here.has(id),
    }))
    .filter(({ gaps }) => gaps.length > 0);
}

/** All from the first to the last. */
function yearsOf({ lines }: TrendPanel): readonly Period[] {
  const periods = lines.flatMap(({ cells }) => cells.map(({ period }) => period));
  const [first, last] = [Math.min(...periods), Math.max(...periods)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function indicatorOf({ lines }: TrendPanel): TrendPanel["lines"][number]["cells"][number]["indicator"] | undefined {
  return lines[0]?.cells[0]?.indicator;
}

function placesOf(panels: readonly TrendPanel[]): ReadonlySet<string> {
  return new Set(panels.flatMap(({ lines }) => lines.map(({ jurisdiction }) => jurisdiction)));
}

/** How many of each kind, those that occur. */
export function gapCounts(rows: readonly GapRow[]): readonly { readonly empty: Empty; readonly count: number }[] {
  const gaps = rows.flatMap((row) => row.gaps);
  return EMPTIES.map((empty) => ({ empty, count: gaps.filter((gap) => gap.empty === empty).length })).filter(
    ({ count }) => count > 0,
  );
}
