import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { overlap, wilson } from "../../src/model/statistics.ts";

describe(wilson, () => {
  // Newcombe, R. G. (1998), Statistics in Medicine 17, 857–872, table I.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("gives the published interval of %d in %d", (successes, n, low, high) => {
    const interval = wilson(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("stays between 0 and 1 and holds the share itself", () => {
    const counts = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const { low, high } = wilson(successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / n - 1e-12);
      }),
    );
  });

  it("knows nothing without trials", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it("widens with a larger z, for control limits", () => {
    expect(wilson(90, 100, 3.09).low).toBeLessThan(wilson(90, 100).low);
  });
});

describe(overlap, () => {
  it.each([
    [{ low: 1, high: 2 }, { low: 2, high: 3 }, true],
    [{ low: 1, high: 2 }, { low: 2.1, high: 3 }, false],
    [{ low: 0, high: 9 }, { low: 2, high: 3 }, true],
  ])("%j and %j: %s", (one, other, expected) => {
    expect(overlap(one, other)).toBe(expected);
    expect(overlap(other, one)).toBe(expected);
  });
});
