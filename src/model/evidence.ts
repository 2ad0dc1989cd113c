/** Half-open range of UTF-16 offsets into the document's text (a byte order mark counts). */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a report states a figure: the quote, and inside it the digits. Both spans count from the start of the text. */
export interface Evidence {
  readonly document: string;
  readonly quote: TextSpan;
  readonly number: TextSpan;
  readonly text: string;
}

/** A quote that no longer stands at its offsets must not be shown as proof. */
export function standsIn(evidence: Evidence, documentText: string): boolean {
  const { quote, number, text } = evidence;
  return (
    text.length > 0 &&
    documentText.slice(quote.start, quote.end) === text &&
    number.start >= quote.start &&
    number.end <= quote.end &&
    number.start <= number.end
  );
}
