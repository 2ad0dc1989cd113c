import type { Column, Columns } from "../engine.ts";
import { numberColumn, textColumn } from "./columnValues.ts";

/** As much of Arrow's record batch as an answer needs. */
export interface Batch {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: unknown }[] };
  getChildAt(index: number): Iterable<unknown> | null;
}

/** One answer out of its batches, column by column. */
export function columnsFromBatches(batches: readonly Batch[]): Columns {
  const fields = batches[0]?.schema.fields ?? [];
  const byName = fields.map(({ name, type }, index) => {
    const values = batches.flatMap((batch) => [...(batch.getChildAt(index) ?? [])]);
    return [name, columnOf(name, String(type), values)] as const;
  });
  return { rowCount: batches.reduce((sum, batch) => sum + batch.numRows, 0), byName: new Map(byName) };
}

function columnOf(name: string, type: string, values: readonly unknown[]): Column {
  if (type === "Utf8") return textColumn(values.map((value) => (typeof value === "string" ? value : null)));
  if (/^(Uint|Int|Float|Bool|Null)/.test(type)) return numberColumn(values.map(numberOf));
  throw new TypeError(`column ${name} is neither number nor text but ${type}: cast it in the statement`);
}

function numberOf(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
