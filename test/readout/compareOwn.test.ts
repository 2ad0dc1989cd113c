import { describe, expect, it } from "vitest";
import { compareOwn } from "../../src/readout/compareOwn.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observation, rate } from "../builders.ts";

const own = (facets: Partial<Observation>): Observation => observation({ dataset: "own-a", ...facets });

function told(cells: readonly Observation[]) {
  return compareOwn(cells, ({ dataset }) => dataset === "own-a").figures.map(({ is, reasons }) => [is, ...reasons]);
}

describe(compareOwn, () => {
  it.each([
    ["the same figure", own({ value: 10 }), ["same"]],
    ["another value", own({ value: 11 }), ["differs", "value"]],
    ["another qualifier", own({ value: 10, qualifier: "about" }), ["differs", "qualifier"]],
    ["a part of the year", own({ value: 10, coverage: "上半年" }), ["differs", "coverage"]],
    ["a basis that the other does not name", own({ value: 10, basis: "one_unit" }), ["same"]],
  ])("tells %s", (_, mine, expected) => {
    expect(told([mine, observation({ value: 10 })])).toEqual([expected]);
  });

  it("takes the published figure of the same basis, not the first", () => {
    const published = [rate(97, { basis: "mediated" }), rate(96, { basis: "resolved" })];
    const mine = rate(96, { dataset: "own-a", basis: "resolved" });
    expect(told([mine, ...published])).toEqual([["same"]]);
  });

  it("tells what only one side has, of places and years that both know", () => {
    const cells = [
      own({ indicator: "penalty_cases" }),
      own({ jurisdiction: "elsewhere" }),
      observation({ indicator: "inspections" }),
      observation({ indicator: "inspections", jurisdiction: "nobody" }),
    ];
    expect(told(cells)).toEqual([["only_own"], ["only_published"]]);
    expect(compareOwn(cells, ({ dataset }) => dataset === "own-a").beyond).toBe(1);
  });

  it("does not take parts and computed rates for statements", () => {
    const cells = [own({}), observation({ role: "part" }), observation({ stated: "computed", value: 10 })];
    expect(told(cells)).toEqual([]);
  });
});
