import type { Column, Columns } from "./engine.ts";
import { numberColumn, textColumn } from "./engines/columnValues.ts";
import { TABLES, type DataTable } from "./tables.ts";

/** A row of the star schema; null is not known, or does not apply. */
export type TableRow<Table extends DataTable> = {
  readonly [Column in keyof (typeof TABLES)[Table]]: string | number | null;
};

export function tableColumns<Table extends DataTable>(table: Table, rows: readonly TableRow<Table>[]): Columns {
  const byName = Object.entries(TABLES[table]).map(([column, type]) => {
    const values = rows.map((row) => (row as Readonly<Record<string, string | number | null>>)[column] ?? null);
    return [column, type === "VARCHAR" ? textOf(values) : numbersOf(values)] as const;
  });
  return { rowCount: rows.length, byName: new Map(byName) };
}

function textOf(values: readonly (string | number | null)[]): Column {
  return textColumn(values.map((value) => (value === null ? null : String(value))));
}

function numbersOf(values: readonly (string | number | null)[]): Column {
  return numberColumn(values.map((value) => (value === null ? null : Number(value))));
}
