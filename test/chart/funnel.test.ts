import { describe, expect, it } from "vitest";
import { funnel } from "../../src/chart/funnel.ts";
import type { Cell } from "../../src/view/slice.ts";
import { place, rate } from "../builders.ts";
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

  it("draws nobody beyond the curves whom the words leave within", () => {
    const cells = [...TWELVE, rate(100, { jurisdiction: "镇30", denominator: 25 })];
    const { svg, figure } = drawn({ chart: "funnel", cells });
    const [inner = ""] = [...svg.matchAll(/<path d="(M[^"]*)"[^>]*stroke="var\(--ink-soft\)"/g)]
      .map(([, path = ""]) => path)
      .filter((path) => path.split("L").length > 10)
      .slice(1, 2);
    const curve = inner
      .slice(1)
      .split("L")
      .map((point) => point.split(" ").map(Number));
    const whole = figure.marks.find(({ label }) => label.startsWith("镇30"));
    const [x, y] = [(whole?.x ?? 0) + (whole?.width ?? 0) / 2, (whole?.y ?? 0) + (whole?.height ?? 0) / 2];
    const nearest = curve.reduce((one, other) =>
      Math.abs((other[0] ?? 0) - x) < Math.abs((one[0] ?? 0) - x) ? other : one,
    );
    expect(y).toBeGreaterThanOrEqual((nearest[1] ?? 0) - 0.5);
  });

  it("greys who is within the limits, beside those far beyond, and says so", () => {
    const alike = TWELVE.map(({ jurisdiction }) => rate(95, { jurisdiction, denominator: 200 }));
    const { svg, texts } = drawn({
      chart: "funnel",
      cells: [...alike, rate(60, { jurisdiction: "镇30", denominator: 200 })],
    });
    const fills = circles(svg).map(({ fill }) => fill);
    expect(fills.filter((fill) => fill === "var(--data-1)")).toHaveLength(1);
    expect(fills.filter((fill) => fill === "var(--data-quiet)")).toHaveLength(12);
    expect(texts.join("")).toContain("蓝点：99.8% 控制限以外，灰点：以内");
  });

  it("says which reports state no rate", () => {
    const reports = [...TWELVE, { jurisdiction: "静镇" }].map(({ jurisdiction }) => ({
      document: `${jurisdiction}-2025`,
      jurisdiction,
      period: 2025,
      coverage: "full" as const,
    }));
    const places = reports.map(({ jurisdiction: id }) => place({ id, name: id, nameEn: id }));
    expect(drawn({ chart: "funnel", cells: TWELVE, reports, places }).texts.join("")).toContain(
      "未载明：静镇（2025）。",
    );
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
