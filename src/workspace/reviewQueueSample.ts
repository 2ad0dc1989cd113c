import { wilson, type Interval } from "../model/statistics.ts";
import { isTaken, type FigureRef, type ReviewQueue, type ReviewSample } from "./reviewQueueState.ts";

/** Draws accepted figures without returning them. The same seed draws the same sample from the same queue. */
export function drawSample(
  queue: ReviewQueue,
  { seed, size }: { readonly seed: number; readonly size: number },
): ReviewSample {
  const pool: FigureRef[] = queue.documents.flatMap(({ id, figures, isSetAside }) =>
    isSetAside ? [] : figures.filter(isTaken).map((figure) => ({ document: id, figure: figure.id })),
  );
  const next = randomFrom(seed);
  const drawn: FigureRef[] = [];
  while (drawn.length < size && pool.length > 0) drawn.push(...pool.splice(Math.floor(next() * pool.length), 1));
  return { seed, drawn };
}

/** Mulberry32 (Tommy Ettinger, public domain): 0 up to 1. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shares from 0 to 1. */
export interface ErrorRate {
  readonly judged: number;
  readonly wrong: number;
  /** Absent before the first verdict. */
  readonly rate?: number;
  /** 95 %. */
  readonly interval: Interval;
}

export function errorRate({ drawn }: ReviewSample): ErrorRate {
  const judged = drawn.filter(({ verdict }) => verdict !== undefined).length;
  const wrong = drawn.filter(({ verdict }) => verdict === "wrong").length;
  return { judged, wrong, ...(judged > 0 && { rate: wrong / judged }), interval: wilson(wrong, judged) };
}
