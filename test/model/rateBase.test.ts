import { describe, expect, it } from "vitest";
import { decimalsOf, impliedDenominators, pooled, rateBase } from "../../src/model/rateBase.ts";
import { observation, quoted, rate } from "../builders.ts";

const gulou = rate(96, { denominator: 391, denominatorSource: "ambiguous", evidence: quoted("化解率达96%", "96") });
const shangyi = rate(97.9, {
  denominator: 48,
  denominatorSource: "implied",
  evidence: quoted("成功率达97.9%", "97.9"),
});
const chengjiao = rate((100 * 51) / 52, { denominator: 52, denominatorSource: "counts", stated: "computed" });

describe(impliedDenominators, () => {
  it.each([
    [47, 97.9, 1, [48]],
    [391, 96, 0, [406, 407, 408, 409]],
    [3, 75, 0, [4]],
    [1, 33.3, 1, [3]],
    [10, 100, 0, [10]],
    [5, 0, 0, []],
    [0, 50, 0, []],
  ])("%d at %d%% with %d decimals can only be of %j", (count, percent, decimals, expected) => {
    expect(impliedDenominators(count, percent, decimals)).toEqual(expected);
  });

  it("names every whole number that rounds to the rate, and no other", () => {
    const brute = Array.from({ length: 3000 }, (_, n) => n + 1).filter(
      (n) => n >= 700 && Math.round(70_000 / n) === 88,
    );
    expect(impliedDenominators(700, 88, 0)).toEqual(brute);
  });
});

describe(decimalsOf, () => {
  it.each([
    ["96%", "96", 0],
    ["96.0%", "96.0", 1],
    ["97.92%", "97.92", 2],
  ])("reads the decimals of %s as written", (text, digits, expected) => {
    expect(decimalsOf({ value: Number(digits), evidence: quoted(text, digits) })).toBe(expected);
  });

  it("falls back to the value, also where a rate is written in words", () => {
    expect(decimalsOf({ value: 97.5 })).toBe(1);
    expect(decimalsOf({ value: 100, evidence: quoted("全部办结", "全部") })).toBe(0);
  });
});

describe(rateBase, () => {
  it("is nothing for a count", () => {
    expect(rateBase(observation({ value: 96 }))).toBeUndefined();
  });

  it("reads the count beside a rate both as its base and as what was settled", () => {
    const base = rateBase(gulou);
    expect(base?.source).toBe("ambiguous");
    expect(base?.readings).toEqual([
      ...[374, 375, 376, 377].map((numerator) => ({ numerator, denominator: 391 })),
      ...[406, 407, 408, 409].map((denominator) => ({ numerator: 391, denominator })),
    ]);
    expect(base?.interval?.low).toBeCloseTo(93.1, 1);
    expect(base?.interval?.high).toBeCloseTo(97.9, 1);
  });

  it.each([
    [shangyi, 47, 48, 89.1, 99.6],
    [chengjiao, 51, 52, 89.9, 99.7],
  ])("has one reading where the base is known (%#)", (cell, numerator, denominator, low, high) => {
    const base = rateBase(cell);
    expect(base?.readings).toEqual([{ numerator, denominator }]);
    expect(base?.interval?.low).toBeCloseTo(low, 1);
    expect(base?.interval?.high).toBeCloseTo(high, 1);
    expect(base?.small).toBe(false);
  });

  it("knows no interval without a base, whatever the source claims", () => {
    expect(rateBase(rate(100))).toEqual({ source: "none", readings: [], small: false });
    expect(rateBase(rate(100, { denominatorSource: "stated" }))).toEqual({
      source: "none",
      readings: [],
      small: false,
    });
  });

  it.each([
    [29, true],
    [30, false],
  ])("a base of %d is small: %s", (denominator, small) => {
    expect(rateBase(rate(90, { denominator }))?.small).toBe(small);
  });

  it("gives the ends of a run too long to list, with the same interval", () => {
    const base = rateBase(rate(96, { denominator: 10_000_000, denominatorSource: "ambiguous" }));
    expect(base?.readings.length).toBe(4);
    expect(base?.interval?.low).toBeCloseTo(95.5, 1);
  });
});

describe(pooled, () => {
  it("adds counts, and leaves ambiguous and unknown bases out", () => {
    const result = pooled([gulou, shangyi, chengjiao, rate(100)]);
    expect(result).toMatchObject({ numerator: 98, denominator: 100, percent: 98 });
  });

  it("is nothing where no base is known", () => {
    expect(pooled([rate(100), gulou])).toBeUndefined();
  });
});
