import type { PageSpan } from "./documentText.ts";
import { isMark, marksOf } from "./pageMarks.ts";
import type { Line, Page } from "./pageLines.ts";

export interface PagedText {
  readonly text: string;
  readonly pages: readonly PageSpan[];
}

/**
 * The lines of all pages as paragraphs. One that goes on over the foot of a page stays whole: the foot and the head
 * between its halves come behind it.
 */
export function pagedText(pages: readonly Page[]): PagedText {
  const writer = new PageWriter();
  const marks = marksOf(pages);
  const isIndented = indents(pages);
  let open: Line[] = [];
  let held: Line[] = [];
  const flush = (): void => {
    if (open.length > 0) writer.write(open);
    for (const mark of held) writer.write([mark]);
    open = [];
    held = [];
  };
  for (const page of pages) {
    for (const line of page.lines) {
      if (isMark(line, marks)) {
        held.push(line);
        continue;
      }
      const before = open.at(-1);
      if (!before || !goesOn(before, line, page, isIndented)) flush();
      open.push(line);
    }
  }
  flush();
  return writer.finish();
}

/** Reports indent the first line of a paragraph by two characters; where they do, a line at the margin goes on. */
function indents(pages: readonly Page[]): boolean {
  const lines = pages.flatMap((page) => page.lines.map((line) => (line.left - page.left) / line.size));
  const indented = lines.filter((by) => by > 1.4 && by < 2.8).length;
  return indented >= 2 && indented >= lines.length / 40;
}

const OPENS_BLOCK =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]\d{1,2}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]+[章节条]|附件|[●■◆•])/;
const ENDS_SENTENCE = /[。！？!?：:；;]["”」』）)]*$/;
/** In character widths: how far from the right margin a full line may end. */
const RAGGED = { indented: 6, plain: 2.5 } as const;
const LARGEST_LEADING = 2.6;

/** Whether a line is the next one of the same paragraph. */
function goesOn(before: Line, line: Line, page: Page, isIndented: boolean): boolean {
  const { size } = before;
  if (Math.abs(line.size - size) > size * 0.12 || line.hasCells || before.hasCells) return false;
  if (line.left - page.left > size && isCentred(before, page) && isCentred(line, page)) {
    return isBelow(before, line) && isFull(before, page);
  }
  if (line.left - page.left > size * 0.8) return false;
  if (before.pageRight - before.right > size * (isIndented ? RAGGED.indented : RAGGED.plain)) return false;
  if (line.page === before.page && !isBelow(before, line)) return false;
  const begins = OPENS_BLOCK.test(line.text) || !isIndented;
  return !(begins && ENDS_SENTENCE.test(before.text));
}

/** A title over several lines. */
function isCentred(line: Line, { left }: Page): boolean {
  const [before, behind] = [line.left - left, line.pageRight - line.right];
  return Math.abs(before - behind) < line.size && !ENDS_SENTENCE.test(line.text);
}

/** Titles are broken by hand, at half of the width and more; a signature is shorter. */
function isFull(line: Line, { left }: Page): boolean {
  return line.right - line.left > (line.pageRight - left) * 0.5;
}

function isBelow(before: Line, line: Line): boolean {
  const leading = line.baseline - before.baseline;
  return leading > 0 && leading < before.size * LARGEST_LEADING;
}

class PageWriter {
  #text = "";
  readonly #pages: PageSpan[] = [];

  write(lines: readonly Line[]): void {
    if (this.#text !== "") this.#append("\n", this.#pages.at(-1)?.page ?? 1);
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      this.#append(`${before && isWordBreak(before.text, line.text) ? " " : ""}${line.text}`, line.page);
    }
  }

  finish(): PagedText {
    return { text: this.#text, pages: this.#pages };
  }

  #append(text: string, page: number): void {
    const start = this.#text.length;
    this.#text += text;
    const last = this.#pages.at(-1);
    if (last?.page === page) this.#pages[this.#pages.length - 1] = { ...last, end: this.#text.length };
    else this.#pages.push({ page, start, end: this.#text.length });
  }
}

/** Latin words and numbers are parted by the end of a line, Chinese is not. */
function isWordBreak(before: string, next: string): boolean {
  return /[A-Za-z0-9.,;:)]$/.test(before) && /^[A-Za-z0-9(]/.test(next);
}
