/** A run of text that opens the evidence of one cell. */
export interface CellText {
  readonly text: string;
  readonly cell: string;
}

/** A sentence whose numbers lead to their source: plain runs and runs that belong to a cell. */
export type Rich = readonly (string | CellText)[];

/** Joins runs and sentences into one sentence. */
export function rich(parts: TemplateStringsArray, ...inputs: readonly (string | number | CellText | Rich)[]): Rich {
  const runs: (string | CellText)[] = [];
  parts.forEach((part, index) => {
    if (part) runs.push(part);
    const input = inputs[index];
    if (input === undefined || input === "") return;
    if (typeof input === "string" || typeof input === "number") runs.push(String(input));
    else if ("text" in input) runs.push(input);
    else runs.push(...input);
  });
  return runs;
}

export function joinRich(sentences: readonly Rich[], separator: string): Rich {
  return sentences.flatMap((sentence, index) => (index === 0 ? [...sentence] : [separator, ...sentence]));
}

export function plainText(sentence: Rich): string {
  return sentence.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

/** For prose that is pasted elsewhere: no gaps between Chinese characters and digits or signs. */
export function withoutGaps(text: string): string {
  const gap =
    /(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) (?=[\d%（≥<])|(?<=[\d%）余多]) (?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/g;
  return text.replace(gap, "");
}
