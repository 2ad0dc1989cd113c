import { describe, expect, it } from "vitest";
import { reviewQueue } from "../../src/workspace/reviewQueue.ts";
import { drawSample, errorRate } from "../../src/workspace/reviewQueueSample.ts";
import { allFigures, queueOf, reportOf } from "./reviewQueueCases.ts";

const read = await queueOf(
  ...Array.from({ length: 10 }, (_, index) =>
    reportOf(`某区第${index}镇`, 2024, `全年开展行政检查${index + 20}次，罚款300元。`),
  ),
);
const [left, ...taken] = allFigures(read);
const queue = reviewQueue(reviewQueue(read, { kind: "accept", figures: taken }), {
  kind: "reject",
  figures: left ? [left] : [],
});

describe(drawSample, () => {
  it("draws the same figures for the same seed, each once, and only accepted ones", () => {
    const { drawn } = drawSample(queue, { seed: 7, size: 8 });
    expect(drawSample(queue, { seed: 7, size: 8 }).drawn).toEqual(drawn);
    expect(drawSample(queue, { seed: 8, size: 8 }).drawn).not.toEqual(drawn);
    expect(new Set(drawn.map((ref) => JSON.stringify(ref))).size).toBe(8);
    expect(drawn).not.toContainEqual(left);
  });

  it("draws all there are when more are asked for", () => {
    expect(drawSample(queue, { seed: 1, size: 1000 }).drawn).toHaveLength(taken.length);
  });

  it("draws every figure about equally often", () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 600; seed++) {
      for (const ref of drawSample(queue, { seed, size: 5 }).drawn) {
        counts.set(JSON.stringify(ref), (counts.get(JSON.stringify(ref)) ?? 0) + 1);
      }
    }
    const expected = (600 * 5) / taken.length;
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.4);
    expect(counts.size).toBe(taken.length);
  });
});

describe(errorRate, () => {
  it("says nothing before the first verdict, and then the rate with its interval", () => {
    let state = reviewQueue(queue, { kind: "drawSample", seed: 3, size: 10 });
    const sample = state.sample;
    if (!sample) throw new Error("it was drawn");
    expect(errorRate(sample)).toEqual({ judged: 0, wrong: 0, interval: { low: 0, high: 1 } });
    sample.drawn.forEach((figure, index) => {
      state = reviewQueue(state, { kind: "judge", figure, verdict: index === 0 ? "wrong" : "right" });
    });
    const rate = state.sample && errorRate(state.sample);
    expect(rate).toMatchObject({ judged: 10, wrong: 1, rate: 0.1 });
    // Wilson for 1 of 10: 1.8 % to 40.4 %.
    expect(rate?.interval.low).toBeCloseTo(0.0179, 3);
    expect(rate?.interval.high).toBeCloseTo(0.4042, 3);
  });
});
