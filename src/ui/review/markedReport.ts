import { markedParagraphs, type MarkedSpan, type Paragraph } from "../../model/markedText.ts";
import type { ReviewDocument } from "../../workspace/reviewQueueState.ts";

/** What a run of the text stands for: a figure's digits, the words around them, or a number that was left out. */
export type RunMark =
  | { readonly kind: "number" | "quote"; readonly figure: string }
  | { readonly kind: "refused"; readonly index: number };

/** Marks of one report's text. They depend on where the figures stand, not on what has been decided of them. */
export function markedReport(
  { text, figures, refused }: Pick<ReviewDocument, "text" | "figures" | "refused">,
  showsRefused: boolean,
): readonly Paragraph[] {
  const ofFigures = figures.flatMap(({ id, reading }): readonly MarkedSpan[] => [
    { id: `number ${id}`, start: reading.numberStart, end: reading.numberEnd },
    { id: `quote ${id}`, start: reading.start, end: reading.end },
  ]);
  const left = showsRefused ? refused.map(({ start, end }, index) => ({ id: `refused ${index}`, start, end })) : [];
  return markedParagraphs(text, [...ofFigures, ...left]);
}

/** What to show of a run that several marks share: digits before words, words before what was left out. */
export function markOf(ids: readonly string[]): RunMark | undefined {
  const [first] = [...ids].sort((one, other) => rank(one) - rank(other));
  const [kind, name = ""] = first?.split(" ") ?? [];
  if (kind === "number" || kind === "quote") return { kind, figure: name };
  return kind === "refused" ? { kind, index: Number(name) } : undefined;
}

const KINDS = ["number", "refused", "quote"];

function rank(id: string): number {
  return KINDS.findIndex((kind) => id.startsWith(kind));
}
