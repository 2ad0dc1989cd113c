import type { IndicatorId } from "./codebook.ts";
import type { Qualifier } from "./observation.ts";
import type { Coverage } from "./period.ts";

/** Texts one after the other in UTF-8; text i lies from offsets[i] up to offsets[i + 1]. */
export interface PackedTexts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly offsets: Int32Array<ArrayBuffer>;
}

/** What many figures of one column say alike. */
export interface FigureSeries {
  /** From 0. */
  readonly column: number;
  /** A codebook id; or the user's own name for it. */
  readonly indicator: IndicatorId | { readonly own: string };
  readonly basis: string;
  readonly unit: string;
  readonly period: number;
  readonly coverage: Coverage;
  readonly qualifier: Qualifier;
  readonly figures: number;
}

/** The figure's own text is the figure. */
export const NO_TEXT = -1;

/**
 * The figures of a long table as runs of numbers: a million objects would stop the page for seconds when they are handed
 * over, and runs are handed over at no cost.
 */
export interface PackedFigures {
  readonly count: number;
  /** As a spreadsheet shows them. */
  readonly rows: Int32Array<ArrayBuffer>;
  /** Place of each in `placeNames`. */
  readonly places: Int32Array<ArrayBuffer>;
  readonly series: Int32Array<ArrayBuffer>;
  readonly values: Float64Array<ArrayBuffer>;
  /** NaN where there is none; absent where no figure has one. */
  readonly denominators?: Float64Array<ArrayBuffer>;
  /** Place of each cell's text in `texts`, or `NO_TEXT`. */
  readonly found: Int32Array<ArrayBuffer>;
  readonly texts: PackedTexts;
  readonly placeNames: PackedTexts;
  /** Figures of each place. */
  readonly placeCounts: Int32Array<ArrayBuffer>;
  readonly allSeries: readonly FigureSeries[];
}

export function textCount({ offsets }: PackedTexts): number {
  return Math.max(0, offsets.length - 1);
}

export function packTexts(texts: readonly string[]): PackedTexts {
  const offsets = new Int32Array(texts.length + 1);
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1024 + 8 * texts.length);
  let at = 0;
  texts.forEach((text, index) => {
    if (at + 3 * text.length > bytes.length) bytes = grown(bytes, at + 3 * text.length);
    at += encoder.encodeInto(text, bytes.subarray(at)).written;
    offsets[index + 1] = at;
  });
  return { bytes: bytes.slice(0, at), offsets };
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(Math.max(least, 2 * bytes.length));
  next.set(bytes);
  return next;
}

/** Texts from `start`, `end` not included; decoded at one go, since a call for each takes most of the time. */
export function unpackTexts({ bytes, offsets }: PackedTexts, start: number, end: number): readonly string[] {
  const first = offsets[start] ?? 0;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(first, offsets[end] ?? first));
  const texts: string[] = [];
  let at = 0;
  for (let index = start; index < end; index++) {
    const next = at + utf16Length(bytes, offsets[index] ?? 0, offsets[index + 1] ?? 0);
    texts.push(text.slice(at, next));
    at = next;
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
