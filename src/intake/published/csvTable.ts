import Papa from "papaparse";
import type { Checked, Problem } from "../../model/problem.ts";

/** A row with every asked column; `row` as a spreadsheet shows it, where the header is 1. */
export interface TableRow<Column extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** Reads a table by its header. Keeps the good rows; without all its columns there is none. */
export function readCsvTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Checked<readonly TableRow<Column>[]> {
  const parsed = Papa.parse<string[]>(text, { delimiter: "," });
  const problems: Problem[] = parsed.errors
    .filter((error) => error.type === "Quotes")
    .map((error) => ({ code: "unclosedQuote", file, row: (error.row ?? 0) + 1, column: "", found: error.code }));
  const header = parsed.data[0] ?? [];
  const missing = columns.filter((column) => !header.includes(column));
  for (const column of missing) {
    problems.push({ code: "missingColumn", file, row: 1, column, found: header.join(",") });
  }
  if (problems.length > 0) return { value: [], problems };

  const value: TableRow<Column>[] = [];
  parsed.data.forEach((fields, index) => {
    if (index === 0 || fields.every((field) => field === "")) return;
    const row = index + 1;
    if (fields.length !== header.length) {
      const found = String(fields.length);
      problems.push({ code: "wrongFieldCount", file, row, column: "", found, expected: header.length });
      return;
    }
    value.push({ row, cells: cellsByColumn(header, fields, columns) });
  });
  return { value, problems };
}

function cellsByColumn<Column extends string>(
  header: readonly string[],
  fields: readonly string[],
  columns: readonly Column[],
): Record<Column, string> {
  const entries = columns.map((column) => [column, fields[header.indexOf(column)] ?? ""] as const);
  return Object.fromEntries(entries) as Record<Column, string>; // one entry a column, by construction
}
