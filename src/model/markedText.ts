import type { TextSpan } from "./evidence.ts";

/** A stretch of a text that stands for a figure. */
export interface MarkedSpan extends TextSpan {
  readonly id: string;
}

export interface Run {
  readonly text: string;
  /** The figures that this run states; empty for plain text. */
  readonly ids: readonly string[];
}

export interface Paragraph {
  /** UTF-16 offset of its first character. */
  readonly start: number;
  readonly runs: readonly Run[];
  /** 1 for 一、 2 for （一） 3 for 1. ; 0 for prose. */
  readonly headingLevel: 0 | 1 | 2 | 3;
}

const HEADINGS = [
  /^[一二三四五六七八九十]{1,3}、/,
  /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]/,
  /^\d{1,2}[.．]\s?\D/,
] as const;

/** Longer lines that begin like a heading are paragraphs with a numbered lead. */
const LONGEST_HEADING = 40;

/** A report's paragraphs, blank lines left out, with the stretches that state figures marked. */
export function markedParagraphs(text: string, spans: readonly MarkedSpan[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed !== "") {
      const from = start + line.indexOf(trimmed);
      paragraphs.push({
        start: from,
        runs: runsOf(text, from, from + trimmed.length, spans),
        headingLevel: headingLevel(trimmed),
      });
    }
    start += line.length + 1;
  }
  return paragraphs;
}

function headingLevel(line: string): Paragraph["headingLevel"] {
  if (line.length > LONGEST_HEADING) return 0;
  const at = HEADINGS.findIndex((heading) => heading.test(line));
  return ([1, 2, 3] as const)[at] ?? 0;
}

function runsOf(text: string, from: number, to: number, spans: readonly MarkedSpan[]): readonly Run[] {
  const inside = spans.filter((span) => span.start < to && span.end > from);
  const cuts = [...new Set([from, to, ...inside.flatMap((span) => [span.start, span.end])])]
    .filter((at) => at >= from && at <= to)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    return {
      text: text.slice(start, end),
      ids: inside.filter((span) => span.start < end && span.end > start).map(({ id }) => id),
    };
  });
}
