import { reviewQueue, type ReviewAction } from "./reviewQueue.ts";
import { EMPTY_QUEUE, type ReviewDocument, type ReviewQueue, type ReviewSample } from "./reviewQueueState.ts";

/** The queue with the way back. Files that come in while a person reviews are no step of it, and stay when one is undone. */
export interface ReviewHistory {
  readonly queue: ReviewQueue;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** What one action changed, before and after. */
interface Step {
  readonly before: Side;
  readonly after: Side;
}

interface Side {
  readonly documents: readonly ReviewDocument[];
  readonly sample: ReviewSample | undefined;
}

const LONGEST_WAY_BACK = 500;

export function startHistory(queue: ReviewQueue = EMPTY_QUEUE): ReviewHistory {
  return { queue, past: [], future: [] };
}

export function reviewed(history: ReviewHistory, action: ReviewAction): ReviewHistory {
  const queue = reviewQueue(history.queue, action);
  if (action.kind === "add" || action.kind === "remove") return { ...history, queue };
  const step = stepBetween(history.queue, queue);
  if (!step) return history;
  return { queue, past: [...history.past, step].slice(-LONGEST_WAY_BACK), future: [] };
}

export function undone(history: ReviewHistory): ReviewHistory {
  const step = history.past.at(-1);
  if (!step) return history;
  const { queue, past, future } = history;
  return { queue: withSide(queue, step.before), past: past.slice(0, -1), future: [step, ...future] };
}

export function redone(history: ReviewHistory): ReviewHistory {
  const [step, ...future] = history.future;
  if (!step) return history;
  return { queue: withSide(history.queue, step.after), past: [...history.past, step], future };
}

function stepBetween(before: ReviewQueue, after: ReviewQueue): Step | undefined {
  const changed = before.documents.flatMap((document, index) => {
    const next = after.documents[index];
    return next && next !== document ? [{ document, next }] : [];
  });
  if (changed.length === 0 && before.sample === after.sample) return undefined;
  return {
    before: { documents: changed.map(({ document }) => document), sample: before.sample },
    after: { documents: changed.map(({ next }) => next), sample: after.sample },
  };
}

/** Documents removed since then do not come back. */
function withSide({ documents }: ReviewQueue, side: Side): ReviewQueue {
  const replaced = new Map(side.documents.map((document) => [document.id, document]));
  return {
    documents: documents.map((document) => replaced.get(document.id) ?? document),
    ...(side.sample && { sample: side.sample }),
  };
}
