import { describe, expect, it } from "vitest";
import { composition } from "../../src/chart/composition.ts";
import type { Cell } from "../../src/view/slice.ts";
import { flag, observation } from "../builders.ts";
import { drawn, filledRects } from "./drawing.ts";
import { cutTexts } from "./svgBoxes.ts";

const cases = (value: number, facets: Partial<Cell> = {}): Cell =>
  observation({ jurisdiction: "甲", indicator: "penalty_cases", unitWritten: "件", group: "all", value, ...facets });

const part = (value: number, scope: string): Cell => cases(value, { role: "part", scope });

describe(composition, () => {
  it("writes total and parts as a sum and draws each part at its share", () => {
    const { svg, texts, figure } = drawn({
      chart: "composition",
      cells: [cases(40), part(30, "简易程序"), part(10, "普通程序")],
      width: 380,
    });
    expect(texts.join(" ")).toContain("40 件 = 简易程序 30 + 普通程序 10");
    const [first] = filledRects(svg, "data-1").filter((rect) => rect.bottom - rect.top === 12);
    expect(first?.left).toBe(0);
    expect(first?.right).toBeCloseTo(380 * 0.75 - 2, 0);
    expect(figure.marks.map((mark) => mark.label.match(/(\d+) 件/)?.[1])).toEqual(["40", "30", "10"]);
  });

  it("draws no bar when the parts do not add up, and says so", () => {
    const { svg, texts } = drawn({
      chart: "composition",
      cells: [cases(40), part(30, "简易程序"), part(5, "普通程序")],
    });
    expect(filledRects(svg, "data-1")).toEqual([]);
    expect(texts.join()).toContain("分项合计 35，与 40 件不一致，未画成整条。");
  });

  it("draws no bar when a number is no exact number", () => {
    const { svg, texts } = drawn({
      chart: "composition",
      cells: [cases(40, { qualifier: "at_least" }), part(30, "简易程序"), part(10, "普通程序")],
    });
    expect(filledRects(svg, "data-1")).toEqual([]);
    expect(texts.join()).toContain("无法核对");
  });

  it("keeps a further statement beside the total, not in it", () => {
    const other = cases(12, { id: "other", role: "other", basis: "disposed", flags: [flag("relation_unstated")] });
    const { texts, figure } = drawn({
      chart: "composition",
      cells: [cases(31), part(30, "简易程序"), part(1, "普通程序"), other],
    });
    expect(texts.join(" ")).toContain("另 12 件 处置，口径关系未写明，未相加");
    expect(texts.filter((text) => text === "=")).toHaveLength(1);
    expect(figure.marks.map((mark) => mark.cell)).toContain("other");
  });

  it("draws a stated none as a stroke, and no part of nothing", () => {
    const { svg, texts } = drawn({ chart: "composition", cells: [cases(0), part(0, "简易程序")] });
    expect(filledRects(svg, "data-1")).toEqual([]);
    expect(texts.join()).toContain("零线上的竖条：载明为 0");
    const one = drawn({ chart: "composition", cells: [cases(4), part(4, "简易程序"), part(0, "普通程序")] });
    expect(filledRects(one.svg, "data-2").filter(({ top, bottom }) => bottom - top === 12)).toEqual([]);
  });

  it("draws no bar of numbers below zero, and says so", () => {
    const { svg, texts } = drawn({ chart: "composition", cells: [cases(-4), part(-5, "增"), part(1, "减")] });
    expect(filledRects(svg, "data-1")).toEqual([]);
    expect(texts.join()).toContain("含负数，未画成整条。");
  });

  it("gives a part the same hue in every bar", () => {
    const other = { jurisdiction: "乙" };
    const { svg } = drawn({
      chart: "composition",
      width: 380,
      cells: [
        cases(40),
        part(30, "简易程序"),
        part(10, "普通程序"),
        cases(8, other),
        { ...part(2, "普通程序"), ...other, id: "x" },
        { ...part(6, "简易程序"), ...other, id: "y" },
      ],
    });
    const widths = filledRects(svg, "data-1").filter(({ top, bottom }) => bottom - top === 12);
    expect(widths.map(({ left, right }) => Math.round(right - left))).toEqual([283, 283]);
  });

  it("breaks a long word beside a total rather than cut it", () => {
    const other = cases(12, {
      id: "other",
      role: "other",
      scope: "城市管理领域各类违法行为处置以及与街道综合执法队共同开展的联合检查和专项整治行动",
      flags: [flag("relation_unstated")],
    });
    const { svg } = drawn({ chart: "composition", width: 358, cells: [cases(31), part(31, "简易程序"), other] });
    expect(cutTexts(svg, 358)).toEqual([]);
  });

  it("becomes the value table where no total has parts", () => {
    const { texts } = drawn({ chart: "composition", cells: [cases(31)] });
    expect(texts.join()).toContain("没有载明分项的合计，改列数值表。");
  });
});
