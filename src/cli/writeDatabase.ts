import { openDuckdbNode } from "../query/engines/duckdbNode.ts";
import type { Engine } from "../query/engine.ts";
import { filePath, identifier, join, sql, type Sql } from "../query/sql.ts";
import { tableColumns } from "../query/tableColumns.ts";
import { PUBLISHED, publishedTable, TABLES, type DataTable } from "../query/tables.ts";
import type { DatabaseRows } from "./databaseRows.ts";

/** The order on disk: what a view asks for stands together, so that the rest is not read. */
const SORTED_BY: Readonly<Record<DataTable, readonly string[]>> = {
  observations: ["indicator", "period", "jurisdiction", "id"],
  evidence: ["observation"],
  documents: ["period", "id"],
  jurisdictions: ["id"],
  lineage: ["ancestor", "jurisdiction"],
};

/** Writes a new database file, in the storage format that the browser's engine reads. */
export async function writeDatabase(path: string, rows: DatabaseRows): Promise<void> {
  const engine = await openDuckdbNode();
  const name = identifier(PUBLISHED);
  try {
    await engine.run(sql`ATTACH ${filePath(path)} AS ${name} (STORAGE_VERSION 'v1.0.0', BLOCK_SIZE 16384)`);
    for (const table of Object.keys(TABLES) as DataTable[]) await writeTable(engine, table, rows[table]);
    await engine.run(sql`CHECKPOINT ${name}`);
    await engine.run(sql`DETACH ${name}`);
  } finally {
    await engine.close();
  }
}

async function writeTable(engine: Engine, table: DataTable, rows: DatabaseRows[DataTable]): Promise<void> {
  const staged = `staged_${table}`;
  await engine.load(staged, tableColumns(table, rows));
  const typed = Object.entries(TABLES[table]).map(([column, type]) => {
    return sql`CAST(${identifier(column)} AS ${TYPES[type]}) AS ${identifier(column)}`;
  });
  const order = SORTED_BY[table].map(identifier);
  await engine.run(sql`CREATE TABLE ${publishedTable(table)} AS
    SELECT ${join(typed, ", ")} FROM ${identifier(staged)} ORDER BY ${join(order, ", ")}`);
}

const TYPES: Readonly<Record<"VARCHAR" | "DOUBLE" | "INTEGER", Sql>> = {
  VARCHAR: sql`VARCHAR`,
  DOUBLE: sql`DOUBLE`,
  INTEGER: sql`INTEGER`,
};
