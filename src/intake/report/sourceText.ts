import type { TextSpan } from "../../model/evidence.ts";
import { BLANK, LINE_BREAK, READ_AS } from "./characters.ts";
import { readLayout, type Layout } from "./layout.ts";

/** A report in one spelling: half-width, simplified, no blanks, no broken lines; with the way back to the document. */
export interface SourceText {
  readonly original: string;
  readonly text: string;
  readonly codes: Uint16Array;
  /** Spans of the original that are page numbers and running heads, left out of `text`. */
  readonly pageMarks: readonly TextSpan[];
  /** The span of the original that a range of `text` was read from. */
  spanOf(start: number, end: number): TextSpan;
}

export function readSourceText(original: string): SourceText {
  const layout = readLayout(original);
  const codes = new Uint16Array(original.length);
  const origins = new Int32Array(original.length);
  const readAs = READ_AS; // a local is read faster than an import, once a character
  let length = 0;
  let mark = 0;
  let nextMark = layout.pageMarks[0]?.start ?? -1;
  for (let index = 0; index < original.length; index++) {
    if (index === nextMark) {
      index = (layout.pageMarks[mark]?.end ?? index + 1) - 1;
      nextMark = layout.pageMarks[++mark]?.start ?? -1;
      continue;
    }
    const code = readAs[original.charCodeAt(index)] ?? 0;
    if (code <= BLANK && isDropped(original, index, code, codes[length - 1] ?? LINE_BREAK, layout)) continue;
    codes[length] = code;
    origins[length++] = index;
  }
  return sourceText(original, codes.subarray(0, length), origins, layout);
}

function sourceText(original: string, codes: Uint16Array, origins: Int32Array, layout: Layout): SourceText {
  return {
    original,
    codes,
    text: textOf(codes),
    pageMarks: layout.pageMarks,
    spanOf: (start, end) => ({ start: origins[start] ?? 0, end: (origins[end - 1] ?? -1) + 1 }),
  };
}

/** Blanks mean nothing in Chinese, except where they part two runs of Latin letters or digits. */
function isDropped(original: string, index: number, code: number, before: number, layout: Layout): boolean {
  if (code === LINE_BREAK) return layout.isBroken(index);
  if (code !== BLANK) return code !== 0;
  if (!isWordUnit(before)) return true;
  const next = nextUnit(original, index);
  if (!isWordUnit(next.code)) return true;
  return isDigit(before) && isDigit(next.code) && isThousandsGap(original, index, next.index);
}

function nextUnit(original: string, index: number): { readonly index: number; readonly code: number } {
  const limit = Math.min(original.length, index + 4);
  for (let at = index + 1; at < limit; at++) {
    const code = READ_AS[original.charCodeAt(at)] ?? 0;
    if (code !== BLANK) return { index: at, code };
  }
  return { index: limit, code: BLANK };
}

/** 29 757: one blank, at most three digits before it and exactly three behind. */
function isThousandsGap(original: string, blank: number, next: number): boolean {
  if (next !== blank + 1) return false;
  let before = 0;
  while (before < 4 && isDigit(original.charCodeAt(blank - 1 - before))) before++;
  let behind = 0;
  while (behind < 4 && isDigit(original.charCodeAt(next + behind))) behind++;
  return before <= 3 && behind === 3;
}

function isWordUnit(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const UTF16 = new TextDecoder("utf-16le", { ignoreBOM: true });

function textOf(codes: Uint16Array): string {
  return UTF16.decode(codes);
}
