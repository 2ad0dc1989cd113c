import { describe, expect, it } from "vitest";
import { trend } from "../../src/chart/trend.ts";
import { stretchesOf, trendPanels } from "../../src/chart/trendLines.ts";
import type { Cell } from "../../src/view/slice.ts";
import { observation, rate } from "../builders.ts";
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
    expect(broken.texts.join()).toContain("虚线圈：未收录；断线：该年没有数字");
  });

  it("gives a line that ends early its last year, and leads from there to its name", () => {
    const early = { jurisdiction: "乙" };
    const { svg, texts } = drawn({
      chart: "trend",
      cells: [checks(2023, 5), checks(2024, 6), checks(2025, 4), checks(2023, 2, early), checks(2024, 3, early)],
    });
    expect(texts).toContain("甲 4 次");
    expect(texts).toContain("乙 3 次（2024）");
    expect([...svg.matchAll(/stroke-dasharray="1,4"/g)]).toHaveLength(1);
  });

  it("marks below the years why a place has no figure", () => {
    const { texts, svg } = drawn({
      chart: "trend",
      cells: [
        checks(2023, 5),
        checks(2025, 4),
        checks(2024, 6, { jurisdiction: "乙" }),
        checks(2023, 7, { jurisdiction: "丙" }),
        checks(2024, 7, { jurisdiction: "丙" }),
        checks(2025, 7, { jurisdiction: "丙" }),
      ],
      reports: [2023, 2024, 2025].map((period) => ({
        document: `甲-${period}`,
        jurisdiction: "甲",
        period,
        coverage: "full",
        notApplicable: ["inspections"],
      })),
    });
    expect(texts.join()).toContain("斜杠：不适用；虚线圈：未收录");
    expect([...svg.matchAll(/<circle[^>]*stroke-dasharray="1.5,2"/g)]).toHaveLength(2);
  });

  it("draws about, computed and baseless values as such", () => {
    const { texts } = drawn({
      chart: "trend",
      cells: [checks(2023, 5, { qualifier: "about" }), checks(2024, 6), checks(2025, 4)],
    });
    expect(texts.join()).toContain("浅色圆点：约数");
    const baseless = [2023, 2024, 2025].map((period) => rate(90, { jurisdiction: "甲", period }));
    expect(drawn({ chart: "trend", cells: baseless }).texts.join()).toContain("空心菱形：分母未载明");
  });

  it("joins no points of two datasets", () => {
    const { svg } = drawn({
      chart: "trend",
      cells: [checks(2022, 3), checks(2023, 5), checks(2024, 6), checks(2025, 4, { dataset: "facts" })],
    });
    expect(linePoints(svg)).toEqual([3]);
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
