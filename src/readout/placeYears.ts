import { compare } from "../model/comparability.ts";
import type { Cell, Report, Slice } from "../view/slice.ts";
import { chips, type Chip } from "./chips.ts";
import { statementName } from "./naming.ts";

/** One thing counted in one way, as the place's reports state it. */
export interface YearsRow {
  readonly name: string;
  /** One list a report, in their order; an empty one is 未载明. */
  readonly cells: readonly (readonly Cell[])[];
  /** What differs besides the year. */
  readonly chips: readonly Chip[];
}

/** A place's reports side by side, oldest first, as time is read. */
export interface PlaceYears {
  readonly reports: readonly Report[];
  readonly rows: readonly YearsRow[];
}

/** Figures counted in another way stand in a row of their own, so that no row invites a comparison the guard refuses. */
export function placeYears(jurisdiction: string, slice: Slice): PlaceYears {
  const reports = [...reportsOf(jurisdiction, slice)].reverse();
  const byRow = new Map<string, Cell[]>();
  const shown = slice.cells.filter((cell) => cell.jurisdiction === jurisdiction && cell.role !== "part");
  const order = (cell: Cell): number => slice.indicators.findIndex(({ id }) => id === cell.indicator);
  for (const cell of [...shown].sort((one, other) => order(one) - order(other))) {
    const key = JSON.stringify([cell.indicator, cell.basis, cell.scope, cell.role]);
    byRow.set(key, [...(byRow.get(key) ?? []), cell]);
  }
  return { reports, rows: [...byRow.values()].flatMap((cells) => rowOf(cells, reports, slice)) };
}

function rowOf(cells: readonly Cell[], reports: readonly Report[], slice: Slice): readonly YearsRow[] {
  const [first] = cells;
  if (!first) return [];
  const { locale } = slice.view;
  const ofOneYear = cells.map((cell) => ({ ...cell, period: first.period }));
  return [
    {
      name: statementName(first, locale, slice),
      cells: reports.map((report) => cells.filter((cell) => isOf(cell, report))),
      chips: compare(ofOneYear).level === "same" ? [] : chips(ofOneYear, locale, slice),
    },
  ];
}

/** In the order of the answer: newest first. */
export function reportsOf(jurisdiction: string, { reports }: Pick<Slice, "reports">): readonly Report[] {
  return reports.filter((report) => report.jurisdiction === jurisdiction);
}

/** By its sentence where it has one; a figure of a table belongs to the report of its place, year and dataset. */
export function isOf(cell: Cell, report: Report): boolean {
  if (cell.evidence) return cell.evidence.document === report.document;
  const isSameData = report.dataset === undefined || cell.dataset === report.dataset;
  return (
    isSameData &&
    cell.jurisdiction === report.jurisdiction &&
    cell.period === report.period &&
    cell.coverage === report.coverage
  );
}

/** One report of a place among the other places of `around`, so that nothing of its other years is taken for this one. */
export function withOneReport(report: Report, slice: Slice, around: Slice): Slice {
  const { jurisdiction } = report;
  const isElsewhere = (one: { readonly jurisdiction: string }): boolean => one.jurisdiction !== jurisdiction;
  const known = new Set(slice.indicators.map(({ id }) => id));
  const places = slice.places.filter(({ id }) => id === jurisdiction);
  return {
    ...slice,
    indicators: [...slice.indicators, ...around.indicators.filter(({ id }) => !known.has(id))],
    places: [...places, ...around.places.filter(({ id }) => id !== jurisdiction)],
    reports: [report, ...around.reports.filter(isElsewhere)],
    cells: [...slice.cells.filter((cell) => isOf(cell, report)), ...around.cells.filter(isElsewhere)],
  };
}
