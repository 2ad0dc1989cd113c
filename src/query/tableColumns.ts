import type { Column, Columns } from "./engine.ts";
import { numberColumn, textColumn } from "./engines/columnValues.ts";
import { TABLES, type DataTable } from "./tables.ts";

type Types<Table extends DataTable> = (typeof TABLES)[Table];
type CellOf<Type> = Type extends "VARCHAR" ? string | null : number | null;

/** A row of the star schema; null is not known, or does not apply. */
export type TableRow<Table extends DataTable> = {
  readonly [Name in keyof Types<Table>]: CellOf<Types<Table>[Name]>;
};

/** How each column of a table is read from a thing that makes one row. */
export type TableCells<Table extends DataTable, Thing> = {
  readonly [Name in keyof Types<Table>]: (thing: Thing) => CellOf<Types<Table>[Name]>;
};

/** Column by column: a user's file may have hundreds of thousands of rows, and an object for each would cost seconds. */
export function columnsFrom<Table extends DataTable, Thing>(
  table: Table,
  things: readonly Thing[],
  cells: TableCells<Table, Thing>,
): Columns {
  const readers = cells as Readonly<Record<string, (thing: Thing) => string | number | null>>;
  const byName = Object.entries(TABLES[table]).map(([name, type]) => {
    const values = things.map((thing) => readers[name]?.(thing) ?? null);
    return [name, columnOf(type, values)] as const;
  });
  return { rowCount: things.length, byName: new Map(byName) };
}

export function tableColumns<Table extends DataTable>(table: Table, rows: readonly TableRow<Table>[]): Columns {
  const names = Object.keys(TABLES[table]) as (keyof TableRow<Table>)[];
  const cells = Object.fromEntries(names.map((name) => [name, (row: TableRow<Table>) => row[name]]));
  return columnsFrom(table, rows, cells as TableCells<Table, TableRow<Table>>); // one for each column, by construction
}

function columnOf(type: string, values: readonly (string | number | null)[]): Column {
  return type === "VARCHAR" ? textColumn(values as (string | null)[]) : numberColumn(values as (number | null)[]);
}
