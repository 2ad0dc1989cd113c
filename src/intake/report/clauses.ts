/** A sentence of the one-spelling text, and where it stands among the headings. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Start of the line it stands in. */
  readonly line: number;
  /** The headings above it, outermost first. */
  readonly headings: readonly Heading[];
}

export interface Heading {
  /** 1 for 一、 and unnumbered headings, 2 for (一), 3 for 1. */
  readonly level: number;
  readonly text: string;
}

const LINE_BREAK = 0x0a;
const ENDS = 1;
const END_KIND: Uint8Array = endKinds();

function endKinds(): Uint8Array {
  const kinds = new Uint8Array(65_536);
  for (const character of "。!?\n") kinds[character.charCodeAt(0)] = ENDS;
  return kinds;
}

/** Sentences end at 。！？ and at the end of a line; 、 ， and ； end none. */
export function sentencesOf(text: string, codes: Uint16Array): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let headings: readonly Heading[] = [];
  let start = 0;
  let line = 0;
  for (let at = 0; at <= codes.length; at++) {
    const code = at === codes.length ? LINE_BREAK : (codes[at] ?? 0);
    if (END_KIND[code] === 0) continue;
    if (at > start) {
      const heading = headingOf(text, start, at, start === line && code === LINE_BREAK);
      if (heading !== undefined) headings = [...headings.filter(({ level }) => level < heading.level), heading];
      sentences.push({ start, end: at, line, headings });
    }
    start = at + 1;
    if (code === LINE_BREAK) line = start;
  }
  return sentences;
}

const MARK =
  /^(?:([一二三四五六七八九十]{1,3})、|\(([一二三四五六七八九十]{1,3})\)、?|(\d{1,2})[.、](?!\d)|\((\d{1,2})\)|第[一二三四五六七八九十]{1,3}(?:章|部分))/;
const LONGEST_HEADING = 40;
const LONGEST_UNNUMBERED = 24;
const HEADING_START: ReadonlySet<string> = new Set("一二三四五六七八九十(第0123456789");

/** A heading stands alone on its line, or opens a paragraph with its number and ends at the first stop. */
function headingOf(text: string, start: number, end: number, isWholeLine: boolean): Heading | undefined {
  if (end - start > LONGEST_HEADING * 2) return undefined;
  if (!HEADING_START.has(text.charAt(start))) return isWholeLine ? unnumberedHeading(text, start, end) : undefined;
  const sentence = text.slice(start, end);
  const mark = MARK.exec(sentence);
  if (mark === null) return isWholeLine ? unnumberedHeading(text, start, end) : undefined;
  if (end - start > LONGEST_HEADING && !isWholeLine) return undefined;
  return { level: mark[4] ? 4 : mark[3] ? 3 : mark[2] ? 2 : 1, text: sentence };
}

function unnumberedHeading(text: string, start: number, end: number): Heading | undefined {
  if (end - start > LONGEST_UNNUMBERED) return undefined;
  const line = text.slice(start, end);
  return /[,;:|]|\d{3}|(?:报告|年报|总结|情况)$/.test(line) ? planLine(line) : { level: 1, text: line };
}

/** 2026年工作计划: the one unnumbered heading with a year that matters. */
function planLine(line: string): Heading | undefined {
  return /^\d{4}年?度?[^,;:|]*(?:计划|安排|打算|思路|要点)$/.test(line) ? { level: 1, text: line } : undefined;
}

/** The sentence that holds this offset; sentences are in order, and the search starts at `from`. */
export function sentenceAt(sentences: readonly Sentence[], offset: number, from: number): number {
  let index = from;
  while (index + 1 < sentences.length && (sentences[index]?.end ?? Infinity) <= offset) index++;
  return index;
}
