import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import { sharedRanks, valueRange } from "../../src/model/sharedRanks.ts";
import { observation, rate } from "../builders.ts";

const exact = (value: number) => observation({ value });
const floor = (value: number) => observation({ value, qualifier: "at_least" });
const about = (value: number) => observation({ value, qualifier: "about" });

describe(valueRange, () => {
  it.each<readonly [string, Observation, number, number]>([
    ["an exact count", exact(12), 12, 12],
    ["a floor", floor(30), 30, Number.POSITIVE_INFINITY],
    ["a floor of a share", rate(95, { qualifier: "at_least" }), 95, 100],
    ["about 30", about(30), 25, 35],
    ["about 1200", about(1200), 1150, 1250],
    ["about 1205", about(1205), 1204.5, 1205.5],
    ["about 0", about(0), 0, 0],
  ])("of %s", (_, cell, low, high) => {
    expect(valueRange(cell)).toEqual({ low, high });
  });

  it("of a rate with a base is its 95 % interval", () => {
    const { low, high } = valueRange(rate(90, { denominator: 40 }));
    expect(low).toBeCloseTo(76.95, 1);
    expect(high).toBeCloseTo(96.04, 1);
  });
});

describe(sharedRanks, () => {
  it.each<readonly [string, readonly Observation[], readonly number[]]>([
    ["exact counts", [exact(3), exact(9), exact(5)], [3, 1, 2]],
    ["equal counts, which share one", [exact(5), exact(9), exact(5), exact(1)], [2, 1, 2, 4]],
    ["a floor, which may be above all", [exact(100), floor(30), exact(50), exact(20)], [1, 1, 2, 4]],
    ["approximate numbers that touch", [about(30), exact(34), exact(40)], [2, 2, 1]],
    ["shares whose intervals overlap", [rate(96, { denominator: 50 }), rate(90, { denominator: 60 })], [1, 1]],
    ["shares whose intervals do not", [rate(98, { denominator: 900 }), rate(70, { denominator: 900 })], [1, 2]],
    ["nothing", [], []],
  ])("of %s", (_, cells, ranks) => {
    expect(sharedRanks(cells)).toEqual(ranks);
  });
});
