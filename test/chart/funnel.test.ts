import { describe, expect, it } from "vitest";
import { funnel } from "../../src/chart/funnel.ts";
import type { Cell } from "../../src/view/slice.ts";
import { rate } from "../builders.ts";
import { circles, drawn } from "./drawing.ts";

const settled = (index: number, facets: Partial<Cell> = {}): Cell =>
  rate(90 + (index % 8), { jurisdiction: `镇${index}`, denominator: 40 + 30 * index, ...facets });

const TWELVE = Array.from({ length: 12 }, (_, index) => settled(index));

describe(funnel, () => {
  it("puts places further right the larger their base", () => {
    const { svg, figure } = drawn({ chart: "funnel", cells: TWELVE });
    const across = circles(svg).map((dot) => dot.x);
    expect(across).toHaveLength(12);
    expect(across).toEqual([...across].sort((one, other) => one - other));
    expect(figure.marks).toHaveLength(12);
  });

  it("draws the pooled rate and two pairs of limits", () => {
    const { svg, texts } = drawn({ chart: "funnel", cells: TWELVE });
    expect([...svg.matchAll(/stroke="var\(--ink-soft\)"/g)]).toHaveLength(5);
    expect([...svg.matchAll(/stroke-dasharray/g)]).toHaveLength(2);
    expect(texts.join()).toContain("横线：合并比例");
  });

  it("leaves out whose base is unknown or ambiguous, and names them", () => {
    const ambiguous = settled(20, { denominatorSource: "ambiguous" });
    const { denominator: _, ...without } = settled(21);
    const { svg, texts } = drawn({
      chart: "funnel",
      cells: [...TWELVE, ambiguous, { ...without, denominatorSource: "none" }],
    });
    expect(circles(svg)).toHaveLength(12);
    expect(texts.join("")).toContain("不在图中：镇20（2025）、镇21（2025）");
  });

  it("stands all at 100 %", () => {
    const { svg } = drawn({ chart: "funnel", cells: TWELVE.map((cell) => ({ ...cell, value: 100 })) });
    expect(svg).not.toContain("NaN");
    expect(circles(svg)).toHaveLength(12);
  });
});
