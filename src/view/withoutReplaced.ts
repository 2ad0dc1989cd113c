import { isPublishedDataset } from "../model/dataset.ts";
import type { Cell, Report, Slice } from "./slice.ts";

/**
 * An answer in which these datasets stand in place of the published figures: one for the same place, part of a year and
 * indicator is left out, with every rate that was formed of it, and what is left of its report shares the row of theirs.
 */
export function withoutReplaced(slice: Slice, replacing: readonly string[]): Slice {
  if (replacing.length === 0) return slice;
  const ids = new Set(replacing);
  const own = slice.cells.filter(({ dataset, stated }) => ids.has(dataset) && stated === "stated");
  const told = new Set(own.map(figureKey));
  const isReplaced = (cell: Cell): boolean => isPublishedDataset(cell.dataset) && told.has(figureKey(cell));
  const gone = new Set(slice.cells.filter(isReplaced).map(({ id }) => id));
  const cells = slice.cells.filter(({ id, operands = [] }) => !gone.has(id) && !operands.some((one) => gone.has(one)));
  return { ...slice, cells, reports: sharedRows(slice.reports, new Set(own.map(reportKey)), ids) };
}

/** One row for the two reports of a place and year: the first of them, which is the published one where there is one. */
function sharedRows(
  reports: readonly Report[],
  told: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): readonly Report[] {
  const rows = new Map<string, Report>();
  const shared: Report[] = [];
  for (const report of reports) {
    const key = reportKey(report);
    const isOurs = report.dataset !== undefined && (ids.has(report.dataset) || isPublishedDataset(report.dataset));
    const former = isOurs && told.has(key) ? rows.get(key) : undefined;
    if (former) continue;
    const { dataset: _dataset, ...row } = report;
    rows.set(key, report);
    shared.push(isOurs && told.has(key) ? row : report);
  }
  return shared;
}

function reportKey({ jurisdiction, period, coverage }: Pick<Cell, "jurisdiction" | "period" | "coverage">): string {
  return JSON.stringify([jurisdiction, period, coverage]);
}

function figureKey(cell: Cell): string {
  return `${reportKey(cell)} ${cell.indicator}`;
}
