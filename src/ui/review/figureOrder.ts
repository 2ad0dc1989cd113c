import type { IndicatorId } from "../../model/codebook.ts";
import { doubtsOf, usualValues, type UsualValues } from "../../workspace/reviewQueueDoubts.ts";
import { byIndicator } from "../../workspace/reviewQueueOrder.ts";
import { figureOf, type FigureRef, type ReviewDocument, type ReviewQueue } from "../../workspace/reviewQueueState.ts";
import type { DeskState } from "./deskState.ts";

/** All figures in the order in which the desk shows them now. */
export function figureOrder(state: DeskState): readonly FigureRef[] {
  if (state.mode === "indicator") return state.sentences;
  if (state.mode === "sample") return state.history.queue.sample?.drawn ?? [];
  return state.history.queue.documents.flatMap(({ id, figures, isSetAside }) =>
    isSetAside ? [] : figures.map((figure) => ({ document: id, figure: figure.id })),
  );
}

export function sentencesOf(queue: ReviewQueue, indicator: IndicatorId | undefined): readonly FigureRef[] {
  const found = byIndicator(queue).find((group) => group.indicator === indicator);
  return found?.tasks.map(({ document, figure }) => ({ document, figure })) ?? [];
}

export function isSameRef(one: FigureRef | undefined, other: FigureRef | undefined): boolean {
  return one?.document === other?.document && one?.figure === other?.figure;
}

/** The neighbour before (-1) or behind (1); the ends hold. From nowhere, the first. */
export function stepFrom(order: readonly FigureRef[], at: FigureRef | undefined, by: -1 | 1): FigureRef | undefined {
  const index = order.findIndex((ref) => isSameRef(ref, at));
  if (index === -1) return order[0];
  return order[Math.min(order.length - 1, Math.max(0, index + by))];
}

/** The first that fits behind this one, then from the beginning. */
export function nextThat(
  order: readonly FigureRef[],
  at: FigureRef | undefined,
  fits: (ref: FigureRef) => boolean,
): FigureRef | undefined {
  const index = order.findIndex((ref) => isSameRef(ref, at));
  return [...order.slice(index + 1), ...order.slice(0, index + 1)].find(fits);
}

export function isPending(queue: ReviewQueue): (ref: FigureRef) => boolean {
  return (ref) => figureOf(queue, ref)?.review === "pending";
}

export function isUnsure(queue: ReviewQueue): (ref: FigureRef) => boolean {
  const usual = usualOf(queue);
  const documents = new Map(queue.documents.map((document) => [document.id, document]));
  return (ref) => {
    const document = documents.get(ref.document);
    const figure = document?.figures.find(({ id }) => id === ref.figure);
    return document !== undefined && figure?.review === "pending" && doubtsOf(figure, document, usual).length > 0;
  };
}

const usualByQueue = new WeakMap<ReviewQueue, UsualValues>();

/** Looked at by every row on screen, so once a state. */
export function usualOf(queue: ReviewQueue): UsualValues {
  const usual = usualByQueue.get(queue) ?? usualValues(queue);
  usualByQueue.set(queue, usual);
  return usual;
}

const pendingByDocument = new WeakMap<ReviewDocument, number>();

export function pendingIn(document: ReviewDocument): number {
  const count = pendingByDocument.get(document) ?? document.figures.filter(({ review }) => review === "pending").length;
  pendingByDocument.set(document, count);
  return count;
}

/** The first figure that two states of a queue hold differently: where an undone step is to be seen. */
export function firstDifference(before: ReviewQueue, after: ReviewQueue): Partial<FigureRef> | undefined {
  for (const document of after.documents) {
    const old = before.documents.find(({ id }) => id === document.id);
    if (old === undefined || old === document) continue;
    const figure = document.figures.find((one) => !old.figures.includes(one)) ?? document.figures[0];
    return { document: document.id, ...(figure && { figure: figure.id }) };
  }
  return undefined;
}
