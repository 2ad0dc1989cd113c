import { describe, expect, it } from "vitest";
import { rateDots } from "../../src/chart/rateDots.ts";
import type { Cell } from "../../src/view/slice.ts";
import { observation, place, rate } from "../builders.ts";
import { circles, drawn, filledRects } from "./drawing.ts";

const share = (jurisdiction: string, value: number, facets: Partial<Cell> = {}): Cell =>
  rate(value, { jurisdiction, basis: "mediated", ...facets });

const handled = (jurisdiction: string, value: number): Cell =>
  observation({ jurisdiction, indicator: "disputes_handled", basis: "handled", unitWritten: "件", value });

const BOTH = ["mediation_success_rate", "disputes_handled"] as const;

describe(rateDots, () => {
  it.each([358, 780])("puts each dot inside its own mark, at %d pixels", (width) => {
    const cells = [share("甲", 92, { denominator: 150 }), share("乙", 97, { denominator: 60 })];
    const { svg, figure } = drawn({ chart: "ranking", cells, width });
    const dots = circles(svg);
    expect(dots).toHaveLength(2);
    dots.forEach((dot, index) => {
      const mark = figure.marks.find((one) => one.cell === cells[index]?.id);
      expect(mark && dot.x > mark.x && dot.x < mark.x + mark.width).toBe(true);
      expect(mark && dot.y > mark.y && dot.y < mark.y + mark.height).toBe(true);
    });
  });

  it("opens a floor to the right and pales an about, and says so", () => {
    const cells = [
      share("甲", 92, { denominator: 150, qualifier: "at_least" }),
      share("乙", 97, { denominator: 60, qualifier: "about" }),
      share("丙", 95, { denominator: 80 }),
    ];
    const { svg, texts } = drawn({ chart: "ranking", cells });
    expect([...svg.matchAll(/stroke-dasharray="3,2"/g)]).toHaveLength(2);
    expect([...svg.matchAll(/<circle[^>]*fill-opacity="0.45"/g)]).toHaveLength(1);
    expect(texts.join()).toContain("末端敞开：含“余”“多”，不止此数；浅色圆点：约数");
    expect(texts).toContain("92%以上");
  });

  it("leaves names whole on a phone where long words follow the values", () => {
    const cells = [
      share("清河街道", 92, { denominator: 150 }),
      share("白云街道", 97, { denominator: 60, scope: "矛盾纠纷、信访、网络问政等各类诉求" }),
    ];
    const { texts } = drawn({ chart: "ranking", cells, width: 358, view: { override: true } });
    expect(texts).toEqual(expect.arrayContaining(["清河街道", "白云街道"]));
  });

  it("says where the axis starts when it is not zero", () => {
    const near = drawn({
      chart: "ranking",
      cells: [share("甲", 96, { denominator: 400 }), share("乙", 98, { denominator: 500 })],
    });
    expect(near.texts.join()).toMatch(/横轴从 9\d% 起。/);
    const wide = drawn({
      chart: "ranking",
      cells: [share("甲", 4, { denominator: 400 }), share("乙", 98, { denominator: 500 })],
    });
    expect(wide.texts.join()).not.toContain("横轴从");
  });

  it("draws an interval only where a base is known, dashed where it is ambiguous", () => {
    const { svg, texts } = drawn({
      chart: "ranking",
      cells: [
        share("甲", 96, { denominator: 391, denominatorSource: "ambiguous" }),
        share("乙", 97, { denominator: 60 }),
        share("丙", 99),
      ],
    });
    expect([...svg.matchAll(/stroke-dasharray/g)]).toHaveLength(1);
    expect(circles(svg)).toHaveLength(2);
    expect(texts.join()).toContain("虚线：基数有两种读法");
    expect(texts.join()).toContain("空心菱形：分母未载明");
  });

  it("half fills what is computed, and writes the word beside the number", () => {
    const computed = {
      stated: "computed",
      basis: "from_counts",
      denominator: 52,
      denominatorSource: "counts",
    } as const;
    const { svg, texts } = drawn({
      chart: "ranking",
      cells: [share("甲", 96, { denominator: 391 }), share("乙", (100 * 51) / 52, computed)],
    });
    expect(circles(svg).map((dot) => dot.fill)).toEqual(["var(--data-1)", "var(--paper)"]);
    expect(texts).toEqual(expect.arrayContaining(["98.1%", "推算"]));
  });

  it("sets another basis apart under its own name, and leaves the largest comparable set first", () => {
    const { texts } = drawn({
      chart: "ranking",
      indicators: ["mediation_success_rate", "closure_rate"],
      cells: [
        rate(100, { jurisdiction: "甲", indicator: "closure_rate", basis: "platforms" }),
        share("乙", 97, { denominator: 60 }),
        share("丙", 96, { denominator: 90, basis: "resolved" }),
      ],
    });
    const heads = texts.filter((text) => text.includes("口径"));
    expect(heads).toEqual(["调解成功率、化解率（口径相近）", "办结率（口径不同，单列）"]);
    expect(texts.indexOf("甲")).toBeGreaterThan(texts.indexOf("丙"));
  });

  it("shows the base as a bar from zero, hatched where the count is not the base", () => {
    const cells = [share("甲", 96, { denominator: 200 }), handled("甲", 200), share("乙", 90), handled("乙", 100)];
    const { svg, texts, figure } = drawn({ chart: "ranking", cells, indicators: BOTH });
    expect(filledRects(svg, "data-quiet")).toHaveLength(1);
    expect(svg).toContain('stroke="var(--hatch)"');
    expect(texts.join()).toContain("斜纹：相关数量，不是基数");
    expect(figure.marks.map((mark) => mark.cell)).toEqual(
      [cells[0], cells[1], cells[2], cells[3]].map((cell) => cell?.id),
    );
  });

  it("never shows a related count as a base on the phone, where nothing can be hatched", () => {
    const cells = [share("甲", 96, { denominator: 200 }), handled("甲", 200), share("乙", 90), handled("乙", 731)];
    const { texts, svg } = drawn({ chart: "ranking", cells, indicators: BOTH, width: 358 });
    expect(texts).toContain("200");
    expect(texts).not.toContain("731");
    expect(filledRects(svg, "data-quiet")).toEqual([]);
  });

  it("marks an implied base as computed", () => {
    const implied = { denominator: 48, denominatorSource: "implied" } as const;
    const { texts, figure } = drawn({
      chart: "ranking",
      cells: [share("甲", 97.9, implied), share("乙", 90, { denominator: 30 })],
    });
    expect(texts.slice(texts.indexOf("48"))[1]).toBe("推算");
    expect(figure.marks[0]?.label).toContain("分母由推算得到");
  });

  it("says of a silent report that it states no such figure, and draws nothing for it", () => {
    const places = ["甲", "乙", "丙"].map((id) => place({ id, name: id }));
    const { texts, figure } = drawn({
      chart: "ranking",
      cells: [share("甲", 97, { denominator: 48 }), share("乙", 90, { denominator: 30 })],
      places,
      reports: places.map(({ id }) => ({ document: id, jurisdiction: id, period: 2025, coverage: "full" })),
    });
    expect(texts).toContain("报告中未载明此项数字");
    expect(figure.marks.every((mark) => !mark.label.includes("丙"))).toBe(true);
  });

  it("gives a phone's rows a height for fingers", () => {
    const cells = [share("甲", 97, { denominator: 48 }), share("乙", 90, { denominator: 30 })];
    const { figure } = drawn({ chart: "ranking", cells, width: 358 });
    const rates = figure.marks.filter((mark) => mark.x === 0);
    expect(rates).toHaveLength(2);
    for (const mark of rates) expect(mark.height).toBeGreaterThanOrEqual(44);
  });
});
