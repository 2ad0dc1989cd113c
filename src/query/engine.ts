import type { Runs } from "./runs.ts";
import type { Sql } from "./sql.ts";

/** One column of an answer: numbers with a validity mask (1 = there is a value; never bigint), text as strings. */
export type Column =
  | { readonly kind: "number"; readonly values: Float64Array; readonly valid: Uint8Array }
  | { readonly kind: "text"; readonly values: readonly (string | null)[] };

export interface Columns {
  readonly rowCount: number;
  readonly byName: ReadonlyMap<string, Column>;
}

/** Anything that can answer SQL. Implementations live in engines/ and nowhere else. */
export interface Engine {
  run(statement: Sql, signal?: AbortSignal): Promise<Columns>;
  /** Puts a user's columns into a table of this name. */
  load(name: string, columns: Columns, signal?: AbortSignal): Promise<void>;
  /** The same for a long table, which is handed over piece by piece; whole numbers become INTEGER. */
  loadRuns(name: string, runs: Runs, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** A question and the way to read its answer, so that callers never see a raw column. */
export interface Query<Answer> {
  readonly sql: Sql;
  read(columns: Columns): Answer;
}

export async function ask<Answer>(engine: Engine, query: Query<Answer>, signal?: AbortSignal): Promise<Answer> {
  return query.read(await engine.run(query.sql, signal));
}
