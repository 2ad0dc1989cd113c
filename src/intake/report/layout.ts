import type { TextSpan } from "../../model/evidence.ts";

/** What the page did to the text: lines cut in the middle of a sentence, page numbers, running heads. */
export interface Layout {
  readonly pageMarks: readonly TextSpan[];
  /** Whether the line break at this offset only fills the page and ends no line of the author's. */
  isBroken(offset: number): boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Lines longer than this are paragraphs, not lines of a page. */
const PAGE_WIDTH = 100;
const FULL_ENOUGH = 0.8;
const NARROWEST_PAGE = 20;
const FEWEST_CUTS = 2;
const HEAD_REPEATS = 3;
const LONGEST_HEAD = 40;

const PAGE_NUMBER =
  /^\s*(?:[-—–―·]+\s*\d{1,4}\s*[-—–―·]+|第\s*\d{1,4}\s*页(?:[,，\s]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})\s*$/;
const SENTENCE_END = /[。！？!?；;：:|”』」》）)]\s*$/;
/** What no page cuts behind: a stop, or the last word of a title. */
const LINE_END = /(?:[。！？!?；;：:|”』」》）)]|报告|年报|总结|情况|通知|公告)\s*$/;
const OPENS_BLOCK =
  /^\s*(?:$|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]\d{1,2}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]+[章节条]|[|•●■◆-]|附件|目录)/;

export function readLayout(text: string): Layout {
  const lines = linesOf(text);
  const heads = runningHeads(text, lines);
  const marks: TextSpan[] = [];
  const kept: Line[] = [];
  for (const line of lines) {
    if (isPageMark(text, line, heads)) marks.push({ start: line.start, end: Math.min(line.end + 1, text.length) });
    else kept.push(line);
  }
  const broken = brokenLines(text, kept);
  return { pageMarks: marks, isBroken: (offset) => broken.has(offset) };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function isPageMark(text: string, line: Line, heads: ReadonlySet<string>): boolean {
  const length = line.end - line.start;
  if (length === 0 || length > LONGEST_HEAD) return false;
  const written = text.slice(line.start, line.end);
  return PAGE_NUMBER.test(written) || heads.has(written.trim());
}

/** Short lines that stand on several pages word by word. Only where pages are numbered: tables repeat lines too. */
function runningHeads(text: string, lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let pages = 0;
  for (const { start, end } of lines) {
    if (end === start || end - start > LONGEST_HEAD) continue;
    const line = text.slice(start, end).trim();
    if (PAGE_NUMBER.test(line)) pages++;
    else if (line.length >= 4 && !SENTENCE_END.test(line)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  if (pages < HEAD_REPEATS) return new Set();
  return new Set([...counts].filter(([, count]) => count >= HEAD_REPEATS).map(([line]) => line));
}

/** Offsets of the line breaks that cut a sentence: the line is full, ends no sentence, and the next opens no block. */
function brokenLines(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const broken = new Set<number>();
  const width = pageWidth(text, lines);
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined || !isCut(text, line, width)) continue;
    if (!OPENS_BLOCK.test(text.slice(next.start, Math.min(next.end, next.start + 12)))) broken.add(line.end);
  }
  return broken;
}

function isCut(text: string, line: Line, width: number): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 4), line.end);
  if (tail.trim() === "") return false;
  if (/[,，、]\s*$/.test(tail)) return true;
  return line.end - line.start >= width * FULL_ENOUGH && !LINE_END.test(tail);
}

/** Infinity where lines are whole paragraphs, or where too few are full to tell a page from a list. */
function pageWidth(text: string, lines: readonly Line[]): number {
  let longest = 0;
  for (const { start, end } of lines) longest = Math.max(longest, end - start);
  if (longest > PAGE_WIDTH || longest < NARROWEST_PAGE) return Number.POSITIVE_INFINITY;
  const cut = lines.filter((line) => isCut(text, line, longest)).length;
  return cut >= FEWEST_CUTS ? longest : Number.POSITIVE_INFINITY;
}
