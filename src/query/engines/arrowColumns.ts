import type { Column, Columns } from "../engine.ts";
import { arrowNumbers, type NumberData } from "./arrowNumbers.ts";
import { arrowTexts, type TextData } from "./arrowTexts.ts";
import { textColumn } from "./columnValues.ts";

/** As much of Arrow's record batch as an answer needs. */
export interface Batch {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: unknown }[] };
  getChildAt(index: number): Child | null;
}

/** One column of a batch: its values, and the buffers they lie in, of which a batch has one piece. */
interface Child extends Iterable<unknown> {
  readonly data: readonly (TextData & NumberData)[];
}

/** One answer out of its batches, column by column. */
export function columnsFromBatches(batches: readonly Batch[]): Columns {
  const fields = batches[0]?.schema.fields ?? [];
  const byName = fields.map(({ name, type }, index) => [name, columnOf(name, String(type), batches, index)] as const);
  return { rowCount: batches.reduce((sum, batch) => sum + batch.numRows, 0), byName: new Map(byName) };
}

function columnOf(name: string, type: string, batches: readonly Batch[], index: number): Column {
  const children = batches.flatMap((batch) => batch.getChildAt(index) ?? []);
  const pieces = children.flatMap((each) => each.data.map((data) => ({ data, each })));
  if (type === "Utf8") return textColumn(pieces.flatMap(({ data }) => arrowTexts(data)));
  if (/^(Uint|Int|Float|Bool|Null)/.test(type)) return arrowNumbers(pieces);
  throw new TypeError(`column ${name} is neither number nor text but ${type}: cast it in the statement`);
}
