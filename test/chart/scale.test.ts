import { describe, expect, it } from "vitest";
import { countDomain, logDomain, positionOf, rateDomain, ticksOf, ZERO_GUTTER } from "../../src/chart/scale.ts";

describe(rateDomain, () => {
  it.each([
    [[89.1, 96, 97.9], 88, 3],
    [[93.1, 96], 92, 2],
    [[100, 100], 92, 2],
    [[61.2, 93], 60, 10],
    [[41], 40, 15],
    [[3, 99], 0, 25],
    [[0], 0, 25],
    [[], 92, 2],
  ])("of %j starts at %d in steps of %d and ends at 100", (values, low, step) => {
    expect(rateDomain(values)).toEqual({ low, high: 100, step });
  });
});

describe(countDomain, () => {
  it.each([
    [[30, 42, 10], 42, [0, 10, 20, 30, 40]],
    [[1000, 800], 1000, [0, 200, 400, 600, 800, 1000]],
    [[6], 6, [0, 2, 4, 6]],
    [[1], 1, [0, 1]],
    [[32_000], 32_000, [0, 10_000, 20_000, 30_000]],
    [[0, 0], 1, [0, 1]],
  ])("of %j starts at zero and reaches %d", (values, high, ticks) => {
    const domain = countDomain(values);
    expect(domain).toMatchObject({ low: 0, high });
    expect(ticksOf(domain)).toEqual(ticks);
  });
});

describe("countDomain below zero", () => {
  it.each([
    [[-30, 50], -40, 50, [-40, -20, 0, 20, 40]],
    [[-7], -8, 0, [-8, -6, -4, -2, 0]],
  ])("of %j reaches from %d to %d with a step on zero", (values, low, high, ticks) => {
    const domain = countDomain(values);
    expect(domain).toMatchObject({ low, high });
    expect(ticksOf(domain)).toEqual(ticks);
  });
});

describe(logDomain, () => {
  it.each([
    [[3, 120], 2, 120, [2, 5, 10, 20, 50, 100]],
    [[0, 12, 32_000], 10, 32_000, [10, 100, 1000, 10_000]],
    [[7], 5, 50, [5, 10, 20, 50]],
  ])("of %j reaches from %d to %d", (values, low, high, ticks) => {
    const domain = logDomain(values);
    expect(domain).toMatchObject({ low, high });
    expect(domain && ticksOf(domain)).toEqual(ticks);
  });

  it.each([[[]], [[0, 0]], [[-4, 9]]])("is not there for %j", (values) => {
    expect(logDomain(values)).toBeUndefined();
  });

  it("makes equal factors equal distances, and puts zero before the foot", () => {
    const scale = { low: 1, high: 100, step: 2, left: 40, width: 200, isLog: true } as const;
    expect([1, 10, 100].map((value) => positionOf(scale, value))).toEqual([40, 140, 240]);
    expect(positionOf(scale, 0)).toBe(40 - ZERO_GUTTER);
    expect(positionOf({ ...scale, left: 300, width: -200 }, 0)).toBe(300 + ZERO_GUTTER);
  });
});

describe(positionOf, () => {
  it("puts the ends of the axis on the ends of its pixels", () => {
    const scale = { low: 88, high: 100, step: 3, left: 40, width: 240 };
    expect([88, 94, 100].map((value) => positionOf(scale, value))).toEqual([40, 160, 280]);
  });
});
