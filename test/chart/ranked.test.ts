import { describe, expect, it } from "vitest";
import { describeFigure } from "../../src/chart/describeFigure.ts";
import { ranked } from "../../src/chart/ranked.ts";
import type { Cell } from "../../src/view/slice.ts";
import { DEFAULT_VIEW } from "../../src/view/view.ts";
import { observation, rate } from "../builders.ts";
import { asked, drawn } from "./drawing.ts";

const share = (jurisdiction: string, value: number, facets: Partial<Cell> = {}): Cell =>
  rate(value, { jurisdiction, basis: "mediated", denominator: 900, ...facets });

const SHARES = [share("甲", 91), share("乙", 98.5), share("丙", 98.2), share("丁", 70)];
const BY_VALUE = { ...DEFAULT_VIEW, sort: "value" } as const;

describe(ranked, () => {
  it("puts the highest first and lets ties share a rank", () => {
    const { cells, ranks, whyNot } = ranked(SHARES, BY_VALUE);
    expect(cells.map(({ jurisdiction }) => jurisdiction)).toEqual(["乙", "丙", "甲", "丁"]);
    expect(ranks).toEqual([1, 1, 3, 4]);
    expect(whyNot).toEqual([]);
  });

  it("keeps the order where nobody asks otherwise", () => {
    expect(ranked(SHARES, DEFAULT_VIEW)).toEqual({ cells: SHARES, whyNot: [] });
  });

  it.each<readonly [string, readonly Cell[], readonly string[]]>([
    ["workload", [observation({ jurisdiction: "甲" }), observation({ jurisdiction: "乙", value: 20 })], ["workload"]],
    ["a small base", [...SHARES, share("戊", 95, { denominator: 12 })], ["small_base"]],
    ["a base that is not stated", [...SHARES, rate(95, { jurisdiction: "戊", basis: "mediated" })], ["no_base"]],
    ["two years", [...SHARES, share("戊", 95, { period: 2024 })], ["period"]],
    ["near bases", [...SHARES, share("戊", 95, { basis: "resolved" })], ["basis"]],
    ["all at 100 %", [share("甲", 100), share("乙", 100)], ["no_discrimination"]],
  ])("keeps the order for %s, and says why", (_, cells, whyNot) => {
    expect(ranked(cells, BY_VALUE)).toEqual({ cells, whyNot });
  });

  it("ranks floors that might be higher together", () => {
    const cells = SHARES.map((cell) => (cell.value === 70 ? { ...cell, qualifier: "at_least" as const } : cell));
    expect(ranked(cells, BY_VALUE).ranks).toEqual([1, 1, 3, 1]);
  });
});

describe("a ranking by value", () => {
  it("says the ranks beside the places and how they are shared", () => {
    const { texts } = drawn({ chart: "ranking", cells: SHARES, view: { sort: "value" } });
    expect(texts).toEqual(expect.arrayContaining(["2025 · 并列第 1", "2025 · 第 3", "2025 · 第 4"]));
    expect(texts.join("")).toContain("名次：误差范围、约数或“余”“多”使高低不明的并列");
  });

  it("says why it was not made", () => {
    const counts = [observation({ jurisdiction: "甲" }), observation({ jurisdiction: "乙", value: 3 })];
    const { texts } = drawn({ chart: "ranking", cells: counts, view: { sort: "value" } });
    expect(texts).toContain("未按数值排序：工作量不评高下。");
  });

  it("is described as sorted only where it is", () => {
    const sorted = asked({ chart: "ranking", cells: SHARES, view: { sort: "value" } });
    expect(describeFigure(sorted.view, sorted.slice)).toContain("按数值从高到低");
    const kept = asked({
      chart: "ranking",
      cells: [...SHARES, share("戊", 95, { period: 2024 })],
      view: { sort: "value" },
    });
    expect(describeFigure(kept.view, kept.slice)).toContain("不按数值");
  });
});
