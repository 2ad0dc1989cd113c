import { describe, expect, it } from "vitest";
import {
  basesOf,
  differenceInterval,
  numeratorsOf,
  pooledShare,
  quantile,
  ranks,
  scoreInterval,
  unionInterval,
} from "./estimates.ts";

describe(scoreInterval, () => {
  it.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])("of %d of %d is that of Newcombe (1998)", (k, n, low, high) => {
    const interval = scoreInterval(k, n);
    expect(interval.low).toBeCloseTo(low, 1);
    expect(interval.high).toBeCloseTo(high, 1);
  });
});

describe("the readings of a rate", () => {
  it("of 391 and 96 % are 374 to 377 of it, or it of 406 to 409", () => {
    expect(numeratorsOf(391, 96, 0)).toEqual([374, 375, 376, 377]);
    expect(basesOf(391, 96, 0)).toEqual([406, 407, 408, 409]);
  });

  it("of 47 and 97.9 % are 47 of 48 alone", () => {
    expect(basesOf(47, 97.9, 1)).toEqual([48]);
  });

  it("span from the lowest to the highest", () => {
    const one = scoreInterval(374, 391);
    expect(
      unionInterval([
        { numerator: 374, base: 391 },
        { numerator: 377, base: 391 },
      ]).low,
    ).toBe(one.low);
  });
});

describe("several shares", () => {
  const [one, other] = [
    { numerator: 47, base: 48 },
    { numerator: 51, base: 52 },
  ];

  it("are pooled from their counts", () => {
    expect(pooledShare([one, other]).percent).toBe(98);
  });

  it("differ by nothing that can be told", () => {
    const { low, high } = differenceInterval(one, other);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  it("differ as in Newcombe (1998): 56 of 70 and 48 of 80", () => {
    const { low, high } = differenceInterval({ numerator: 56, base: 70 }, { numerator: 48, base: 80 });
    expect([low, high].map((end) => Math.round(end * 100) / 100)).toEqual([5.24, 33.39]);
  });
});

describe(quantile, () => {
  it.each([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[5], 0.75, 5],
  ])("of %j at %d is %d", (values, share, expected) => expect(quantile(values, share)).toBe(expected));
});

describe(ranks, () => {
  it("shares a rank where ranges touch", () => {
    expect(
      ranks([
        { low: 9, high: 10 },
        { low: 4, high: 9 },
        { low: 1, high: 2 },
      ]),
    ).toEqual([1, 1, 3]);
  });
});
