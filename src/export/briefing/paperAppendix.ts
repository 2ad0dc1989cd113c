import { exportedMessages } from "../../i18n/exportedMessages.ts";
import { passageOf } from "../../model/passage.ts";
import type { Cell } from "../../view/slice.ts";
import type { BriefingFigure } from "../briefingFigure.ts";
import { figureRows, type FigureRow } from "../figureRows.ts";

/** A run of a sentence; `isNumber` where it is a number that stands in a figure. */
export interface SentenceRun {
  readonly text: string;
  readonly isNumber: boolean;
}

export interface PaperSentence {
  /** Empty where the source comes without one. */
  readonly runs: readonly SentenceRun[];
  /** What it states, and in which figures that stands. */
  readonly stated: readonly string[];
}

/** A source with every sentence of it that a number of the pack stands on. */
export interface PaperSource {
  /** GB/T 7714 where it is a report; an address, or the name of the reader's own dataset. */
  readonly citation: string;
  /** Language of the source, which is that of the reports wherever it has sentences. */
  readonly sentences: readonly PaperSentence[];
}

/** What the appendix must be told. */
export interface AppendixContext {
  /** Texts of reports by document, of which whole sentences are taken; where one is absent, the data's own quote stands. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of a dataset. */
  nameOf(dataset: string): string;
}

interface Stated {
  readonly row: FigureRow;
  readonly cell: Cell;
  readonly sentence: Sentence;
  readonly labels: string[];
}

interface Sentence {
  readonly text: string;
  /** Half-open, in the sentence. */
  readonly number: { readonly start: number; readonly end: number };
}

/** Each number once, whatever number of figures it stands in. */
export function paperAppendix(
  figures: readonly { readonly label: string; readonly figure: BriefingFigure }[],
  { texts, nameOf }: AppendixContext,
): readonly PaperSource[] {
  const [first] = figures;
  if (!first) return [];
  const words = exportedMessages(first.figure.view.locale).paper;
  const all = statedBy(figures, texts);
  const sources = grouped(all, ({ row, cell }) =>
    row.source ? row.source.citation : row.sourceUrl || words.ownSource(nameOf(cell.dataset)),
  );
  return [...sources].map(([citation, stated]) => ({
    citation,
    sentences: [...grouped(stated, ({ cell, sentence }) => sentence.text || cell.note)].map(([, some]) =>
      sentenceOf(some, (one) => words.stated(one.row.place, one.row.period, one.row.name, one.row.value)),
    ),
  }));

  function sentenceOf(some: readonly Stated[], text: (one: Stated) => string): PaperSentence {
    return {
      runs: runsOf(some.map(({ sentence }) => sentence)),
      stated: some.map((one) => `${text(one)}${words.inFigures(one.labels)}`),
    };
  }
}

function statedBy(
  figures: readonly { readonly label: string; readonly figure: BriefingFigure }[],
  texts: AppendixContext["texts"],
): readonly Stated[] {
  const found = new Map<string, Stated>();
  for (const { label, figure } of figures) {
    const cells = new Map(figure.slice.cells.map((cell) => [cell.id, cell]));
    for (const row of figureRows(figure)) {
      const cell = cells.get(row.cell);
      if (!cell) continue;
      const known = found.get(cell.id);
      if (known) known.labels.push(label);
      else found.set(cell.id, { row, cell, sentence: sentenceAround(cell, texts), labels: [label] });
    }
  }
  return [...found.values()];
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function sentenceAround({ evidence }: Cell, texts: AppendixContext["texts"]): Sentence {
  if (!evidence) return { text: "", number: { start: 0, end: 0 } };
  const text = texts.get(evidence.document);
  const parts = text === undefined ? undefined : passageOf(evidence, text)?.filter(({ kind }) => kind !== "plain");
  const at = parts?.findIndex(({ kind }) => kind === "number") ?? -1;
  if (parts && at >= 0) {
    const start = parts.slice(0, at).reduce((length, part) => length + part.text.length, 0);
    const end = start + (parts[at]?.text.length ?? 0);
    return { text: parts.map((part) => part.text).join(""), number: { start, end } };
  }
  const { quote, number } = evidence;
  return { text: evidence.text, number: { start: number.start - quote.start, end: number.end - quote.start } };
}

/** The sentence in runs, so that each of its numbers can be marked. Numbers that overlap are marked once. */
function runsOf(sentences: readonly Sentence[]): readonly SentenceRun[] {
  const text = sentences[0]?.text ?? "";
  const spans = sentences.map(({ number }) => number).sort((one, other) => one.start - other.start);
  const runs: SentenceRun[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    runs.push({ text: text.slice(at, start), isNumber: false }, { text: text.slice(start, end), isNumber: true });
    at = end;
  }
  runs.push({ text: text.slice(at), isNumber: false });
  return runs.filter((run) => run.text !== "");
}
