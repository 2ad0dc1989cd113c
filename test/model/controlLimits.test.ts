import { describe, expect, it } from "vitest";
import { controlLimits, outsideLimits } from "../../src/model/controlLimits.ts";
import { EXAMPLES, exactChance, exactLimit } from "./exactLimits.ts";

describe(controlLimits, () => {
  it.each(EXAMPLES)("agrees with whole-number arithmetic for $numerator of $denominator at a base of $n", (example) => {
    const share = example.numerator / example.denominator;
    const limit = (parts: number) => Math.min(1, Math.max(0, exactLimit({ ...example, parts })));
    const [inner, outer] = [controlLimits(share, example.n, 0.95), controlLimits(share, example.n, 0.998)];
    expect(inner.low).toBeCloseTo(limit(250), 9);
    expect(inner.high).toBeCloseTo(limit(9750), 9);
    expect(outer.low).toBeCloseTo(limit(10), 9);
    expect(outer.high).toBeCloseTo(limit(9990), 9);
  });

  it("comes near to the normal limits for a large base", () => {
    const reach = 1.959964 * Math.sqrt((0.5 * 0.5) / 10_000);
    const { low, high } = controlLimits(0.5, 10_000, 0.95);
    expect(low).toBeCloseTo(0.5 - reach, 3);
    expect(high).toBeCloseTo(0.5 + reach, 3);
  });

  it("follows the binomial where the normal curve would pass 100 %", () => {
    // Of 10 cases at 0.9: P(R ≤ 6) = 0.0128, P(R ≤ 7) = 0.0702, so 2.5 % is met between 6 and 7.
    const { low, high } = controlLimits(0.9, 10, 0.95);
    expect(low).toBeCloseTo((7 - (0.0701908 - 0.025) / (0.0701908 - 0.0127952)) / 10, 4);
    expect(high).toBeLessThanOrEqual(1);
  });

  it.each([10, 50, 400])("is wider for 99.8 %% than for 95 %% at a base of %d", (n) => {
    const [inner, outer] = [controlLimits(0.95, n, 0.95), controlLimits(0.95, n, 0.998)];
    expect(outer.low).toBeLessThan(inner.low);
    expect(outer.high).toBeGreaterThanOrEqual(inner.high);
  });

  it("narrows as the base grows", () => {
    const widths = [20, 80, 320, 1280].map((n) => controlLimits(0.9, n, 0.95)).map(({ low, high }) => high - low);
    expect(widths).toEqual([...widths].sort((one, other) => other - one));
  });

  it.each([
    [1, 1, 1],
    [0, 0, 0],
  ])("has no width around a share of %d", (share, low, high) => {
    expect(controlLimits(share, 30, 0.95)).toEqual({ low, high });
  });

  it("knows nothing without cases, and stands a base that no exponent holds", () => {
    expect(controlLimits(0.9, 0, 0.95)).toEqual({ low: 0, high: 1 });
    const { low, high } = controlLimits(0.97, 50_000, 0.998);
    expect(low).toBeGreaterThan(0.96);
    expect(high).toBeLessThan(0.98);
  });
});

describe(outsideLimits, () => {
  it.each(EXAMPLES)("decides by the exact chance for $numerator of $denominator at a base of $n", (example) => {
    const share = example.numerator / example.denominator;
    for (let successes = 0; successes <= Math.min(example.n, 240); successes += 1) {
      const atMost = exactChance({ ...example, successes });
      const atLeast = 1 - (successes === 0 ? 0 : exactChance({ ...example, successes: successes - 1 }));
      const tail = Math.min(atMost, atLeast);
      const expected = tail < 0.001 ? 0.998 : tail < 0.025 ? 0.95 : undefined;
      const found = outsideLimits(share, successes, example.n);
      expect(found?.coverage).toBe(expected);
      if (found) expect(found.side).toBe(atMost < atLeast ? "below" : "above");
    }
  });

  it("does not call 18 of 18 unusual where the share of all is 96 %", () => {
    // The smoothed curve of 97.5 % runs just below 1 there, but such a result comes in almost every second case.
    expect(controlLimits(0.96, 18, 0.95).high).toBeLessThan(1);
    expect(outsideLimits(0.96, 18, 18)).toBeUndefined();
  });

  it.each([0, 1])("has no outside where all share %d", (share) => {
    expect(outsideLimits(share, 3, 5)).toBeUndefined();
  });
});
