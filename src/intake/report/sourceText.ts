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
  const gaps: Gaps = { positions: [], dropped: [] };
  const readAs = READ_AS; // a local is read faster than an import, once a character
  let length = 0;
  let mark = 0;
  let nextMark = layout.pageMarks[0]?.start ?? -1;
  for (let index = 0; index < original.length; index++) {
    const code = readAs[original.charCodeAt(index)] ?? 0;
    if (index === nextMark) {
      index = (layout.pageMarks[mark]?.end ?? index + 1) - 1;
      nextMark = layout.pageMarks[++mark]?.start ?? -1;
    } else if (code > BLANK || !isDropped(original, index, code, codes[length - 1] ?? LINE_BREAK, layout)) {
      codes[length++] = code;
      continue;
    }
    noteGap(gaps, length, index + 1 - length);
  }
  return sourceText(original, codes.subarray(0, length), gaps, layout);
}

/** Where characters were left out: from `positions[i]` on, the original is `dropped[i]` characters ahead. */
interface Gaps {
  readonly positions: number[];
  readonly dropped: number[];
}

function noteGap({ positions, dropped }: Gaps, position: number, count: number): void {
  if (positions.at(-1) === position) dropped[dropped.length - 1] = count;
  else {
    positions.push(position);
    dropped.push(count);
  }
}

function sourceText(original: string, codes: Uint16Array, gaps: Gaps, layout: Layout): SourceText {
  const text = gaps.positions.length === 0 && !isRespelled(original, codes) ? original : textOf(codes);
  const originOf = (position: number): number => position + droppedBefore(gaps, position);
  return {
    original,
    codes,
    text,
    pageMarks: layout.pageMarks,
    spanOf: (start, end) => ({ start: originOf(start), end: end === 0 ? 0 : originOf(end - 1) + 1 }),
  };
}

function isRespelled(original: string, codes: Uint16Array): boolean {
  for (let index = 0; index < codes.length; index++) {
    if (codes[index] !== original.charCodeAt(index)) return true;
  }
  return false;
}

function droppedBefore({ positions, dropped }: Gaps, position: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return dropped[low - 1] ?? 0;
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

/** A longer run of blanks parts words whatever stands behind it. */
const LONGEST_BLANK = 40;
const LATIN_A = 0x41;

function nextUnit(original: string, index: number): { readonly index: number; readonly code: number } {
  const limit = index + LONGEST_BLANK;
  for (let at = index + 1; at < limit; at++) {
    const code = unitAt(original, at);
    if (code !== BLANK) return { index: at, code };
  }
  return { index: limit, code: LATIN_A };
}

/** 29 757: one blank, at most three digits before it and exactly three behind. */
function isThousandsGap(original: string, blank: number, next: number): boolean {
  if (next !== blank + 1) return false;
  let before = 0;
  while (before < 4 && isDigit(unitAt(original, blank - 1 - before))) before++;
  let behind = 0;
  while (behind < 4 && isDigit(unitAt(original, next + behind))) behind++;
  return before <= 3 && behind === 3;
}

function unitAt(original: string, index: number): number {
  return index < 0 || index >= original.length ? 0 : (READ_AS[original.charCodeAt(index)] ?? 0);
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
