import { describe, expect, it } from "vitest";
import {
  acceptedRest,
  acted,
  decided,
  inMode,
  moved,
  onDocument,
  onIndicator,
  toNextUnsure,
  undoneStep,
  withPlaceOnDesk,
} from "../../../src/ui/review/deskCommands.ts";
import { currentRef, NEW_DESK, type DeskState } from "../../../src/ui/review/deskState.ts";
import { figureOrder } from "../../../src/ui/review/figureOrder.ts";
import { startHistory } from "../../../src/workspace/reviewQueueHistory.ts";
import { figureOf, type ReviewFigure } from "../../../src/workspace/reviewQueueState.ts";
import { reviewProgress } from "../../../src/workspace/reviewQueue.ts";
import { documentAt, queueOf, TUWAN } from "./reports.ts";

const OTHER = TUWAN.replaceAll("土湾街道", "试验街道").replace("170次", "17000次");

async function deskOf(...texts: readonly string[]): Promise<DeskState> {
  return withPlaceOnDesk({ ...NEW_DESK, opening: "ready", history: startHistory(await queueOf(...texts)) });
}

function current(state: DeskState): ReviewFigure | undefined {
  const ref = currentRef(state);
  return ref && figureOf(state.history.queue, ref);
}

describe(moved, () => {
  it("walks over the end of a report into the next, and stops at both ends", async () => {
    let state = await deskOf(TUWAN, OTHER);
    const [first, second] = [documentAt(state.history.queue, 0), documentAt(state.history.queue, 1)];
    state = moved(-1)(state);
    expect(state.figure).toBe(first.figures[0]?.id);
    for (const _ of first.figures) state = moved(1)(state);
    expect(currentRef(state)).toEqual({ document: second.id, figure: second.figures[0]?.id });
    for (let step = 0; step < 100; step++) state = moved(1)(state);
    expect(currentRef(state)).toEqual({ document: second.id, figure: second.figures.at(-1)?.id });
  });

  it("leaves out a report that was set aside", async () => {
    let state = await deskOf(TUWAN, OTHER);
    const aside = documentAt(state.history.queue, 1).id;
    state = acted({ kind: "setAside", documents: [aside] })(state);
    expect(figureOrder(state).map(({ document }) => document)).not.toContain(aside);
  });
});

describe(decided, () => {
  it("goes on to the next pending figure, and around to one that was passed over", async () => {
    let state = await deskOf(TUWAN);
    const passed = currentRef(state);
    state = moved(1)(state);
    const count = documentAt(state.history.queue, 0).figures.length;
    for (let step = 1; step < count; step++) state = decided("accept", "zh-CN")(state);
    expect(currentRef(state)).toEqual(passed);
    state = decided("reject", "zh-CN")(state);
    expect(state.said).toContain("审完");
    expect(reviewProgress(state.history.queue)).toEqual({ pending: 0, accepted: count - 1, changed: 0, rejected: 1 });
  });

  it("does nothing on an empty desk", () => {
    expect(decided("accept", "zh-CN")(NEW_DESK)).toBe(NEW_DESK);
  });
});

describe(undoneStep, () => {
  it("puts the figure that it brings back on the desk", async () => {
    let state = await deskOf(TUWAN, OTHER);
    const first = currentRef(state);
    state = decided("accept", "zh-CN")(state);
    state = onDocument(documentAt(state.history.queue, 1).id)(state);
    state = undoneStep("zh-CN")(state);
    expect(currentRef(state)).toEqual(first);
    expect(current(state)?.review).toBe("pending");
    expect(undoneStep("zh-CN")(state).said).toBe("没有可以撤销的。");
  });
});

describe(toNextUnsure, () => {
  it("finds the doubtful in turn and says when none is left", async () => {
    let state = await deskOf(TUWAN);
    state = decided("accept", "zh-CN")(state);
    state = toNextUnsure("zh-CN")(state);
    expect(current(state)?.reading.qualifier).toBe("at_least");
    state = decided("accept", "zh-CN")(state);
    expect(toNextUnsure("zh-CN")(state).said).toBe("没有待审的疑点了。");
  });
});

describe(onIndicator, () => {
  it("holds the sentences of one indicator from all reports in an order that no decision moves", async () => {
    let state = onIndicator("inspections")(inMode("indicator")(await deskOf(TUWAN, OTHER)));
    const before = state.sentences;
    expect(before.length).toBeGreaterThan(1);
    state = decided("reject", "zh-CN")(state);
    expect(state.sentences).toBe(before);
    expect(currentRef(state)).toEqual(before[1]);
  });

  it("accepts the rest without doubts in one step that can be undone", async () => {
    const before = inMode("indicator")(await deskOf(TUWAN, OTHER));
    const after = acceptedRest("zh-CN")(before);
    expect(reviewProgress(after.history.queue).accepted).toBeGreaterThan(0);
    expect(reviewProgress(undoneStep("zh-CN")(after).history.queue)).toEqual(reviewProgress(before.history.queue));
  });
});
