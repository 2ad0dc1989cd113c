import type { Sql } from "./sql.ts";
import type { DataTable } from "./tables.ts";

/** Where figures stand: the published file, or what a user's dataset was loaded into. All have the same tables. */
export interface Source {
  table(name: DataTable): Sql;
}
