/** A piece of an Arrow column of text: all bytes one after the other, and where each value begins and the last one ends. */
export interface TextData {
  readonly length: number;
  readonly values: Uint8Array;
  readonly valueOffsets: ArrayLike<number>;
  getValid(index: number): boolean;
}

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** The values of a piece, decoded at one go: a decoder called for every value takes most of the time of a large answer. */
export function arrowTexts(data: TextData): (string | null)[] {
  const { length, values, valueOffsets } = data;
  const first = valueOffsets[0] ?? 0;
  const bytes = values.subarray(first, valueOffsets[length] ?? first);
  const text = DECODER.decode(bytes);
  const isAscii = text.length === bytes.length;
  const texts: (string | null)[] = [];
  let start = 0;
  for (let index = 0; index < length; index++) {
    const from = (valueOffsets[index] ?? first) - first;
    const to = (valueOffsets[index + 1] ?? first) - first;
    const end = start + (isAscii ? to - from : utf16Length(bytes, from, to));
    texts.push(data.getValid(index) ? text.slice(start, end) : null);
    start = end;
  }
  return texts;
}

/** Code units that a run of UTF-8 decodes to: one a character, two for those of four bytes. */
function utf16Length(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let index = from; index < to; index++) {
    const byte = bytes[index] ?? 0;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
