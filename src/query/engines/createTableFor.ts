import type { Columns } from "../engine.ts";
import { identifier, join, sql, type Sql } from "../sql.ts";

export function createTableFor(name: string, { byName }: Columns): Sql {
  const definitions = [...byName].map(([column, { kind }]) => {
    return sql`${identifier(column)} ${kind === "number" ? sql`DOUBLE` : sql`VARCHAR`}`;
  });
  return sql`CREATE OR REPLACE TABLE ${identifier(name)} (${join(definitions, ", ")})`;
}
