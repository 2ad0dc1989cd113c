import type { Line, Page } from "./pageLines.ts";

/** Running heads and feet: what stands at the edge of several pages, digits aside. */
export type PageMarks = ReadonlySet<string>;

const PAGE_NUMBER = /^(?:[-—–―·－\s]*\d{1,4}[-—–―·－\s]*|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*[/／]\s*\d{1,4})$/;
const EDGE = 0.12;
const REPEATS = 3;

export function marksOf(pages: readonly Page[]): PageMarks {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const atEdge = new Set(page.lines.filter(isAtEdge).map(wording));
    for (const words of atEdge) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= REPEATS).map(([words]) => words));
}

export function isMark(line: Line, marks: PageMarks): boolean {
  return isAtEdge(line) && (PAGE_NUMBER.test(line.text) || marks.has(wording(line)));
}

function isAtEdge({ baseline, pageHeight }: Line): boolean {
  return baseline < pageHeight * EDGE || baseline > pageHeight * (1 - EDGE);
}

function wording({ text }: Line): string {
  return text.replace(/\d+/g, "#");
}
