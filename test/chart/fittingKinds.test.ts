import { describe, expect, it } from "vitest";
import { fittingKinds } from "../../src/chart/fittingKinds.ts";
import type { ChartKind } from "../../src/view/view.ts";
import type { Cell } from "../../src/view/slice.ts";
import { observation, rate } from "../builders.ts";
import { asked } from "./drawing.ts";

const checks = (jurisdiction: string, facets: Partial<Cell> = {}): Cell => observation({ jurisdiction, ...facets });

const towns = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `town-${index}`);

function fits(cells: readonly Cell[], kind: ChartKind, override = false): boolean {
  const { view, slice } = asked({ chart: kind, cells, view: { override } });
  return fittingKinds(view, slice)[kind].fits;
}

describe(fittingKinds, () => {
  it.each<readonly [string, readonly Cell[], boolean]>([
    ["two of one basis and year", [checks("甲"), checks("乙")], true],
    ["one alone", [checks("甲")], false],
    ["none", [], false],
    ["two years of a count", [checks("甲"), checks("乙", { period: 2024 })], false],
    ["two scopes", [checks("甲", { scope: "综合执法岗" }), checks("乙")], false],
    [
      "two rates of near bases",
      [rate(96, { basis: "resolved" }), rate(97, { jurisdiction: "乙", basis: "mediated" })],
      true,
    ],
    ["two rates of years apart", [rate(96), rate(97, { jurisdiction: "乙", period: 2024 })], true],
    [
      "a rate and the count that is its base",
      [rate(96, { jurisdiction: "甲" }), checks("甲", { indicator: "disputes_handled" })],
      false,
    ],
  ])("a ranking of %s", (_, cells, expected) => {
    expect(fits(cells, "ranking")).toBe(expected);
  });

  it("lets the reader insist", () => {
    const cells = [checks("甲"), checks("乙", { period: 2024 })];
    expect(fits(cells, "ranking")).toBe(false);
    expect(fits(cells, "ranking", true)).toBe(true);
  });

  it.each([
    [2, false],
    [3, true],
  ])("a trend of %d years of one place", (years, expected) => {
    const cells = towns(years).map((_, index) => checks("甲", { period: 2025 - index }));
    expect(fits(cells, "trend")).toBe(expected);
  });

  it("takes no change of basis for a trend", () => {
    const basis = ["one_unit", "several_fields", "one_unit"];
    expect(
      fits(
        basis.map((one, index) => checks("甲", { period: 2025 - index, basis: one })),
        "trend",
      ),
    ).toBe(false);
  });

  it.each([
    [9, false],
    [10, true],
  ])("a funnel of %d places with a base", (count, expected) => {
    const cells = towns(count).map((id) => rate(95, { jurisdiction: id, denominator: 40 }));
    expect(fits(cells, "funnel")).toBe(expected);
    expect(
      fits(
        cells.map((cell) => ({ ...cell, denominatorSource: "ambiguous" })),
        "funnel",
      ),
    ).toBe(false);
  });

  it.each<readonly [ChartKind, string]>([
    ["trend", "请先选起止年度"],
    ["funnel", "基数已知的街镇 0 个"],
    ["distribution", "同一口径的街镇 2 个"],
    ["scatter", "两项都载明的街镇 0 个"],
    ["composition", "没有载明分项的合计"],
  ])("says why a %s is not drawn", (kind, reason) => {
    const { view, slice } = asked({ chart: kind, cells: [checks("甲"), checks("乙")] });
    expect(fittingKinds(view, slice)[kind]).toMatchObject({ fits: false, reason: expect.stringContaining(reason) });
  });

  it("lists more figures than can be drawn, and says to ask for fewer", () => {
    const { view, slice } = asked({ chart: "ranking", cells: towns(12_001).map((id) => checks(id)) });
    const { ranking, matrix } = fittingKinds(view, slice);
    expect(ranking).toMatchObject({ fits: false, reason: expect.stringContaining("12001 个数字") });
    expect(matrix.fits).toBe(true);
  });

  it("always offers the value table", () => {
    expect(fits([], "matrix")).toBe(true);
  });
});
