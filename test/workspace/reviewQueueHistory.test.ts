import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReviewAction } from "../../src/workspace/reviewQueue.ts";
import { redone, reviewed, startHistory, undone, type ReviewHistory } from "../../src/workspace/reviewQueueHistory.ts";
import { allFigures, documentAt, queueOf, refTo, reportOf } from "./reviewQueueCases.ts";

const queue = await queueOf(
  reportOf("某区甲镇", 2024, "全年开展行政检查170次，罚款1550元。"),
  reportOf("某区乙镇", 2024, "全年开展行政检查12次，罚款300元。"),
);
const figures = allFigures(queue);

const actions: fc.Arbitrary<ReviewAction> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("accept", "reject", "reopen"),
    figures: fc.subarray([...figures], { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant("change"),
    figure: fc.constantFrom(...figures),
    change: fc.record({ value: fc.nat(1000) }),
  }),
  fc.record({ kind: fc.constantFrom("setAside", "takeBack"), documents: fc.constant([documentAt(queue, 1).id]) }),
  fc.record({ kind: fc.constant("drawSample"), seed: fc.nat(9), size: fc.nat(3) }),
);

function times(count: number, step: (history: ReviewHistory) => ReviewHistory, from: ReviewHistory): ReviewHistory {
  let history = from;
  for (let time = 0; time < count; time++) history = step(history);
  return history;
}

describe(undone, () => {
  it("goes back to the start and forth to the end again, whatever was done", () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 20 }), (done) => {
        const end = done.reduce(reviewed, startHistory(queue));
        const start = times(end.past.length, undone, end);
        expect(start.queue).toEqual(queue);
        expect(times(end.past.length, redone, start).queue).toEqual(end.queue);
      }),
      { seed: 20_260_301, numRuns: 60 },
    );
  });

  it("keeps reports that came in meanwhile", () => {
    const ref = refTo(documentAt(queue, 0), "inspections");
    const [first, second] = queue.documents;
    if (!first || !second) throw new Error("two reports");
    let history = startHistory({ documents: [first] });
    history = reviewed(history, { kind: "accept", figures: [ref] });
    history = reviewed(history, { kind: "add", documents: [second] });
    expect(undone(history).queue.documents).toEqual([first, second]);
  });

  it("takes no step for an action that changes nothing, and forgets the way forth after a new one", () => {
    const figure = refTo(documentAt(queue, 0), "inspections");
    let history = reviewed(startHistory(queue), { kind: "accept", figures: [] });
    expect(history.past).toHaveLength(0);
    history = undone(reviewed(history, { kind: "accept", figures: [figure] }));
    expect(history.future).toHaveLength(1);
    expect(reviewed(history, { kind: "reject", figures: [figure] }).future).toHaveLength(0);
    expect(undone(startHistory(queue)).queue).toBe(queue);
  });
});
