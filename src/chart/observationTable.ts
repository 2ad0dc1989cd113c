import { intervalText, numberText, valueText } from "../i18n/format.ts";
import type { Locale } from "../model/locale.ts";
import { QUALIFIERS } from "../model/observation.ts";
import { rateBase } from "../model/rateBase.ts";
import { unitText } from "../model/unit.ts";
import type { Cell, Slice, SliceIndicator } from "../view/slice.ts";
import { cellLabel } from "./cellLabel.ts";
import type { RowOwner } from "./rowLabel.ts";
import { emptyOf, type Empty } from "./silentRows.ts";
import { lookup } from "./sliceLookup.ts";
import { ownersOf } from "./matrixTable.ts";
import { basisOf, chartWords, placeName, scopeWords, shortName } from "./wording.ts";

export const TABLE_COLUMNS = [
  "place",
  "period",
  "indicator",
  "value",
  "qualifier",
  "unit",
  "basis",
  "scope",
  "stated",
  "base",
  "interval",
  "source",
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** What stands in a cell of the table, and where it comes in the order of its column; no place: last, both ways. */
export interface TableCell {
  readonly text: string;
  readonly order?: number | string;
}

/** An observation with all its facets, or an indicator that a report lacks, which says why. */
export interface TableRow {
  readonly id: string;
  /** The observation's id, to open its sentence; absent in a row without a figure. */
  readonly cell?: string;
  readonly empty?: Empty;
  /** What a screen reader says for it; "" in a row without a figure. */
  readonly label: string;
  readonly cells: Readonly<Record<TableColumn, TableCell>>;
}

export interface ObservationTable {
  readonly heads: readonly { readonly column: TableColumn; readonly label: string }[];
  /** In the order of the answer. */
  readonly rows: readonly TableRow[];
}

/** Every observation of the answer on a row of its own, and what is not stated: the page sorts and draws it. */
export function observationTable(slice: Slice, locale: Locale): ObservationTable {
  const heads = TABLE_COLUMNS.map((column) => ({ column, label: chartWords(locale).columns[column] }));
  const places = new Map(slice.places.map(({ id }, index) => [id, index]));
  const rows = ownersOf(slice).flatMap((owner) =>
    slice.indicators.flatMap((indicator, index) => rowsOf(owner, indicator, { slice, locale, places, index })),
  );
  return { heads, rows };
}

export type Direction = "ascending" | "descending";

/** Ties keep their order, whichever way; what has no value stands last, whichever way. */
export function sortedRows(
  rows: readonly TableRow[],
  column: TableColumn,
  direction: Direction,
  locale: Locale,
): readonly TableRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((one, other) => {
    const [first, second] = [one.cells[column].order, other.cells[column].order];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    if (typeof first === "number" && typeof second === "number") return sign * (first - second);
    return sign * compare(String(first), String(second));
  });
}

interface Frame {
  readonly slice: Slice;
  readonly locale: Locale;
  /** The neutral order of places. */
  readonly places: ReadonlyMap<string, number>;
  /** Of the indicator among those asked for. */
  readonly index: number;
}

function rowsOf(owner: RowOwner, indicator: SliceIndicator, frame: Frame): readonly TableRow[] {
  const { jurisdiction, period } = owner;
  const { cellsOfReport, reportOf } = lookup(frame.slice);
  const head = headCells(owner, indicator, frame);
  if (period === undefined) return [emptyRow(owner, indicator, "notCollected", head, frame)];
  const cells = cellsOfReport(jurisdiction, period).filter((cell) => cell.indicator === indicator.id);
  if (cells.length > 0) return cells.map((cell) => statedRow(cell, head, frame));
  const report = reportOf(jurisdiction, period);
  return [emptyRow(owner, indicator, report ? emptyOf(report, [indicator.id]) : "notStated", head, frame)];
}

type HeadCells = Pick<TableRow["cells"], "place" | "period" | "indicator">;

function headCells({ jurisdiction, period }: RowOwner, indicator: SliceIndicator, frame: Frame): HeadCells {
  const { slice, locale, places, index } = frame;
  return {
    place: { text: placeName(jurisdiction, slice, locale), order: places.get(jurisdiction) ?? places.size },
    period: period === undefined ? NONE : { text: String(period), order: period },
    indicator: { text: shortName(indicator, locale), order: index },
  };
}

const NONE: TableCell = { text: "" };

function emptyRow(
  { jurisdiction, period }: RowOwner,
  { id }: SliceIndicator,
  empty: Empty,
  head: HeadCells,
  { locale }: Frame,
): TableRow {
  const value = { text: chartWords(locale).empty.short[empty] };
  const rest = { qualifier: NONE, unit: NONE, basis: NONE, scope: NONE, stated: NONE, base: NONE };
  const cells = { ...head, ...rest, value, interval: NONE, source: NONE };
  return { id: `${jurisdiction} ${period ?? ""} ${id}`, empty, label: "", cells };
}

function statedRow(cell: Cell, head: HeadCells, { slice, locale }: Frame): TableRow {
  const words = chartWords(locale);
  const base = rateBase(cell);
  const interval = base?.interval;
  const cells = {
    ...head,
    value: { text: valueText(cell, locale, { bare: true }), order: cell.value },
    qualifier: { text: words.qualifiers[cell.qualifier], order: QUALIFIERS.indexOf(cell.qualifier) },
    unit: textCell(unitText(cell.unitWritten, locale)),
    basis: textCell(basisOf(cell, slice)?.label[locale] ?? cell.basis),
    scope: textCell(words.words(scopeWords(cell, locale))),
    stated: textCell(words.statedOrComputed[cell.stated]),
    base: baseCell(cell, locale),
    interval: interval ? { text: intervalText(interval.low, interval.high, locale), order: interval.low } : NONE,
    source: textCell(cell.evidence?.text ?? cell.sourceUrl ?? ""),
  };
  return { id: cell.id, cell: cell.id, label: cellLabel(cell, slice, locale), cells };
}

function textCell(text: string): TableCell {
  return text === "" ? NONE : { text, order: text };
}

function baseCell(cell: Cell, locale: Locale): TableCell {
  const base = rateBase(cell);
  const words = chartWords(locale);
  if (!base) return NONE;
  if (base.source === "none" || cell.denominator === undefined) return { text: words.baseUnknown };
  const kind = base.source === "implied" ? words.baseImplied : base.source === "ambiguous" ? words.baseAmbiguous : "";
  const number = numberText(cell.denominator, locale);
  return { text: kind === "" ? number : words.withWords(number, kind), order: cell.denominator };
}
