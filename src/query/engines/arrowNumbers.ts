import type { Column } from "../engine.ts";

/** A piece of an Arrow column of numbers: a run of values, or bits where they are truths. */
export interface NumberData {
  readonly length: number;
  readonly values: unknown;
  readonly nullCount: number;
  getValid(index: number): boolean;
}

/** A piece with its values, the way Arrow itself gives them one by one. */
export interface NumberPiece {
  readonly data: NumberData;
  readonly each: Iterable<unknown>;
}

/** Runs of doubles and of whole numbers are copied as they lie; anything else value by value. */
export function arrowNumbers(pieces: readonly NumberPiece[]): Column {
  const rowCount = pieces.reduce((sum, { data }) => sum + data.length, 0);
  const values = new Float64Array(rowCount);
  const valid = new Uint8Array(rowCount);
  let row = 0;
  for (const { data, each } of pieces) {
    if (isRun(data)) values.set(data.values.subarray(0, data.length), row);
    else [...each].forEach((value, index) => (values[row + index] = Number(value ?? 0)));
    if (data.nullCount === 0) valid.fill(1, row, row + data.length);
    else for (let index = 0; index < data.length; index++) valid[row + index] = data.getValid(index) ? 1 : 0;
    row += data.length;
  }
  return { kind: "number", values, valid };
}

type Run = NumberData & { readonly values: Float64Array | Int32Array | Int16Array };

function isRun(data: NumberData): data is Run {
  const { values } = data;
  return values instanceof Float64Array || values instanceof Int32Array || values instanceof Int16Array;
}
