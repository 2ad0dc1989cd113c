/** A field of a table; undefined for one that is left out. `long` holds whole numbers up to 2^53. */
export type FlatValue =
  | { readonly byte: number }
  | { readonly short: number }
  | { readonly int: number }
  | { readonly long: number }
  | { readonly text: string }
  | { readonly table: FlatTable }
  | { readonly tables: readonly FlatTable[] }
  /** Structs of two longs. */
  | { readonly pairs: readonly (readonly [number, number])[] }
  | undefined;

/** A table of FlatBuffers, as Arrow describes its messages. */
export class FlatTable {
  readonly fields: readonly FlatValue[];

  constructor(fields: readonly FlatValue[]) {
    this.fields = fields;
  }
}

const CONTINUES = 0xff_ff_ff_ff;
const PREFIX = 8;

/** The message with its prefix, so long that what follows it begins at a multiple of eight bytes. */
export function flatMessage(root: FlatTable): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  const pointer = writer.reserve(4, 4);
  writer.point(pointer, writer.table(root));
  writer.align(8);
  const message = new Uint8Array(PREFIX + writer.length);
  message.set(writer.bytes, PREFIX);
  const prefix = new DataView(message.buffer);
  prefix.setUint32(0, CONTINUES, true);
  prefix.setInt32(4, writer.length, true);
  return message;
}

/** Writes parents before children, so that every offset points forward and nothing is written twice. */
class Writer {
  length = 0;
  #view = new DataView(new ArrayBuffer(1024));

  get bytes(): Uint8Array {
    return new Uint8Array(this.#view.buffer, 0, this.length);
  }

  align(to: number): void {
    this.reserve(0, to);
  }

  /** Where the new bytes begin. */
  reserve(size: number, alignment: number): number {
    const start = Math.ceil(this.length / alignment) * alignment;
    this.length = start + size;
    while (this.length > this.#view.byteLength) this.#grow();
    return start;
  }

  point(from: number, to: number): void {
    this.#view.setUint32(from, to - from, true);
  }

  table({ fields }: FlatTable): number {
    const places = layout(fields);
    const index = this.reserve(4 + 2 * fields.length, 2);
    const start = this.reserve(places.size, 8);
    this.#view.setUint16(index, 4 + 2 * fields.length, true);
    this.#view.setUint16(index + 2, places.size, true);
    this.#view.setInt32(start, start - index, true);
    fields.forEach((field, nth) => {
      const offset = places.offsets[nth] ?? 0;
      this.#view.setUint16(index + 4 + 2 * nth, offset, true);
      if (field) this.#field(start + offset, field);
    });
    return start;
  }

  #field(at: number, field: NonNullable<FlatValue>): void {
    if ("byte" in field) this.#view.setUint8(at, field.byte);
    else if ("short" in field) this.#view.setInt16(at, field.short, true);
    else if ("int" in field) this.#view.setInt32(at, field.int, true);
    else if ("long" in field) this.#long(at, field.long);
    else if ("text" in field) this.point(at, this.#text(field.text));
    else if ("table" in field) this.point(at, this.table(field.table));
    else if ("tables" in field) this.point(at, this.#tables(field.tables));
    else this.point(at, this.#pairs(field.pairs));
  }

  #long(at: number, value: number): void {
    this.#view.setBigInt64(at, BigInt(value), true);
  }

  #text(text: string): number {
    const bytes = new TextEncoder().encode(text);
    const start = this.reserve(4 + bytes.length + 1, 4);
    this.#view.setUint32(start, bytes.length, true);
    new Uint8Array(this.#view.buffer).set(bytes, start + 4);
    return start;
  }

  #tables(tables: readonly FlatTable[]): number {
    const start = this.reserve(4 + 4 * tables.length, 4);
    this.#view.setUint32(start, tables.length, true);
    tables.forEach((one, index) => this.point(start + 4 + 4 * index, this.table(one)));
    return start;
  }

  /** The length stands right before the first struct, which begins at a multiple of eight. */
  #pairs(pairs: readonly (readonly [number, number])[]): number {
    this.reserve(4, 4);
    const first = this.reserve(16 * pairs.length, 8);
    this.#view.setUint32(first - 4, pairs.length, true);
    pairs.forEach(([one, other], index) => {
      this.#long(first + 16 * index, one);
      this.#long(first + 16 * index + 8, other);
    });
    return first - 4;
  }

  #grow(): void {
    const next = new DataView(new ArrayBuffer(2 * this.#view.byteLength));
    new Uint8Array(next.buffer).set(new Uint8Array(this.#view.buffer));
    this.#view = next;
  }
}

interface Layout {
  /** Of each field from the start of its table; 0 for one that is left out. */
  readonly offsets: readonly number[];
  readonly size: number;
}

function layout(fields: readonly FlatValue[]): Layout {
  let size = 4; // the table begins with where its index is
  const offsets = fields.map((field) => {
    if (!field) return 0;
    const width = "byte" in field ? 1 : "short" in field ? 2 : "long" in field ? 8 : 4;
    size = Math.ceil(size / width) * width + width;
    return size - width;
  });
  return { offsets, size };
}
