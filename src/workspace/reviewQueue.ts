import type { ReadObservation } from "../intake/report/readObservation.ts";
import type { Coverage, Period } from "../model/period.ts";
import { changedReading, type FigureChange } from "./reviewQueueChange.ts";
import { drawSample } from "./reviewQueueSample.ts";
import {
  isTaken,
  takenInId,
  type FigureRef,
  type ReviewDocument,
  type ReviewFigure,
  type ReviewPlace,
  type ReviewQueue,
  type Verdict,
} from "./reviewQueueState.ts";

/** What a person does at the review desk, and what comes in. */
export type ReviewAction =
  | { readonly kind: "add"; readonly documents: readonly ReviewDocument[] }
  | { readonly kind: "remove"; readonly documents: readonly string[] }
  | { readonly kind: "accept" | "reject" | "reopen"; readonly figures: readonly FigureRef[] }
  | { readonly kind: "change"; readonly figure: FigureRef; readonly change: FigureChange }
  | { readonly kind: "takeIn"; readonly document: string; readonly refusal: number; readonly reading: ReadObservation }
  | {
      readonly kind: "confirm";
      readonly document: string;
      readonly place: ReviewPlace;
      readonly period: Period;
      readonly coverage: Coverage;
    }
  | { readonly kind: "setAside" | "takeBack"; readonly documents: readonly string[] }
  | { readonly kind: "drawSample"; readonly seed: number; readonly size: number }
  | { readonly kind: "judge"; readonly figure: FigureRef; readonly verdict: Verdict };

/** The next state. What an action does not touch stays the same object, so that saving and drawing see what changed. */
export function reviewQueue(queue: ReviewQueue, action: ReviewAction): ReviewQueue {
  switch (action.kind) {
    case "add":
      return { ...queue, documents: [...queue.documents, ...action.documents] };
    case "remove":
      return withoutDocuments(queue, action.documents);
    case "accept":
      return withFigures(queue, action.figures, accepted);
    case "reject":
      return withFigures(queue, action.figures, (figure) => ({ ...figure, review: "rejected" }));
    case "reopen":
      return withFigures(queue, action.figures, reopened);
    case "change":
      return withFigures(queue, [action.figure], (figure) => changed(figure, action.change));
    case "takeIn":
      return withDocument(queue, action.document, (document) => takenIn(document, action.refusal, action.reading));
    case "confirm":
      return withDocument(queue, action.document, (document) => confirmed(document, action));
    case "setAside":
      return withAside(queue, action.documents, true);
    case "takeBack":
      return withAside(queue, action.documents, false);
    case "drawSample":
      return { ...queue, sample: drawSample(queue, action) };
    case "judge":
      return judged(queue, action.figure, action.verdict);
  }
}

function withoutDocuments(queue: ReviewQueue, ids: readonly string[]): ReviewQueue {
  const { sample, ...rest } = queue;
  const documents = queue.documents.filter(({ id }) => !ids.includes(id));
  const drawn = sample?.drawn.filter(({ document }) => !ids.includes(document));
  return { ...rest, documents, ...(sample && drawn && { sample: { ...sample, drawn } }) };
}

function withDocument(queue: ReviewQueue, id: string, next: (document: ReviewDocument) => ReviewDocument): ReviewQueue {
  return { ...queue, documents: queue.documents.map((document) => (document.id === id ? next(document) : document)) };
}

type Confirmation = Extract<ReviewAction, { kind: "confirm" }>;

/** What the reader took for the whole report's stretch of the year follows it. */
function confirmed(document: ReviewDocument, { place, period, coverage }: Confirmation): ReviewDocument {
  const covered = (reading: ReadObservation): ReadObservation =>
    reading.coverage === document.coverage ? { ...reading, coverage } : reading;
  const figures = document.figures.map((figure) => ({
    ...figure,
    reading: covered(figure.reading),
    ...(figure.proposed && { proposed: covered(figure.proposed) }),
  }));
  return { ...document, place, period, coverage, isConfirmed: true, figures };
}

function withAside(queue: ReviewQueue, ids: readonly string[], isSetAside: boolean): ReviewQueue {
  return ids.reduce((next, id) => withDocument(next, id, (document) => ({ ...document, isSetAside })), queue);
}

function withFigures(
  queue: ReviewQueue,
  refs: readonly FigureRef[],
  next: (figure: ReviewFigure) => ReviewFigure,
): ReviewQueue {
  const wanted = new Map<string, Set<string>>();
  for (const { document, figure } of refs) wanted.set(document, (wanted.get(document) ?? new Set()).add(figure));
  const documents = queue.documents.map((document) => {
    const figures = wanted.get(document.id);
    if (!figures) return document;
    return { ...document, figures: document.figures.map((figure) => (figures.has(figure.id) ? next(figure) : figure)) };
  });
  return { ...queue, documents };
}

function accepted(figure: ReviewFigure): ReviewFigure {
  return { ...figure, review: isAsProposed(figure) ? "accepted" : "changed" };
}

function isAsProposed({ reading, proposed }: ReviewFigure): boolean {
  return proposed !== undefined && JSON.stringify(entries(reading)) === JSON.stringify(entries(proposed));
}

function entries(reading: ReadObservation): readonly [string, unknown][] {
  return Object.entries(reading).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Back to what the reader proposed; a number taken in keeps what was written, since nothing was proposed. */
function reopened(figure: ReviewFigure): ReviewFigure {
  return { ...figure, reading: figure.proposed ?? figure.reading, review: "pending" };
}

function changed(figure: ReviewFigure, change: FigureChange): ReviewFigure {
  const reading = changedReading(figure.reading, change);
  return reading === undefined ? figure : accepted({ ...figure, reading });
}

/** Its numbers stay in the order of the text. */
function takenIn(document: ReviewDocument, refusal: number, reading: ReadObservation): ReviewDocument {
  if (!document.refused[refusal]) return document;
  const id = takenInId(refusal);
  const others = document.figures.filter((figure) => figure.id !== id);
  const figures = [...others, { id, reading, review: "changed" as const }];
  return { ...document, figures: figures.sort((one, other) => one.reading.numberStart - other.reading.numberStart) };
}

function judged(queue: ReviewQueue, { document, figure }: FigureRef, verdict: Verdict): ReviewQueue {
  const { sample } = queue;
  if (!sample) return queue;
  const drawn = sample.drawn.map((one) =>
    one.document === document && one.figure === figure ? { ...one, verdict } : one,
  );
  return { ...queue, sample: { ...sample, drawn } };
}

export interface ReviewProgress {
  readonly pending: number;
  readonly accepted: number;
  readonly changed: number;
  readonly rejected: number;
}

/** Over the documents that were not set aside. */
export function reviewProgress({ documents }: ReviewQueue): ReviewProgress {
  const progress = { pending: 0, accepted: 0, changed: 0, rejected: 0 };
  for (const { figures, isSetAside } of documents) {
    if (!isSetAside) for (const { review } of figures) progress[review]++;
  }
  return progress;
}

/** Nothing left to decide, and something taken. */
export function isReviewed({ figures, isConfirmed }: ReviewDocument): boolean {
  return isConfirmed && figures.some(isTaken) && figures.every(({ review }) => review !== "pending");
}
