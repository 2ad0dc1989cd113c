import type { IndicatorId } from "../../model/codebook.ts";
import type { Heading } from "./bodyRows.ts";
import { readIndicator } from "./namedCell.ts";
import { isBlank } from "./readNumber.ts";
import { readPeriod, type WrittenPeriod } from "./readPeriod.ts";
import { placeName } from "./placeNames.ts";
import { cellAt, figureAt, type Sheet } from "./sheet.ts";
import type { ColumnMeaning } from "./tableRecipe.ts";
import { remembered } from "./remembered.ts";

const KEYS = ["jurisdiction", "parent", "period", "indicator"] as const;
type Key = (typeof KEYS)[number];

/** What a row says of all its figures, its own words and those that hold from above. */
export interface RowKeys {
  /** As written. */
  readonly jurisdiction: string;
  readonly parent: string;
  /** undefined where the row has none; bad where it cannot be read. */
  readonly period: WrittenPeriod | "bad" | undefined;
  readonly periodFound: string;
  readonly indicator: IndicatorId | { readonly own: string } | undefined;
  readonly basis: string;
  /** Unit of the indicator's own cell: 罚款金额（万元）, else of the unit column, or "". */
  readonly unit: string;
  readonly filled: readonly Key[];
}

export interface KeyReader {
  read(row: number): RowKeys;
  /** Nothing holds beyond a heading. */
  forget(heading?: Heading): void;
  readonly columns: Readonly<Partial<Record<ColumnMeaning["role"], number>>>;
}

/** Reads keys row after row, and keeps what merged and left-out cells mean from the rows above. */
export function keyReader(sheet: Sheet, columns: readonly ColumnMeaning[]): KeyReader {
  const at: Partial<Record<ColumnMeaning["role"], number>> = {};
  columns.forEach(({ role }, index) => (at[role] ??= index));
  const keyColumns = KEYS.flatMap((key) => (at[key] === undefined ? [] : [[key, at[key]] as const]));
  const merged = mergedRows(
    sheet,
    keyColumns.map(([, column]) => column),
  );
  const above = new Map<Key, string>();
  let heading: Heading | undefined;
  const take = (row: number): Map<Key, string> => {
    const here = new Map(keyColumns.map(([key, column]) => [key, figureAt(sheet, row, column)] as const));
    const hasOwn = [...here.values()].some((cell) => !isBlank(cell));
    const parent = here.get("parent") ?? "";
    const isNewParent = !isBlank(parent) && parent !== above.get("parent"); // 武江区 beside no street: not the last one
    if (isNewParent) above.delete("jurisdiction");
    for (const [key, cell] of here) {
      if (!isBlank(cell)) above.set(key, cell);
      else if ((hasOwn && keyColumns.length > 1) || merged.get(at[key] ?? -1)?.has(row))
        here.set(key, above.get(key) ?? "");
    }
    return here;
  };
  return {
    columns: at,
    forget(next) {
      above.clear();
      heading = next;
    },
    read(row) {
      const here = take(row);
      const filled = keyColumns.flatMap(([key, column]) =>
        isBlank(cellAt(sheet, row, column)) && (here.get(key) ?? "") !== "" ? [key] : [],
      );
      const named = readIndicator(here.get("indicator") ?? "");
      const unit = at.unit === undefined ? "" : cellAt(sheet, row, at.unit).trim();
      const periodFound = here.get("period") ?? "";
      return {
        jurisdiction:
          place(here.get("jurisdiction") ?? "") || (at.jurisdiction === undefined ? place(heading?.text ?? "") : ""),
        parent: place(here.get("parent") ?? "") || (at.jurisdiction === undefined ? "" : (heading?.text ?? "")),
        period: isBlank(periodFound) ? heading?.period : (periodOf(periodFound) ?? "bad"),
        periodFound,
        indicator: named?.indicator ?? heading?.indicator?.indicator,
        basis: named?.basis ?? heading?.indicator?.basis ?? "",
        unit: named?.unit || unit || heading?.indicator?.unit || "",
        filled,
      };
    },
  };
}

/** Rows that a merge covers below its first, column by column; a sheet may have fifty thousand merges. */
function mergedRows(sheet: Sheet, columns: readonly number[]): ReadonlyMap<number, ReadonlySet<number>> {
  const covered = new Map(columns.map((column) => [column, new Set<number>()] as const));
  for (const { top, bottom, left, right } of sheet.merges) {
    if (bottom === top) continue;
    for (const [column, rows] of covered) {
      if (column < left || column > right) continue;
      for (let row = top + 1; row <= Math.min(bottom, sheet.rows.length); row++) rows.add(row);
    }
  }
  return covered;
}

const place = remembered(placeName);
const periodOf = remembered(readPeriod);
