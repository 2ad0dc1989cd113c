import { describe, expect, it } from "vitest";
import { isReviewed, reviewProgress, reviewQueue } from "../../src/workspace/reviewQueue.ts";
import { draftOfRefusal, reviewDocument } from "../../src/workspace/reviewQueueDocument.ts";
import { figureOf } from "../../src/workspace/reviewQueueState.ts";
import { allFigures, documentAt, queueOf, refTo, reportOf } from "./reviewQueueCases.ts";

const REPORT = reportOf(
  "沙坪坝区土湾街道",
  2024,
  "全年开展行政检查170次，办理行政处罚案件31件。\n调解矛盾纠纷244件，调解成功率98%。\n全面排查风险点46个。",
);

describe(reviewDocument, () => {
  it("enters the queue as the reader proposes it, with nothing decided", async () => {
    const document = documentAt(await queueOf(REPORT), 0);
    expect(document).toMatchObject({
      id: `own-${document.sha256.slice(0, 12)}`,
      fileName: "1.txt",
      place: { name: "沙坪坝区土湾街道" },
      period: 2024,
      isConfirmed: false,
      isSetAside: false,
    });
    expect(
      document.figures.every(({ review, reading, proposed }) => review === "pending" && reading === proposed),
    ).toBe(true);
  });

  it("sets the same file aside when it comes a second time, under an id of its own", async () => {
    const queue = await queueOf(REPORT, REPORT);
    expect(queue.documents.map(({ isSetAside }) => isSetAside)).toEqual([false, true]);
    expect(documentAt(queue, 1).id).toBe(`${documentAt(queue, 0).id}-2`);
  });

  it("is nothing for a file that gave no text", async () => {
    const document = { kind: "refused", reason: "empty", detail: "" } as const;
    expect(reviewDocument({ fileName: "a.txt", sha256: "", document }, "o", { documents: [] })).toBeUndefined();
  });
});

