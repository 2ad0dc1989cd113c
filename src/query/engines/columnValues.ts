import type { Column } from "../engine.ts";

/** A number column from values that may be missing. */
export function numberColumn(values: readonly (number | null)[]): Column {
  return {
    kind: "number",
    values: Float64Array.from(values, (value) => value ?? 0),
    valid: Uint8Array.from(values, (value) => (value === null ? 0 : 1)),
  };
}

export function textColumn(values: readonly (string | null)[]): Column {
  return { kind: "text", values };
}

/** The value in a row; null where there is none. */
export function cellAt(column: Column, row: number): number | string | null {
  if (column.kind === "text") return column.values[row] ?? null;
  return column.valid[row] === 1 ? (column.values[row] ?? null) : null;
}
