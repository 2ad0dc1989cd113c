/** Where the sentence begins in which an offset lies. A semicolon parts clauses of one sentence; a line break ends it. */
export function sentenceStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[。！？!?\n\r]/.test(text[start - 1] ?? "")) start--;
  return start;
}
