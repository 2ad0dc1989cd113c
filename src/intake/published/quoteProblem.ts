import type { TextSpan } from "../../model/evidence.ts";
import type { Problem } from "../../model/problem.ts";
import type { RowReader } from "./rowReader.ts";

interface Quote<Column extends string> {
  readonly span: TextSpan;
  readonly text: string;
  readonly columns: readonly [start: Column, end: Column, quote: Column];
}

/** Whether the quote stands in the text at its offsets, to the character. */
export function quoteProblem<Column extends string>(
  reader: RowReader<Column>,
  { span, text, columns }: Quote<Column>,
  documentText: string,
): Problem | undefined {
  const [start, end, quote] = columns;
  if (span.start >= documentText.length) {
    return { code: "outsideText", ...reader.at(start), length: documentText.length };
  }
  if (span.end > documentText.length || span.end <= span.start) {
    return { code: "outsideText", ...reader.at(end), length: documentText.length };
  }
  const expected = documentText.slice(span.start, span.end);
  return expected === text ? undefined : { code: "quoteDiffers", ...reader.at(quote), expected };
}
