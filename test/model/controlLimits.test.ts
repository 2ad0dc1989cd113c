import { describe, expect, it } from "vitest";
import { controlLimits } from "../../src/model/controlLimits.ts";

describe(controlLimits, () => {
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
