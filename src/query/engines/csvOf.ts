import type { Columns } from "../engine.ts";
import { cellAt } from "./columnValues.ts";

/** CSV without a header, for the engine only: text always quoted, so that an unquoted empty field means no value. */
export function csvOf({ rowCount, byName }: Columns): string {
  const columns = [...byName.values()];
  const lines = Array.from({ length: rowCount }, (_, row) =>
    columns.map((column) => field(cellAt(column, row))).join(","),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function field(value: number | string | null): string {
  if (value === null) return "";
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}
