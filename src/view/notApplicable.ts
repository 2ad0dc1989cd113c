import { CODEBOOK, isIndicatorId, type IndicatorId, type IndicatorKey } from "../model/codebook.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Cell, Report, Slice } from "./slice.ts";

/** Shares whose counts the codebook does not add up over places, with what they are a share of. */
const OF_ONE_COUNT: Readonly<Partial<Record<IndicatorId, IndicatorId>>> = {
  chief_court_appearance_rate: "litigation_cases",
};

/** The counts that a share goes back to, its base last; none where nobody counts them. */
export function countsOfShare(id: IndicatorKey): readonly IndicatorId[] {
  if (!isIndicatorId(id)) return [];
  const { aggregation }: Indicator = CODEBOOK[id];
  if (typeof aggregation === "object") return aggregation.ratio.filter(isIndicatorId);
  const base = OF_ONE_COUNT[id];
  return base === undefined ? [] : [base];
}

/**
 * With what a stated none leaves without a meaning: where no case was heard, nobody could appear, and the share is 不适用
 * rather than 未载明. `around` holds the counts, which the answer need not.
 */
export function withNotApplicable(slice: Slice, around: Slice): Slice {
  const shares = slice.indicators.flatMap(({ id }) => {
    const base = countsOfShare(id).at(-1);
    return base === undefined ? [] : [{ id, base }];
  });
  const nones = around.cells.filter(isNone);
  if (shares.length === 0 || nones.length === 0) return slice;
  return { ...slice, reports: slice.reports.map((report) => marked(report, slice, { shares, nones })) };
}

interface Nothing {
  readonly shares: readonly { readonly id: IndicatorKey; readonly base: IndicatorId }[];
  readonly nones: readonly Cell[];
}

function marked(report: Report, { cells }: Slice, { shares, nones }: Nothing): Report {
  const isNothing = (id: IndicatorKey): boolean => nones.some((cell) => cell.indicator === id && isOf(cell, report));
  const isStated = (id: IndicatorKey): boolean => cells.some((cell) => cell.indicator === id && isOf(cell, report));
  const empty = shares.filter(({ id, base }) => isNothing(base) && !isStated(id)).map(({ id }) => id);
  if (empty.length === 0) return report;
  return { ...report, notApplicable: [...new Set([...(report.notApplicable ?? []), ...empty])] };
}

function isNone({ value, qualifier, role }: Cell): boolean {
  return value === 0 && qualifier === "exact" && role === "headline";
}

function isOf(cell: Cell, { jurisdiction, period, coverage, dataset }: Report): boolean {
  const isSameData = dataset === undefined || cell.dataset === dataset;
  return isSameData && cell.jurisdiction === jurisdiction && cell.period === period && cell.coverage === coverage;
}
