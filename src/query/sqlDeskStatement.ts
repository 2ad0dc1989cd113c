import { CELL_LIMIT, ROW_LIMIT } from "../view/sqlDesk.ts";
import { Sql } from "./sql.ts";

/**
 * The one place where typed text becomes SQL. It stands in parentheses on lines of its own, so that it can only be a
 * question, and a comment at its end ends with its line; the engine prepares the whole, which refuses a second statement.
 */
function subquery(text: string, names: string): string {
  return `(\n${text}\n) AS answer${names}`;
}

/** Asks for names and types of the columns; reads no row. */
export function describeStatement(text: string): Sql {
  return new Sql(`DESCRIBE SELECT * FROM ${subquery(text, "")}`, []);
}

/**
 * Every cell as the text that the engine itself writes, so that no whole number, decimal or list loses anything on its
 * way; one row and one character more than are shown tell whether there were more.
 */
export function answerStatement(text: string, columnCount: number): Sql {
  const names = Array.from({ length: columnCount }, (_, index) => columnName(index));
  const cells = names.map((name) => `left(CAST(${name} AS VARCHAR), ${CELL_LIMIT + 1}) AS ${name}`);
  return new Sql(
    `SELECT ${cells.join(", ")} FROM ${subquery(text, `(${names.join(", ")})`)} LIMIT ${ROW_LIMIT + 1}`,
    [],
  );
}

export function columnName(index: number): string {
  return `c${index}`;
}

/** Lines of the statement before the first of the typed text. */
export const LINES_BEFORE = 1;
