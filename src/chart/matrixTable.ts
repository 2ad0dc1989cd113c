import type { Locale } from "../model/locale.ts";
import { valueText } from "../i18n/format.ts";
import type { IndicatorKey } from "../model/codebook.ts";
import type { Period } from "../model/period.ts";
import type { View } from "../view/view.ts";
import type { Cell, Slice, SliceIndicator } from "../view/slice.ts";
import { chosenPlaces } from "../view/chosenPlaces.ts";
import { cellLabel } from "./cellLabel.ts";
import { outsideWord } from "./dataSource.ts";
import type { Mark } from "./figure.ts";
import type { RowOwner } from "./rowLabel.ts";
import { emptyOf, placesWithoutReport, type Empty } from "./silentRows.ts";
import { lookup } from "./sliceLookup.ts";
import { unreadMarks } from "./unreadMarks.ts";
import { basisOf, besideWords, chartWords, indicatorOf, placeName, shortName, zeroWords } from "./wording.ts";

/** places: a row a report; indicators: a row an indicator. */
export type Orientation = "places" | "indicators";

/** One statement in a cell of the table. */
export interface MatrixLine {
  /** 「另」 before a further statement, "" before the first. */
  readonly lead: string;
  /** The value as the report writes it. */
  readonly text: string;
  /** Basis, scope and the like, small beneath the value; "" where the bare number says enough. */
  readonly words: string;
  readonly cell: string;
  /** What a screen reader says for it. */
  readonly label: string;
}

export type MatrixCell =
  | { readonly kind: "stated"; readonly lines: readonly MatrixLine[] }
  | {
      readonly kind: Empty;
      readonly text: string;
      /** Of one that could not be read: where it is opened, and what a screen reader says for it. */
      readonly mark?: Pick<Mark, "cell" | "label">;
    };

/** A head of the table: of a report (place, year) or of an indicator. */
export type MatrixHead =
  | {
      readonly kind: "report";
      readonly id: string;
      readonly label: string;
      /** "" for a place without a report. */
      readonly year: string;
      readonly jurisdiction: string;
      readonly period?: Period;
    }
  | { readonly kind: "indicator"; readonly id: IndicatorKey; readonly label: string };

export interface MatrixRow {
  readonly head: MatrixHead;
  readonly cells: readonly MatrixCell[];
  /** Nothing is stated in the whole row: it may be shown as one line. */
  readonly isSilent: boolean;
}

export interface MatrixTable {
  readonly orientation: Orientation;
  readonly columns: readonly MatrixHead[];
  readonly rows: readonly MatrixRow[];
}

type ReportHead = Extract<MatrixHead, { kind: "report" }>;

/**
 * The answer as a table: what was stated, in the reports' own words, and what was not. A picture has no room for more
 * than so many reports: the chosen ones, then the first.
 */
export function matrixTable(view: View, slice: Slice, orientation: Orientation, most?: number): MatrixTable {
  const reports = reportHeads(shownOwners(view, slice, most), slice, view.locale);
  const indicators = slice.indicators.map((one) => indicatorHead(one, view.locale));
  const cellAt = (report: ReportHead, indicator: IndicatorKey) => matrixCell(report, indicator, view, slice);
  const byReport = orientation === "places";
  const rows = byReport
    ? reports.map((head) =>
        rowOf(
          head,
          slice.indicators.map(({ id }) => cellAt(head, id)),
        ),
      )
    : indicators.map((head) =>
        rowOf(
          head,
          reports.map((report) => cellAt(report, head.id)),
        ),
      );
  return { orientation, columns: byReport ? indicators : reports, rows };
}

function rowOf(head: MatrixHead, cells: readonly MatrixCell[]): MatrixRow {
  return { head, cells, isSilent: cells.every((cell) => cell.kind !== "stated") };
}

/** One row for a place and year, though two datasets may hold a report of it. */
export function ownersOf(slice: Slice): readonly RowOwner[] {
  const reports = new Map(slice.reports.map((report) => [`${report.jurisdiction} ${report.period}`, report]));
  return [...reports.values(), ...placesWithoutReport(slice)];
}

function shownOwners(view: View, slice: Slice, most = Number.POSITIVE_INFINITY): readonly RowOwner[] {
  const owners = ownersOf(slice);
  if (owners.length <= most) return owners;
  const chosen = chosenPlaces(view, slice);
  const first = owners.filter(({ jurisdiction }) => chosen.has(jurisdiction)).slice(0, most);
  const shown = new Set([...first, ...owners.filter((owner) => !first.includes(owner)).slice(0, most - first.length)]);
  return owners.filter((owner) => shown.has(owner));
}

function reportHeads(owners: readonly RowOwner[], slice: Slice, locale: Locale): readonly ReportHead[] {
  return owners.map(({ jurisdiction, period }) => {
    const label = placeName(jurisdiction, slice, locale);
    const head = { kind: "report", id: `${jurisdiction} ${period ?? ""}`.trim(), label, jurisdiction } as const;
    return period === undefined ? { ...head, year: "" } : { ...head, year: String(period), period };
  });
}

function indicatorHead(indicator: SliceIndicator, locale: Locale): Extract<MatrixHead, { kind: "indicator" }> {
  return { kind: "indicator", id: indicator.id, label: shortName(indicator, locale) };
}

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

function matrixCell(report: ReportHead, indicator: IndicatorKey, view: View, slice: Slice): MatrixCell {
  const { short } = chartWords(view.locale).empty;
  if (report.period === undefined) return { kind: "notCollected", text: short.notCollected };
  const all = lookup(slice)
    .cellsOfReport(report.jurisdiction, report.period)
    .filter((cell) => cell.indicator === indicator);
  if (all.length === 0) {
    const found = lookup(slice).reportOf(report.jurisdiction, report.period);
    const kind = found ? emptyOf(found, [indicator]) : "notStated";
    const [mark] = kind === "unread" ? unreadMarks(report, slice, view.locale, NOWHERE, indicator) : [];
    return { kind, text: short[kind], ...(mark && { mark: { cell: mark.cell, label: mark.label } }) };
  }
  return { kind: "stated", lines: leading(all).map((cell, index) => lineOf(cell, index, view, slice)) };
}

/** The headline first, then what else is stated; parts only where the report gives no total. */
function leading(cells: readonly Cell[]): readonly Cell[] {
  const rank = { headline: 0, other: 1, part: 2 } as const;
  const whole = cells.filter((cell) => cell.role !== "part");
  return [...(whole.length > 0 ? whole : cells)].sort((one, other) => rank[one.role] - rank[other.role]);
}

function lineOf(cell: Cell, index: number, view: View, slice: Slice): MatrixLine {
  const words = chartWords(view.locale);
  return {
    lead: index === 0 ? "" : words.also,
    text: valueText(cell, view.locale),
    words: words.words(wordsUnder(cell, slice, view.locale)),
    cell: cell.id,
    label: cellLabel(cell, slice, view.locale),
  };
}

/** In a table even a rate must say how it is called, and that we computed it. */
function wordsUnder(cell: Cell, slice: Slice, locale: Locale): readonly string[] {
  const isRate = indicatorOf(cell, slice)?.measure === "rate";
  const called = isRate ? (basisOf(cell, slice)?.word?.[locale] ?? "") : "";
  const computed = cell.stated === "computed" ? chartWords(locale).computed : "";
  const source = outsideWord(cell, slice, locale);
  return [zeroWords(cell, locale), called, computed, ...besideWords(cell, slice, locale), source].filter(
    (word) => word !== "",
  );
}
