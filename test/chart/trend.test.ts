import { describe, expect, it } from "vitest";
import { trend } from "../../src/chart/trend.ts";
import { stretchesOf, trendPanels } from "../../src/chart/trendLines.ts";
import type { Cell } from "../../src/view/slice.ts";
import { observation } from "../builders.ts";
import { asked, drawn } from "./drawing.ts";

const checks = (period: number, value: number, facets: Partial<Cell> = {}): Cell =>
  observation({ jurisdiction: "甲", period, value, ...facets });

/** The points of each line drawn at full strength. */
function linePoints(svg: string): readonly number[] {
  return [...svg.matchAll(/<path d="([^"]+)" fill="none" stroke="var\(--data-\d\)" stroke-width="2"/g)].map(
    ([, path = ""]) => [...path.matchAll(/[ML]/g)].length,
  );
}

describe(trend, () => {
  it("breaks the line at a year that is missing, and says why", () => {
    const whole = drawn({
      chart: "trend",
      cells: [checks(2021, 5), checks(2022, 6), checks(2023, 4), checks(2024, 8)],
    });
    expect(linePoints(whole.svg)).toEqual([4]);
    expect(whole.texts.join()).not.toContain("断线");
    const broken = drawn({
      chart: "trend",
      cells: [checks(2021, 5), checks(2022, 6), checks(2024, 4), checks(2025, 8)],
    });
    expect(linePoints(broken.svg)).toEqual([2, 2]);
    expect(broken.texts.join()).toContain("断线：该年未载明或未收录");
  });

  it("starts counts at zero", () => {
    const { texts } = drawn({ chart: "trend", cells: [checks(2023, 80), checks(2024, 90), checks(2025, 95)] });
    expect(texts).toContain("0");
    expect(texts.join()).not.toContain("纵轴从");
  });

  it("keeps the names at the ends of close lines apart", () => {
    const cells = ["甲", "乙", "丙"].flatMap((jurisdiction, index) =>
      [2023, 2024, 2025].map((period) => checks(period, 50 + index, { jurisdiction })),
    );
    const { figure, texts } = drawn({ chart: "trend", cells });
    expect(texts.filter((text) => / \d+ 次$/.test(text))).toHaveLength(3);
    expect(figure.marks).toHaveLength(9);
  });
});

describe(trendPanels, () => {
  it("does not join figures that are counted in different ways", () => {
    const cells = [checks(2023, 5), checks(2024, 6, { scope: "综合执法岗" }), checks(2025, 7)];
    const { view, slice } = asked({ chart: "trend", cells });
    expect(trendPanels(view, slice).flatMap(({ lines }) => lines.map((line) => line.cells.length))).toEqual([2, 1]);
    const [line] = trendPanels(view, slice)[0]?.lines ?? [];
    expect(line && stretchesOf(line).map((stretch) => stretch.length)).toEqual([1, 1]);
  });
});
