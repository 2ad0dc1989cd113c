import { filePath, identifier, sql, type Sql } from "../sql.ts";
import { PUBLISHED } from "../tables.ts";

export function attachPublished(path: string): Sql {
  return sql`ATTACH ${filePath(path)} AS ${identifier(PUBLISHED)} (READ_ONLY)`;
}
