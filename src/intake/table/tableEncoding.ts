import { decodeAs, decodeText, TEXT_ENCODINGS } from "../decodeText.ts";

/** What a reader may choose. The last three are never taken for a Chinese text by themselves. */
export const TABLE_ENCODINGS = [...TEXT_ENCODINGS, "windows-1252", "big5", "shift_jis"] as const;
export type TableEncoding = (typeof TABLE_ENCODINGS)[number];

export interface TableText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: TableEncoding;
  /** mark: the file says so itself; clear: no other reading is valid; guess: another one is possible. */
  readonly certainty: "mark" | "clear" | "guess" | "chosen";
  /** Characters that could not be decoded and stand as U+FFFD. */
  readonly replaced: number;
}

export function decodeTable(bytes: Uint8Array, chosen?: TableEncoding): TableText {
  if (chosen) return { ...decodeBy(bytes, chosen), certainty: "chosen" };
  const wide = wideEncoding(bytes);
  if (wide) return { ...decodeBy(bytes, wide), certainty: "guess" };
  const decoded = decodeText(bytes);
  if (decoded.encoding === "gb18030" && decoded.certainty === "clear") return decodeHighBytes(bytes, decoded.certainty);
  if (decoded.encoding === "gb18030" && hasPlainHeader(decoded.text))
    return { ...decodeBy(bytes, "utf-8"), certainty: "guess" };
  return { ...decoded, text: withoutMark(decoded.text) };
}

/** A Chinese table names its columns in Chinese; one named in ASCII with a rare letter below is rather UTF-8. */
function hasPlainHeader(text: string): boolean {
  const [header = ""] = text.trim().split(/[\r\n]/, 1);
  return /[A-Za-z]/.test(header) && !/[^\t\x20-\x7e]/.test(header);
}

/** Not valid UTF-8, or hardly so: a damaged UTF-8, a GB18030, or an accented European text. */
function decodeHighBytes(bytes: Uint8Array, certainty: "mark" | "clear" | "guess"): TableText {
  const shape = byteShape(bytes);
  if (shape.utf8 > 0 && shape.utf8 > 4 * shape.invalid) return { ...decodeBy(bytes, "utf-8"), certainty: "guess" };
  const isEuropean = shape.runs > 0 && shape.singles >= 0.8 * shape.runs;
  const chinese = decodeBy(bytes, "gb18030");
  if (isEuropean && (chinese.replaced > 0 || shape.singles > 3)) {
    return { ...decodeBy(bytes, "windows-1252"), certainty: "guess" };
  }
  return { ...chinese, certainty };
}

function decodeBy(bytes: Uint8Array, encoding: TableEncoding): Omit<TableText, "certainty"> {
  if (encoding === "utf-8" || encoding === "gb18030" || encoding === "utf-16le" || encoding === "utf-16be") {
    const decoded = decodeAs(bytes, encoding);
    return { ...decoded, text: withoutMark(decoded.text) };
  }
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, replaced: text.split("\uFFFD").length - 1 };
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

const SAMPLE = 4096;

/** UTF-16 without a mark: every other byte of delimiters, digits and line ends is zero. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || hasMark(sample)) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const enough = sample.length / 16;
  if (odd > enough && even <= odd / 20) return "utf-16le";
  return even > enough && odd <= even / 20 ? "utf-16be" : undefined;
}

function hasMark(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xef && second === 0xbb && third === 0xbf)
  );
}

interface ByteShape {
  /** Whole characters of UTF-8 above ASCII. */
  readonly utf8: number;
  /** Bytes that are part of none. */
  readonly invalid: number;
  /** Unbroken runs of bytes above ASCII, and how many of them are one byte long: hanzi come in pairs, accents alone. */
  readonly runs: number;
  readonly singles: number;
}

function byteShape(bytes: Uint8Array): ByteShape {
  let utf8 = 0;
  let invalid = 0;
  let runs = 0;
  let singles = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let end = at;
    while ((bytes[end] ?? 0) >= 0x80) {
      const length = sequenceLength(bytes, end);
      if (length > 0) utf8++;
      else invalid++;
      end += Math.max(1, length);
    }
    runs++;
    if (end - at === 1) singles++;
    at = end;
  }
  return { utf8, invalid, runs, singles };
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (lead > 0xf4) return 0;
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