describe(reviewQueue, () => {
  it("accepts, rejects and opens again, and touches no other document", async () => {
    const queue = await queueOf(REPORT, reportOf("某区甲镇", 2024, "全年开展行政检查12次。"));
    const first = documentAt(queue, 0);
    const ref = refTo(first, "inspections");
    const accepted = reviewQueue(queue, { kind: "accept", figures: [ref] });
    expect(figureOf(accepted, ref)?.review).toBe("accepted");
    expect(documentAt(accepted, 1)).toBe(documentAt(queue, 1));
    expect(figureOf(reviewQueue(accepted, { kind: "reject", figures: [ref] }), ref)?.review).toBe("rejected");
    expect(figureOf(reviewQueue(accepted, { kind: "reopen", figures: [ref] }), ref)?.review).toBe("pending");
  });

  it.each([
    ["a value", { value: 171 }, { value: 171, indicator: "inspections" }],
    ["a way of counting", { indicator: "disputes_handled", basis: "found" }, { basis: "found" }],
    ["the indicator", { indicator: "penalty_cases" }, { indicator: "penalty_cases", value: 170, basis: "" }],
  ] as const)("changes %s, and calls the figure changed", async (_, change, expected) => {
    const queue = await queueOf(REPORT);
    const figure = refTo(documentAt(queue, 0), "inspections");
    const changed = figureOf(reviewQueue(queue, { kind: "change", figure, change }), figure);
    expect(changed).toMatchObject({
      review: "changed",
      reading: expected,
      proposed: { indicator: "inspections", value: 170 },
    });
  });

  it.each([
    ["a rate over 100", { value: 101 }],
    ["a negative number", { value: -1 }],
    ["no number", { value: Number.NaN }],
    ["a basis of another indicator", { basis: "found" }],
  ])("does not change to %s", async (_, change) => {
    const queue = await queueOf(REPORT);
    const figure = refTo(documentAt(queue, 0), "mediation_success_rate");
    expect(figureOf(reviewQueue(queue, { kind: "change", figure, change }), figure)).toEqual(figureOf(queue, figure));
  });

  it("calls a figure accepted again once a change is taken back, also after it was stored", async () => {
    const queue = structuredClone(await queueOf(REPORT));
    const figure = refTo(documentAt(queue, 0), "inspections");
    const changed = reviewQueue(queue, { kind: "change", figure, change: { value: 171 } });
    expect(figureOf(reviewQueue(changed, { kind: "change", figure, change: { value: 170 } }), figure)?.review).toBe(
      "accepted",
    );
    expect(figureOf(reviewQueue(changed, { kind: "reopen", figures: [figure] }), figure)?.reading.value).toBe(170);
  });

  it("knows what a rate needs that a count has not", async () => {
    const queue = await queueOf(REPORT);
    const [count, rate] = ["inspections", "mediation_success_rate"].map((id) => refTo(documentAt(queue, 0), id));
    if (!count || !rate) throw new Error("both are there");
    const toRate = reviewQueue(queue, {
      kind: "change",
      figure: count,
      change: { indicator: "closure_rate", value: 17 },
    });
    expect(figureOf(toRate, count)?.reading).toMatchObject({ indicator: "closure_rate", denominatorSource: "none" });
    const toCount = reviewQueue(queue, { kind: "change", figure: rate, change: { indicator: "inspections" } });
    expect(figureOf(toCount, rate)?.reading).not.toHaveProperty("denominatorSource");
  });

  it("takes in a refused number, in the order of the text", async () => {
    const queue = await queueOf(REPORT);
    const document = documentAt(queue, 0);
    const refusal = document.refused.findIndex(({ quote }) => quote.startsWith("46个"));
    const reading = draftOfRefusal(document, refusal, "public_issues_resolved");
    expect(reading).toMatchObject({ value: 46, unitWritten: "个", quote: "全面排查风险点46个" });
    expect(document.text.slice(reading?.numberStart, reading?.numberEnd)).toBe("46");
    if (!reading) throw new Error("it has a number");
    const next = reviewQueue(queue, { kind: "takeIn", document: document.id, refusal, reading });
    const figures = documentAt(next, 0).figures;
    expect(figures.at(-1)).toMatchObject({ review: "changed", reading });
    expect(figures).toHaveLength(document.figures.length + 1);
    expect(
      documentAt(reviewQueue(next, { kind: "takeIn", document: document.id, refusal, reading }), 0).figures,
    ).toHaveLength(figures.length);
  });

  it("confirms place, year and stretch, which its figures follow", async () => {
    const queue = await queueOf(REPORT);
    const { id } = documentAt(queue, 0);
    const place = { name: "土湾街道", id: "chongqing-shapingba-tuwan" };
    const next = documentAt(
      reviewQueue(queue, { kind: "confirm", document: id, place, period: 2023, coverage: "上半年" }),
      0,
    );
    expect(next).toMatchObject({ place, period: 2023, coverage: "上半年", isConfirmed: true });
    expect(new Set(next.figures.map(({ reading }) => reading.coverage))).toEqual(new Set(["上半年"]));
  });

  it("forgets the verdicts on a document that is removed", async () => {
    let queue = await queueOf(REPORT);
    queue = reviewQueue(queue, { kind: "accept", figures: allFigures(queue) });
    queue = reviewQueue(queue, { kind: "drawSample", seed: 1, size: 2 });
    queue = reviewQueue(queue, { kind: "remove", documents: [documentAt(queue, 0).id] });
    expect(queue).toMatchObject({ documents: [], sample: { drawn: [] } });
  });
});

describe(reviewProgress, () => {
  it("counts decisions, without the reports set aside", async () => {
    let queue = await queueOf(REPORT, REPORT);
    const document = documentAt(queue, 0);
    queue = reviewQueue(queue, { kind: "accept", figures: [refTo(document, "inspections")] });
    queue = reviewQueue(queue, { kind: "reject", figures: [refTo(document, "penalty_cases")] });
    const pending = document.figures.length - 2;
    expect(reviewProgress(queue)).toEqual({ accepted: 1, rejected: 1, changed: 0, pending });
  });
});

describe(isReviewed, () => {
  it("needs every figure decided, one taken, and the place confirmed", async () => {
    const queue = await queueOf(REPORT);
    const accepted = reviewQueue(queue, { kind: "accept", figures: allFigures(queue) });
    const { id, place } = documentAt(queue, 0);
    const confirmed = reviewQueue(accepted, { kind: "confirm", document: id, place, period: 2024, coverage: "full" });
    expect([queue, accepted, confirmed].map((one) => isReviewed(documentAt(one, 0)))).toEqual([false, false, true]);
  });
});
