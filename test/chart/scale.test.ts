import { describe, expect, it } from "vitest";
import { countDomain, positionOf, rateDomain, ticksOf } from "../../src/chart/scale.ts";

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

describe(positionOf, () => {
  it("puts the ends of the axis on the ends of its pixels", () => {
    const scale = { low: 88, high: 100, step: 3, left: 40, width: 240 };
    expect([88, 94, 100].map((value) => positionOf(scale, value))).toEqual([40, 160, 280]);
  });
});
