export const TEXT_ENCODINGS = ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** A file of bytes as text. A byte order mark stays in the text, since offsets count it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** mark: the file says so itself; clear: no other reading is valid; guess: another one is possible. */
  readonly certainty: "mark" | "clear" | "guess";
  /** Characters that could not be decoded and stand as U+FFFD. */
  readonly replaced: number;
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Guesses between the two encodings that Chinese files have: UTF-8 when it is valid, otherwise GB18030. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { ...decodeAs(bytes, marked[0]), certainty: "mark" };
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 === undefined) return { ...decodeAs(bytes, "gb18030"), certainty: "clear" };
  if (!looksLikeGb18030(utf8)) return { text: utf8, encoding: "utf-8", certainty: "clear", replaced: 0 };
  const gb18030 = decodeStrictly(bytes, "gb18030");
  if (gb18030 === undefined || !HAN.test(gb18030)) {
    return { text: utf8, encoding: "utf-8", certainty: "guess", replaced: 0 };
  }
  return { text: gb18030, encoding: "gb18030", certainty: "guess", replaced: 0 };
}

/** For a reader who knows better than the guess. */
export function decodeAs(bytes: Uint8Array, encoding: TextEncoding): Omit<DecodedText, "certainty"> {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, replaced: text.split("\uFFFD").length - 1 };
}

const HAN = /\p{Script=Han}/u;

/** Two bytes of GBK are often one valid character of UTF-8 below U+0800; a text of nothing else is hardly Chinese in UTF-8. */
function looksLikeGb18030(utf8: string): boolean {
  return /[\u0080-\u07FF]/.test(utf8) && !/[\u0800-\uFFFF]/.test(utf8);
}

function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // the decoder has no other way to say that the bytes are not valid
  }
}
