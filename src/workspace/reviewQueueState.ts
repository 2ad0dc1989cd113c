import type { PageSpan } from "../intake/document/documentText.ts";
import type { ReadObservation, Refusal } from "../intake/report/readObservation.ts";
import type { Coverage, Period } from "../model/period.ts";
import type { DocumentFormat } from "../model/sourceDocument.ts";

/** changed: accepted, but not as the reader proposed it. */
export const REVIEWS = ["pending", "accepted", "changed", "rejected"] as const;
export type Review = (typeof REVIEWS)[number];

export interface ReviewFigure {
  /** Unique in its document, and the same whenever the same reader reads the same text. */
  readonly id: string;
  /** As it stands after the review so far. */
  readonly reading: ReadObservation;
  /** Absent for a number that the reader refused and a person took in. */
  readonly proposed?: ReadObservation;
  readonly review: Review;
}

export interface ReviewPlace {
  /** In the words of the report, with the parents that stand there; "" where it names none. */
  readonly name: string;
  /** Of a place that the catalogue knows, once a person has said that it is this one. */
  readonly id?: string;
}

export interface ReviewDocument {
  readonly id: string;
  /** Under which the file itself is kept. */
  readonly original: string;
  readonly fileName: string;
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
  readonly text: string;
  readonly format: DocumentFormat;
  readonly extractor: string;
  readonly pages?: readonly PageSpan[];
  readonly place: ReviewPlace;
  readonly period?: Period;
  readonly coverage: Coverage;
  /** Whether a person has looked at place and period. */
  readonly isConfirmed: boolean;
  readonly figures: readonly ReviewFigure[];
  readonly refused: readonly Refusal[];
  /** Left out in favour of another report for the same place and year. */
  readonly isSetAside: boolean;
}

export interface FigureRef {
  readonly document: string;
  readonly figure: string;
}

export type Verdict = "right" | "wrong";

/** Accepted figures drawn to be looked at once more. */
export interface ReviewSample {
  readonly seed: number;
  readonly drawn: readonly (FigureRef & { readonly verdict?: Verdict })[];
}

export interface ReviewQueue {
  readonly documents: readonly ReviewDocument[];
  readonly sample?: ReviewSample;
}

export const EMPTY_QUEUE: ReviewQueue = { documents: [] };

export function isTaken({ review }: ReviewFigure): boolean {
  return review === "accepted" || review === "changed";
}

export function figureOf(queue: ReviewQueue, { document, figure }: FigureRef): ReviewFigure | undefined {
  return queue.documents.find(({ id }) => id === document)?.figures.find(({ id }) => id === figure);
}

/** Which refused number a figure was taken in from; -1 for one that the reader proposed. */
export function refusalIndexOf({ id }: ReviewFigure): number {
  return id.startsWith(TAKEN_IN) ? Number(id.slice(TAKEN_IN.length)) : -1;
}

export function takenInId(refusalIndex: number): string {
  return `${TAKEN_IN}${refusalIndex}`;
}

const TAKEN_IN = "refused-";
