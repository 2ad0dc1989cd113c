import type { Run, Runs } from "../runs.ts";
import { FlatTable, flatMessage, type FlatValue } from "./flatMessage.ts";

/** Enums of Arrow's format (format/Message.fbs, format/Schema.fbs). */
const VERSION_5 = 4;
const HEADER = { schema: 1, recordBatch: 3 } as const;
const TYPE = { int: 2, float: 3, utf8: 5 } as const;
const DOUBLE = 2;

/**
 * Rows of columns as an Arrow IPC stream, uncompressed. Written here because the library's builders make functions out of
 * text, which our policy forbids, and copy every value one by one.
 */
export function arrowStream(runs: Runs, start: number, end: number): Uint8Array<ArrayBuffer> {
  const buffers = [...runs.values()].flatMap((run) => buffersOf(run, start, end));
  const schema = flatMessage(schemaMessage(runs));
  const batch = flatMessage(batchMessage(end - start, runs.size, buffers));
  const stream = new Uint8Array(schema.length + batch.length + bodyLength(buffers) + 8);
  stream.set(schema);
  stream.set(batch, schema.length);
  let at = schema.length + batch.length;
  for (const buffer of buffers) {
    stream.set(buffer, at);
    at += padded(buffer.length);
  }
  stream.set([0xff, 0xff, 0xff, 0xff], at); // and four zeros: the end
  return stream;
}

/** Where nothing is missing, the buffer of validity is empty. */
function buffersOf(run: Run, start: number, end: number): readonly Uint8Array[] {
  const none = new Uint8Array();
  if (!("offsets" in run)) return [none, bytesOf(run.subarray(start, end))];
  const first = run.offsets[start] ?? 0;
  const offsets = run.offsets.slice(start, end + 1).map((offset) => offset - first);
  return [none, bytesOf(offsets), run.bytes.subarray(first, run.offsets[end] ?? first)];
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function padded(length: number): number {
  return (length + 7) & ~7;
}

function bodyLength(buffers: readonly Uint8Array[]): number {
  return buffers.reduce((sum, { length }) => sum + padded(length), 0);
}

function schemaMessage(runs: Runs): FlatTable {
  const fields = [...runs].map(([name, run]) => fieldOf(name, run));
  const schema = new FlatTable([{ short: 0 }, { tables: fields }]);
  return new FlatTable([{ short: VERSION_5 }, { byte: HEADER.schema }, { table: schema }, { long: 0 }]);
}

function fieldOf(name: string, run: Run): FlatTable {
  const [type, table] = typeOf(run);
  const noDictionary: FlatValue = undefined;
  return new FlatTable([{ text: name }, { byte: 0 }, { byte: type }, { table }, noDictionary, { tables: [] }]);
}

function typeOf(run: Run): readonly [number, FlatTable] {
  if ("offsets" in run) return [TYPE.utf8, new FlatTable([])];
  if (run instanceof Float64Array) return [TYPE.float, new FlatTable([{ short: DOUBLE }])];
  return [TYPE.int, new FlatTable([{ int: 32 }, { byte: 1 }])];
}

function batchMessage(rows: number, columns: number, buffers: readonly Uint8Array[]): FlatTable {
  const nodes = Array.from({ length: columns }, () => [rows, 0] as const);
  let at = 0;
  const places = buffers.map(({ length }) => {
    const place = [at, length] as const;
    at += padded(length);
    return place;
  });
  const batch = new FlatTable([{ long: rows }, { pairs: nodes }, { pairs: places }]);
  return new FlatTable([{ short: VERSION_5 }, { byte: HEADER.recordBatch }, { table: batch }, { long: at }]);
}
