import { describe, expect, it } from "vitest";
import { distribution } from "../../src/chart/distribution.ts";
import { offersLog } from "../../src/chart/logAxes.ts";
import type { Cell } from "../../src/view/slice.ts";
import { observation, rate } from "../builders.ts";
import { asked, circles, drawn } from "./drawing.ts";

const events = (index: number, facets: Partial<Cell> = {}): Cell =>
  observation({
    jurisdiction: `镇${index}`,
    indicator: "publicity_events",
    unitWritten: "场",
    value: 4 * index,
    ...facets,
  });

const TWELVE = Array.from({ length: 12 }, (_, index) => events(index));

describe(distribution, () => {
  it("stands a point for each place in the order of value", () => {
    const { svg, texts } = drawn({ chart: "distribution", cells: TWELVE });
    const across = circles(svg).map(({ x }) => x);
    expect(across).toEqual([...across].sort((one, other) => one - other));
    expect(across).toHaveLength(12);
    expect(texts).toContain("12 个街镇，中位数 22，居中一半在 11～33 之间。");
  });

  it("names the chosen among all, and only them", () => {
    const { texts } = drawn({ chart: "distribution", cells: TWELVE, view: { jurisdictions: ["镇3"] } });
    expect(texts.filter((text) => text.startsWith("镇"))).toEqual(["镇3 12 场"]);
    expect(texts.join("")).toContain("朱色：所选街镇");
  });

  it("says that floors are taken as they stand", () => {
    const cells = TWELVE.map((cell) => ({ ...cell, qualifier: "at_least" as const }));
    const { svg, texts } = drawn({ chart: "distribution", cells });
    expect(texts.join("")).toContain("（“余”“多”按下限计）");
    expect([...svg.matchAll(/stroke-dasharray/g)]).toHaveLength(12);
  });

  it("parts what is counted differently, and joins it hatched only when the reader insists", () => {
    const cells = [
      ...TWELVE,
      events(20, { scope: "校园" }),
      events(21, { scope: "校园" }),
      events(22, { scope: "企业" }),
    ];
    const apart = drawn({ chart: "distribution", cells }).texts;
    expect(apart).toContain("普法活动 · 校园（场）");
    expect(apart.join("")).toContain("另有 1 个数字口径不同，未画出");
    const joined = drawn({ chart: "distribution", cells, view: { override: true } });
    expect(joined.texts).not.toContain("普法活动 · 校园（场）");
    expect(joined.texts.join("")).toContain("斜纹圆点：口径不同");
    expect(joined.texts).toContain("12 个街镇，中位数 22，居中一半在 11～33 之间。");
  });

  it("stands one value at one place on all strips of an indicator", () => {
    const cells = [...TWELVE, events(20, { scope: "校园", value: 20 }), events(21, { scope: "校园", value: 160 })];
    const { svg, figure } = drawn({ chart: "distribution", cells });
    const at = (id: string) => figure.marks.filter(({ cell }) => cell === id).map(({ x, width }) => x + width / 2);
    expect(at(events(5).id)).toEqual(at(cells[12]?.id ?? ""));
    expect(svg).not.toContain("NaN");
  });

  it("names those for whom there is no room below the picture", () => {
    const name = "经济技术开发区高新产业园片区临港综合服务街道办";
    const cells = [0, 1, 2, 3].map((index) => events(index, { jurisdiction: `${name}${index}`, value: 20 + index }));
    const { texts } = drawn({
      chart: "distribution",
      cells: [...TWELVE, ...cells],
      width: 358,
      view: { jurisdictions: cells.map(({ jurisdiction }) => jurisdiction) },
    });
    for (const { jurisdiction } of cells) expect(texts.join("")).toContain(jurisdiction);
  });

  it("says that the middle half is one value", () => {
    const { texts } = drawn({ chart: "distribution", cells: TWELVE.map((cell) => ({ ...cell, value: 7 })) });
    expect(texts).toContain("12 个街镇，中位数 7，居中一半都是 7。");
  });

  it("stands rates without a base as hollow points", () => {
    const cells = TWELVE.map(({ jurisdiction }, index) => rate(80 + index, { jurisdiction }));
    expect(drawn({ chart: "distribution", cells }).texts.join("")).toContain("空心菱形：分母未载明");
  });
});

describe(offersLog, () => {
  it.each<readonly [string, readonly Cell[], boolean]>([
    ["counts of several orders of magnitude", TWELVE, true],
    ["counts of one order of magnitude", TWELVE.slice(3, 8), false],
    ["shares", TWELVE.map(({ jurisdiction }, index) => rate(1 + 8 * index, { jurisdiction })), false],
    ["counts below zero", [...TWELVE, events(30, { value: -5 })], false],
  ])("for %s", (_, cells, expected) => {
    const { view, slice } = asked({ chart: "distribution", cells });
    expect(offersLog(view, slice)).toBe(expected);
  });

  it("not for bars, which begin at zero", () => {
    const { view, slice } = asked({ chart: "ranking", cells: TWELVE });
    expect(offersLog(view, slice)).toBe(false);
  });
});
