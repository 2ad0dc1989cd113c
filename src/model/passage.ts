import { standsIn, type Evidence, type TextSpan } from "./evidence.ts";

export type PassagePart = { readonly text: string; readonly kind: "plain" | "sentence" | "number" };

const SENTENCE_END = /[。；;！？\n\r]/;

/** The paragraph a figure stands in, its sentence and its digits marked; undefined when the quote is not at its offsets. */
export function passageOf(evidence: Evidence, documentText: string): readonly PassagePart[] | undefined {
  if (!standsIn(evidence, documentText)) return undefined;
  const paragraph = paragraphAround(documentText, evidence.quote);
  const sentence = sentenceAround(documentText, evidence.quote, paragraph);
  const number = withPercent(evidence.number, documentText);
  const parts: PassagePart[] = [
    { kind: "plain", text: documentText.slice(paragraph.start, sentence.start) },
    { kind: "sentence", text: documentText.slice(sentence.start, number.start) },
    { kind: "number", text: documentText.slice(number.start, number.end) },
    { kind: "sentence", text: documentText.slice(number.end, sentence.end) },
    { kind: "plain", text: documentText.slice(sentence.end, paragraph.end) },
  ];
  return parts.filter(({ text }) => text !== "");
}

/** The sign belongs to the number for whoever looks for it in the sentence. */
function withPercent({ start, end }: TextSpan, text: string): TextSpan {
  return { start, end: /[%％]/.test(text[end] ?? "") ? end + 1 : end };
}

function paragraphAround(text: string, quote: TextSpan): TextSpan {
  let start = text.lastIndexOf("\n", quote.start - 1) + 1;
  const newline = text.indexOf("\n", quote.end);
  const end = newline === -1 ? text.length : newline;
  while (start < quote.start && /\s/.test(text[start] ?? "")) start++;
  return { start, end };
}

function sentenceAround(text: string, quote: TextSpan, paragraph: TextSpan): TextSpan {
  let { start, end } = quote;
  while (start > paragraph.start && !SENTENCE_END.test(text[start - 1] ?? "")) start--;
  while (end < paragraph.end && !SENTENCE_END.test(text[end - 1] ?? "")) end++;
  return { start, end };
}
