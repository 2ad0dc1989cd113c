import type { Dialect } from "./dialect.ts";
import { PROGRESS_STEP, type SayProgress } from "./tableProgress.ts";

export interface SplitText {
  readonly rows: string[][];
  /** Rows, from 0, at which a quote was opened and never closed; their quote was read as a character. */
  readonly unclosed: readonly number[];
}

export interface SplitLimits {
  /** Stops after so many rows; the rest is not looked at. */
  readonly rows?: number;
  /** Cells a row should have: decides whether a quote that swallows lines is one. */
  readonly width?: number;
  readonly say?: SayProgress | undefined;
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const BACKSLASH = 92;
/** Short cells repeat; one string for all of them. */
const LONGEST_SHARED = 24;
const MOST_SHARED = 200_000;

/** Cuts a text into rows. Any of CR, LF and CRLF ends a row outside quotes. A blank line is a row of one empty cell. */
export function splitText(text: string, dialect: Dialect, limits: SplitLimits = {}): SplitText {
  const cutter = new Cutter(text, dialect);
  const rows: string[][] = [];
  const unclosed: number[] = [];
  const most = limits.rows ?? Infinity;
  while (cutter.at < text.length && rows.length < most) {
    const { cells, isUnclosed } = cutter.next(limits.width);
    if (isUnclosed) unclosed.push(rows.length);
    rows.push(cells);
    if (limits.say && rows.length % PROGRESS_STEP === 0)
      limits.say({ share: cutter.at / text.length, rows: rows.length });
  }
  return { rows, unclosed };
}

/** Reads row after row. A class for its place in the text: a million rows must not make a million small objects more. */
class Cutter {
  at = 0;
  /** Physical lines of the last row. */
  #lines = 1;
  readonly #text: string;
  readonly #delimiter: number;
  readonly #hasBlanks: boolean;
  readonly #quote: string;
  readonly #quoteCode: number;
  readonly #hasBackslash: boolean;
  readonly #shared = new Map<string, string>();
  /** A quote was opened from here on and the text ended: nothing behind it closes either. */
  #neverClosed = Infinity;
  /** Characters read twice so far; past the limit a quote that swallows lines is no longer tried, or time grows squared. */
  #readTwice = 0;

  constructor(text: string, { delimiter, quote, escape, hasBlanks }: Dialect) {
    this.#text = text;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#hasBlanks = hasBlanks;
    this.#quote = quote;
    this.#quoteCode = quote === "" ? -1 : quote.charCodeAt(0);
    this.#hasBackslash = escape === "backslash";
  }

  /** A quote that swallows lines, and so makes a row of another width than the others, is read as a character. */
  next(width: number | undefined): { readonly cells: string[]; readonly isUnclosed: boolean } {
    const start = this.at;
    const strict = this.#readTwice > 2 * this.#text.length ? undefined : this.#row(false);
    if (strict && (this.#lines === 1 || width === undefined || strict.length === width)) {
      return { cells: strict, isUnclosed: false };
    }
    const end = this.at;
    this.#readTwice += end - start;
    this.at = start;
    const lenient = this.#row(true) ?? [];
    if (strict === undefined || lenient.length === width) return { cells: lenient, isUnclosed: true };
    this.at = end;
    return { cells: strict, isUnclosed: false };
  }

  /** undefined when a quote is opened and never closed; literal: a quote counts only if it closes on its own line. */
  #row(literal: boolean): string[] | undefined {
    const text = this.#text;
    const cells: string[] = [];
    this.#lines = 1;
    for (;;) {
      const quoted = text.charCodeAt(this.at) === this.#quoteCode ? this.#quoted(literal) : this.#spacedQuote(literal);
      if (quoted === undefined) return undefined;
      cells.push(quoted === false ? this.#bare() : quoted);
      const code = text.charCodeAt(this.at);
      if (this.at >= text.length) return cells;
      if (code === LF || code === CR) {
        this.at += code === CR && text.charCodeAt(this.at + 1) === LF ? 2 : 1;
        return cells;
      }
      this.at += this.#hasBlanks && text.charCodeAt(this.at + 1) === SPACE ? 2 : 1;
    }
  }

  /** A blank between delimiter and quote, as some programs write it. */
  #spacedQuote(literal: boolean): string | false | undefined {
    if (this.#quoteCode === -1 || this.#delimiter === SPACE) return false;
    const text = this.#text;
    let at = this.at;
    while (text.charCodeAt(at) === SPACE) at++;
    if (at === this.at || text.charCodeAt(at) !== this.#quoteCode) return false;
    const start = this.at;
    this.at = at;
    const cell = this.#quoted(literal);
    if (cell === false) this.at = start;
    return cell;
  }

  /** false when the quote does not open a quoted cell. */
  #quoted(literal: boolean): string | false | undefined {
    const text = this.#text;
    const start = this.at + 1;
    if (!literal && start > this.#neverClosed) return undefined;
    let at = start;
    let lines = 0;
    let isEscaped = false;
    for (;;) {
      const close = text.indexOf(this.#quote, at);
      if (close === -1) {
        if (literal) return false;
        this.#neverClosed = start - 1;
        return undefined;
      }
      const lineEnds = countLines(text, at, close);
      if (literal && lineEnds > 0) return false;
      lines += lineEnds;
      if (this.#hasBackslash && isBackslashed(text, start, close)) {
        isEscaped = true;
        at = close + 1;
      } else if (text.charCodeAt(close + 1) === this.#quoteCode) {
        isEscaped = true;
        at = close + 2;
      } else {
        const end = this.#afterBlanks(close + 1);
        if (end === -1) {
          at = close + 1; // a quote in the middle of a cell
          continue;
        }
        this.#lines += lines;
        this.at = end;
        const body = text.slice(start, close);
        return isEscaped ? this.#unescape(body) : this.#share(body);
      }
    }
  }

  /** Where the cell ends when only blanks follow its closing quote; -1 otherwise. */
  #afterBlanks(from: number): number {
    const text = this.#text;
    let at = from;
    while (text.charCodeAt(at) === SPACE && this.#delimiter !== SPACE) at++;
    return at >= text.length || this.#endsCell(at) ? at : -1;
  }

  #endsCell(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === LF || code === CR || code === this.#delimiter;
  }

  #bare(): string {
    const start = this.at;
    let at = start;
    const { length } = this.#text;
    while (at < length && !this.#endsCell(at)) at++;
    this.at = at;
    return this.#share(this.#text.slice(start, at));
  }

  #unescape(body: string): string {
    const undoubled = body.replaceAll(this.#quote + this.#quote, this.#quote);
    return this.#hasBackslash ? undoubled.replaceAll(/\\(["'\\])/g, "$1") : undoubled;
  }

  #share(cell: string): string {
    if (cell.length > LONGEST_SHARED) return cell;
    const known = this.#shared.get(cell);
    if (known !== undefined) return known;
    if (this.#shared.size < MOST_SHARED) this.#shared.set(cell, cell);
    return cell;
  }
}

function isBackslashed(text: string, start: number, at: number): boolean {
  let count = 0;
  while (at - 1 - count >= start && text.charCodeAt(at - 1 - count) === BACKSLASH) count++;
  return count % 2 === 1;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lines++;
  }
  return lines;
}
