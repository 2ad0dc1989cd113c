import { describe, expect, it } from "vitest";
import { CODEBOOK } from "../../src/model/codebook.ts";
import { reviewQueue } from "../../src/workspace/reviewQueue.ts";
import { doubtsOf, usualValues } from "../../src/workspace/reviewQueueDoubts.ts";
import { byDocument, byIndicator } from "../../src/workspace/reviewQueueOrder.ts";
import { documentAt, figureAt, queueOf, refTo, reportOf } from "./reviewQueueCases.ts";

const values = [100, 120, 150, 180, 1700, 200];
const queue = await queueOf(
  ...values.map((value, index) =>
    reportOf(`某区${"甲乙丙丁戊己"[index]}镇`, 2024, `全年开展法治宣传活动${value}场，罚款300元。`),
  ),
  reportOf("某区庚镇", 2024, "全年开展法治宣传活动近130场。\n调解成功率98%。"),
);

describe(doubtsOf, () => {
  it("doubts what is ten times the usual, what is hedged, and what stands there twice", () => {
    const usual = usualValues(queue);
    const doubts = queue.documents.map((document) => doubtsOf(figureAt(document, "publicity_events"), document, usual));
    expect(doubts).toEqual([[], [], [], [], ["unusual"], [], ["hedged"]]);
    const document = documentAt(queue, 0);
    const changed = reviewQueue(queue, {
      kind: "change",
      figure: refTo(document, "fines_amount"),
      change: { indicator: "publicity_events" },
    });
    const twin = documentAt(changed, 0);
    expect(doubtsOf(figureAt(twin, "publicity_events"), twin, usual)).toContain("same_twice");
  });

  it("knows nothing unusual among fewer than five reports", () => {
    expect(usualValues({ documents: queue.documents.slice(0, 4) }).size).toBe(0);
  });
});

describe(byIndicator, () => {
  it("puts all sentences of an indicator in a row, the doubtful first, in the order of the codebook", () => {
    const groups = byIndicator(queue);
    const order = Object.keys(CODEBOOK);
    const places = groups.map(({ indicator }) => order.indexOf(indicator));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const events = groups.find(({ indicator }) => indicator === "publicity_events")?.tasks ?? [];
    expect(events.map(({ standing }) => standing.reading.value)).toEqual([1700, 130, 100, 120, 150, 180, 200]);
  });
});

describe(byDocument, () => {
  it("goes report by report, without those set aside", () => {
    const { id } = documentAt(queue, 0);
    const tasks = byDocument(reviewQueue(queue, { kind: "setAside", documents: [id] }));
    expect(tasks.some(({ document }) => document === id)).toBe(false);
    expect(tasks).toHaveLength(byDocument(queue).length - documentAt(queue, 0).figures.length);
  });
});
