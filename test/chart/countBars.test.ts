import { describe, expect, it } from "vitest";
import { countBars } from "../../src/chart/countBars.ts";
import type { Cell } from "../../src/view/slice.ts";
import { flag, observation, place } from "../builders.ts";
import { drawn, filledRects } from "./drawing.ts";

const events = (jurisdiction: string, value: number, facets: Partial<Cell> = {}): Cell =>
  observation({ jurisdiction, indicator: "publicity_events", unitWritten: "场", value, ...facets });

const reached = (jurisdiction: string, value: number, facets: Partial<Cell> = {}): Cell =>
  observation({
    jurisdiction,
    indicator: "publicity_audience",
    unitWritten: "人次",
    basis: "on_site",
    value,
    ...facets,
  });

const report = (jurisdiction: string, period = 2025) => ({
  document: `${jurisdiction}-${period}`,
  jurisdiction,
  period,
  coverage: "full",
});

describe(countBars, () => {
  it.each([358, 780])("begins every bar at zero and makes it as long as its count, at %d pixels", (width) => {
    const { svg } = drawn({ chart: "ranking", cells: [events("甲", 40), events("乙", 10), events("丙", 25)], width });
    const bars = filledRects(svg, "data-1");
    expect(new Set(bars.map((bar) => bar.left)).size).toBe(1);
    const [first, ...rest] = bars.map((bar) => bar.right - bar.left);
    expect(rest.map((length) => length / (first ?? 0))).toEqual([expect.closeTo(0.25, 2), expect.closeTo(0.625, 2)]);
  });

  it("keeps the order of the reports, whatever the values", () => {
    const { texts } = drawn({ chart: "ranking", cells: [events("甲", 5), events("乙", 90), events("丙", 20)] });
    expect(texts.filter((text) => /^[甲乙丙]$/.test(text))).toEqual(["甲", "乙", "丙"]);
  });

  it("draws no bar and no mark for a missing figure, and says the word", () => {
    const { svg, texts, figure } = drawn({
      chart: "ranking",
      cells: [events("甲", 5), events("乙", 9)],
      places: ["甲", "乙", "丙"].map((id) => place({ id, name: id })),
      reports: [report("甲"), report("丙"), report("乙")],
    });
    expect(filledRects(svg, "data-1")).toHaveLength(2);
    expect(figure.marks).toHaveLength(2);
    expect(texts).toContain("未载明");
    expect(texts.indexOf("丙")).toBeLessThan(texts.indexOf("乙"));
  });

  it("writes a stated none as 0 with its words, apart from a missing figure", () => {
    const { svg, texts, figure } = drawn({
      chart: "ranking",
      cells: [events("甲", 0, { flags: [flag("stated_zero")] }), events("乙", 9)],
    });
    expect(texts.join()).toContain("0 场（载明“无”）");
    expect(texts).not.toContain("未载明");
    expect(filledRects(svg, "data-1")).toHaveLength(1);
    expect(figure.marks).toHaveLength(2);
  });

  it("leaves the end of a floor open and keeps the report's word", () => {
    const exact = drawn({ chart: "ranking", cells: [events("甲", 30), events("乙", 12)] });
    const floor = drawn({ chart: "ranking", cells: [events("甲", 30), events("乙", 12, { qualifier: "at_least" })] });
    const dashes = (svg: string) => [...svg.matchAll(/stroke-dasharray/g)].length;
    expect(dashes(exact.svg)).toBe(0);
    expect(dashes(floor.svg)).toBe(2);
    expect(floor.texts).toContain("12 余场");
    expect(floor.texts.join()).toContain("末端敞开");
    expect(exact.texts.join()).not.toContain("末端敞开");
  });

  it("lets an approximate count fade out", () => {
    const { svg, texts } = drawn({
      chart: "ranking",
      cells: [events("甲", 30), events("乙", 12, { qualifier: "about" })],
    });
    expect([...svg.matchAll(/fill-opacity="[\d.]+"/g)].length).toBe(3);
    expect(texts).toContain("约 12 场");
  });

  it("sets further statements as strokes below the bar, never on top of it", () => {
    const further = { role: "other", group: "all", flags: [flag("may_overlap")] } as const;
    const { svg, texts, figure } = drawn({
      chart: "ranking",
      cells: [
        events("甲", 42, { group: "all" }),
        events("甲", 21, further),
        events("甲", 16, further),
        events("乙", 30),
      ],
    });
    const bars = filledRects(svg, "data-1");
    expect(bars).toHaveLength(2);
    const strokes = figure.marks.filter((mark) => /21 场|16 场/.test(mark.label));
    expect(strokes).toHaveLength(2);
    for (const stroke of strokes) expect(stroke.y).toBeGreaterThanOrEqual(bars[0]?.bottom ?? Infinity);
    expect(strokes[0]?.label).toContain("可能重叠，未相加");
    expect(texts).toContain("另载明");
  });

  it("parts the years by their names", () => {
    const { texts } = drawn({
      chart: "ranking",
      cells: [events("甲", 30), events("乙", 12), events("丙", 9, { period: 2024 })],
    });
    expect(texts.filter((text) => text.endsWith(" 年"))).toEqual(["2025 年", "2024 年"]);
  });

  it("gives each basis an axis of its own from zero", () => {
    const { svg, texts } = drawn({
      chart: "ranking",
      cells: [reached("甲", 1000), reached("乙", 800), reached("丙", 32_000, { basis: "online", unitWritten: "人" })],
    });
    expect(texts.filter((text) => text.includes("（人"))).toEqual(["现场（人次）", "线上推送（人）"]);
    const bars = filledRects(svg, "data-1");
    expect(bars[0]?.right).toBeCloseTo(bars[2]?.right ?? 0);
  });

  it("names those who state nothing once, where bases have panels of their own", () => {
    const { texts } = drawn({
      chart: "ranking",
      cells: [reached("甲", 1000), reached("乙", 800), reached("丙", 32_000, { basis: "online", unitWritten: "人" })],
      places: ["甲", "乙", "丙", "丁"].map((id) => place({ id, name: id })),
      reports: ["甲", "乙", "丙", "丁"].map((id) => report(id)),
    });
    expect(texts).toContain("未载明：丁（2025）。");
  });

  it("tells a place without a report from one whose report is silent", () => {
    const { texts } = drawn({
      chart: "ranking",
      cells: [events("甲", 4), events("乙", 6)],
      places: ["甲", "乙", "丙"].map((id) => place({ id, name: id })),
      reports: [report("甲"), report("乙")],
    });
    expect(texts).toContain("未收录");
    expect(texts.join()).toContain("虚线圈：未收录。");
    expect(texts).not.toContain("未载明");
  });

  it("puts other bases on one axis only when the reader insists, and says so", () => {
    const cells = [reached("甲", 1000), reached("乙", 32_000, { basis: "online", unitWritten: "人" })];
    const { svg, texts } = drawn({ chart: "ranking", cells, view: { override: true } });
    expect(filledRects(svg, "data-1")).toHaveLength(1);
    expect(texts.join("")).toContain("斜纹条：口径不同，不宜直接比较");
    expect(texts.join("")).toContain("仍并列显示：口径不同，不宜直接比较。");
    expect(texts).toEqual(expect.arrayContaining(["现场", "线上"]));
  });
});
