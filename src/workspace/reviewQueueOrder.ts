import { CODEBOOK, isIndicatorId, type IndicatorId } from "../model/codebook.ts";
import { doubtsOf, DOUBTS, usualValues, type Doubt } from "./reviewQueueDoubts.ts";
import type { FigureRef, ReviewDocument, ReviewFigure, ReviewQueue } from "./reviewQueueState.ts";

/** One figure to look at, with its report and the reasons to look closely. */
export interface ReviewTask extends FigureRef {
  readonly source: ReviewDocument;
  readonly standing: ReviewFigure;
  readonly doubts: readonly Doubt[];
}

export interface IndicatorTasks {
  readonly indicator: IndicatorId;
  readonly tasks: readonly ReviewTask[];
}

/** Report by report, each in the order of its text. */
export function byDocument(queue: ReviewQueue): readonly ReviewTask[] {
  const usual = usualValues(queue);
  return queue.documents
    .filter(({ isSetAside }) => !isSetAside)
    .flatMap((source) =>
      source.figures.map((standing) => ({
        document: source.id,
        figure: standing.id,
        source,
        standing,
        doubts: doubtsOf(standing, source, usual),
      })),
    );
}

/** All sentences of one kind in a row, in the order of the codebook; in each the doubtful first, then as they came. */
export function byIndicator(queue: ReviewQueue): readonly IndicatorTasks[] {
  const tasks = new Map<IndicatorId, ReviewTask[]>();
  for (const task of byDocument(queue)) {
    const { indicator } = task.standing.reading;
    const same = tasks.get(indicator);
    if (same) same.push(task);
    else tasks.set(indicator, [task]);
  }
  return Object.keys(CODEBOOK)
    .filter(isIndicatorId)
    .flatMap((indicator) => {
      const found = tasks.get(indicator);
      return found ? [{ indicator, tasks: found.sort((one, other) => weight(other) - weight(one)) }] : [];
    });
}

/** A graver doubt outweighs all lesser ones together. */
function weight({ doubts }: ReviewTask): number {
  return doubts.reduce((sum, doubt) => sum + 2 ** (DOUBTS.length - DOUBTS.indexOf(doubt)), 0);
}
