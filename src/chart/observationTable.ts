import type { Locale } from "../model/locale.ts";
import { TABLE_COLUMNS, type Direction, type TableColumn } from "../view/rowOrder.ts";
import type { Report, Slice, SliceIndicator } from "../view/slice.ts";
import { isOfExcerpts } from "./dataSource.ts";
import { tableColumns } from "./tableColumns.ts";
import type { ReadColumn, TableCell, TableRow } from "./tableRow.ts";
import type { RowOwner } from "./rowLabel.ts";
import { emptyOf } from "./silentRows.ts";
import { lookup } from "./sliceLookup.ts";
import { ownersOf } from "./matrixTable.ts";
import { chartWords } from "./wording.ts";

export interface ObservationTable {
  readonly heads: readonly { readonly column: TableColumn; readonly label: string; readonly isNumeric: boolean }[];
  /** In the order of the answer. */
  readonly rows: readonly TableRow[];
  readonly read: ReadColumn;
}

const NUMERIC: ReadonlySet<TableColumn> = new Set(["period", "value", "base"]);

/** Every observation of the answer on a row of its own, and what is not stated: the page sorts and draws it. */
export function observationTable(slice: Slice, locale: Locale): ObservationTable {
  const { columns } = chartWords(locale);
  return {
    heads: TABLE_COLUMNS.map((column) => ({ column, label: columns[column], isNumeric: NUMERIC.has(column) })),
    rows: rowsOf(slice),
    read: tableColumns(slice, locale),
  };
}

/** Ties keep their order, whichever way; what has no place in the order stands last, whichever way. */
export function sortedRows(
  { rows, read }: ObservationTable,
  column: TableColumn,
  direction: Direction,
  locale: Locale,
): readonly TableRow[] {
  const keys = rows.map((row) => read(row, column).order);
  const ranks = ranksOf(keys, locale);
  const sign = direction === "ascending" ? 1 : -1;
  const placed = rows.map((row, index) => ({ row, rank: ranks.get(keys[index] ?? "") }));
  return placed
    .sort((one, other) => {
      if (one.rank !== undefined && other.rank !== undefined) return sign * (one.rank - other.rank);
      return Number(one.rank === undefined) - Number(other.rank === undefined);
    })
    .map(({ row }) => row);
}

type Key = NonNullable<TableCell["order"]>;

/** Each key once, since comparing words is slow and most words stand in many rows. */
function ranksOf(keys: readonly (Key | undefined)[], locale: Locale): ReadonlyMap<Key, number> {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const distinct = [...new Set(keys.filter((key) => key !== undefined && key !== ""))];
  const sorted = distinct.sort((one, other) =>
    typeof one === "number" && typeof other === "number" ? one - other : compare(String(one), String(other)),
  );
  return new Map(sorted.flatMap((key, rank) => (key === undefined ? [] : [[key, rank] as const])));
}

function rowsOf(slice: Slice): readonly TableRow[] {
  const reports = reportsByOwner(slice);
  return ownersOf(slice).flatMap((owner) => {
    const own = reports.get(`${owner.jurisdiction} ${owner.period}`) ?? [];
    return slice.indicators.flatMap((indicator) => rowsOfOne(owner, indicator, own, slice));
  });
}

function reportsByOwner({ reports }: Slice): ReadonlyMap<string, readonly Report[]> {
  const found = new Map<string, Report[]>();
  for (const report of reports) {
    const key = `${report.jurisdiction} ${report.period}`;
    const own = found.get(key);
    if (own) own.push(report);
    else found.set(key, [report]);
  }
  return found;
}

/** What a page of excerpts does not say is not 未载明: nobody read the whole of its report. */
function rowsOfOne(
  owner: RowOwner,
  indicator: SliceIndicator,
  reports: readonly Report[],
  slice: Slice,
): readonly TableRow[] {
  const { jurisdiction, period } = owner;
  const id = `${jurisdiction} ${period ?? ""} ${indicator.id}`;
  if (period === undefined) return [{ id, owner, indicator, empty: "notCollected" }];
  const stated = lookup(slice)
    .cellsOfReport(jurisdiction, period)
    .filter((cell) => cell.indicator === indicator.id)
    .map((cell): TableRow => ({ id: cell.id, owner, indicator, cell }));
  const unread = reports
    .flatMap((report) => report.unread ?? [])
    .filter((figure) => figure.indicator === indicator.id)
    .map(({ text }, index): TableRow => ({ id: `${id} ${index}`, owner, indicator, unread: text }));
  if (stated.length + unread.length > 0) return [...stated, ...unread];
  const whole = reports.find((report) => !isOfExcerpts(report, slice));
  return whole ? [{ id, owner, indicator, empty: emptyOf(whole, [indicator.id]) }] : [];
}
