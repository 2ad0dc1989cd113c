import { literal, sql, type Sql } from "./sql.ts";

/**
 * A word of a closed list as its place in the list, from 1; NULL for none. Numbers come out of an engine many times
 * faster than texts, and most of a large answer is words like these.
 */
export function placeIn(word: Sql, list: readonly string[]): Sql {
  return sql`list_position([${literal(list)}], ${word})::SMALLINT`;
}

/** A text that is mostly empty, with NULL for it. */
export function unlessEmpty(text: Sql): Sql {
  return sql`nullif(${text}, '')`;
}
