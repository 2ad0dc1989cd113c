import type { Columns } from "../engine.ts";
import type { Run, Runs } from "../runs.ts";
import { identifier, join, sql, type Sql } from "../sql.ts";

export function createTableFor(name: string, { byName }: Columns): Sql {
  const definitions = [...byName].map(([column, { kind }]) => {
    return sql`${identifier(column)} ${kind === "number" ? sql`DOUBLE` : sql`VARCHAR`}`;
  });
  return sql`CREATE OR REPLACE TABLE ${identifier(name)} (${join(definitions, ", ")})`;
}

export function createTableForRuns(name: string, runs: Runs): Sql {
  const definitions = [...runs].map(([column, run]) => sql`${identifier(column)} ${typeOf(run)}`);
  return sql`CREATE OR REPLACE TABLE ${identifier(name)} (${join(definitions, ", ")})`;
}

function typeOf(run: Run): Sql {
  if ("offsets" in run) return sql`VARCHAR`;
  return run instanceof Float64Array ? sql`DOUBLE` : sql`INTEGER`;
}
