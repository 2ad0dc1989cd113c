import {
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBTypeId,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBResultReader,
  type DuckDBValue,
} from "@duckdb/node-api";
import type { Column, Columns, Engine } from "../engine.ts";
import { QueryError } from "../queryError.ts";
import type { Sql } from "../sql.ts";
import { abortable } from "../abortable.ts";
import { attachPublished } from "./attachPublished.ts";
import { cellAt, numberColumn, textColumn } from "./columnValues.ts";
import { unpackTexts } from "../../model/packedFigures.ts";
import { rowCountOf, type Run, type Runs } from "../runs.ts";
import { createTableFor, createTableForRuns } from "./createTableFor.ts";

export interface NodeDatabase {
  /** A built database file to attach; without one the engine starts empty. */
  readonly published?: string;
}

/** DuckDB inside Node, for the build and for tests. It trusts its caller, and is not locked. */
export async function openDuckdbNode({ published }: NodeDatabase = {}): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", { autoload_known_extensions: "false" });
  const engine = engineOf(instance);
  if (published !== undefined) await engine.run(attachPublished(published));
  return engine;
}

function engineOf(instance: DuckDBInstance): Engine {
  async function connected<T>(work: (connection: DuckDBConnection) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const connection = await instance.connect();
    const worked = work(connection).finally(() => connection.closeSync());
    return abortable(worked, () => connection.interrupt(), signal);
  }
  return {
    run: (statement, signal) => connected((connection) => runStatement(connection, statement), signal),
    load: (name, columns, signal) => connected((connection) => loadTable(connection, name, columns), signal),
    loadRuns: (name, runs, signal) => connected((connection) => loadRuns(connection, name, runs), signal),
    close: () => Promise.resolve(instance.closeSync()),
  };
}

async function runStatement(connection: DuckDBConnection, { text, values }: Sql): Promise<Columns> {
  try {
    const bound = values.length === 0 ? undefined : [...values];
    const reader = await connection.runAndReadAll(text, bound);
    return columnsOf(reader);
  } catch (cause) {
    throw new QueryError(text, cause);
  }
}

function columnsOf(reader: DuckDBResultReader): Columns {
  const columns = reader.getColumns();
  const byName = reader.columnNames().map((name, index) => {
    return [name, columnOf(name, reader.columnTypeId(index), columns[index] ?? [])] as const;
  });
  return { rowCount: reader.currentRowCount, byName: new Map(byName) };
}

function columnOf(name: string, type: DuckDBTypeId, values: readonly DuckDBValue[]): Column {
  if (type === DuckDBTypeId.VARCHAR) return textColumn(values.map((value) => (value === null ? null : String(value))));
  return numberColumn(values.map((value) => (value === null ? null : numberOf(name, value))));
}

function numberOf(column: string, value: DuckDBValue): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  throw new TypeError(`column ${column} is neither number nor text: cast it in the statement`);
}

async function loadTable(connection: DuckDBConnection, name: string, columns: Columns): Promise<void> {
  await runStatement(connection, createTableFor(name, columns));
  const appender = await connection.createAppender(name);
  for (let row = 0; row < columns.rowCount; row++) {
    for (const column of columns.byName.values()) appendCell(appender, column, row);
    appender.endRow();
  }
  appender.closeSync();
}

function appendCell(appender: DuckDBAppender, column: Column, row: number): void {
  const value = cellAt(column, row);
  if (value === null) appender.appendNull();
  else if (typeof value === "number") appender.appendDouble(value);
  else appender.appendVarchar(value);
}

async function loadRuns(connection: DuckDBConnection, name: string, runs: Runs): Promise<void> {
  await runStatement(connection, createTableForRuns(name, runs));
  const appender = await connection.createAppender(name);
  const cells = [...runs.values()].map((run) => appendedFrom(appender, run));
  const rows = rowCountOf(runs);
  for (let row = 0; row < rows; row++) {
    for (const append of cells) append(row);
    appender.endRow();
  }
  appender.closeSync();
}

function appendedFrom(appender: DuckDBAppender, run: Run): (row: number) => void {
  if ("offsets" in run) return (row) => appender.appendVarchar(unpackTexts(run, row, row + 1)[0] ?? "");
  return run instanceof Float64Array
    ? (row) => appender.appendDouble(run[row] ?? 0)
    : (row) => appender.appendInteger(run[row] ?? 0);
}
