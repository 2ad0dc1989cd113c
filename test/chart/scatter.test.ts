import { describe, expect, it } from "vitest";
import { scatter } from "../../src/chart/scatter.ts";
import { scatterPairs } from "../../src/chart/scatterPairs.ts";
import type { Cell } from "../../src/view/slice.ts";
import { observation } from "../builders.ts";
import { asked, circles, drawn } from "./drawing.ts";

const events = (index: number, facets: Partial<Cell> = {}): Cell =>
  observation({
    jurisdiction: `镇${index}`,
    indicator: "publicity_events",
    unitWritten: "场",
    value: 5 + 3 * index,
    ...facets,
  });

const reached = (index: number, facets: Partial<Cell> = {}): Cell =>
  observation({
    jurisdiction: `镇${index}`,
    indicator: "publicity_audience",
    unitWritten: "人次",
    basis: "on_site",
    value: 4000 - 200 * index,
    ...facets,
  });

const PAIRS = Array.from({ length: 12 }, (_, index) => [events(index), reached(index)]).flat();

describe(scatter, () => {
  it("stands the first indicator across and the second up", () => {
    const points = circles(drawn({ chart: "scatter", cells: PAIRS }).svg);
    expect(points).toHaveLength(12);
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).sort((one, other) => one - other));
    expect(points.map(({ y }) => y)).toEqual(points.map(({ y }) => y).sort((one, other) => one - other));
  });

  it("leads from each point to both of its sentences", () => {
    const { figure } = drawn({ chart: "scatter", cells: PAIRS });
    expect(new Set(figure.marks.map(({ cell }) => cell))).toEqual(new Set(PAIRS.map(({ id }) => id)));
  });

  it("opens the end of a floor on its own axis", () => {
    const floors = PAIRS.map((cell, index) => (index < 2 ? { ...cell, qualifier: "at_least" as const } : cell));
    const { svg, texts } = drawn({ chart: "scatter", cells: floors });
    expect([...svg.matchAll(/stroke-dasharray/g)]).toHaveLength(2);
    expect(texts.join("")).toContain("向右、向上的虚线：含“余”“多”，不止此数");
  });

  it("has no line through the points", () => {
    expect(drawn({ chart: "scatter", cells: PAIRS }).svg).not.toMatch(/stroke="var\(--data-1\)"/);
  });

  it("names points of one value together", () => {
    const same = [30, 31, 32].flatMap((index) => [events(index, { value: 60 }), reached(index, { value: 500 })]);
    expect(drawn({ chart: "scatter", cells: [...PAIRS, ...same] }).texts).toContain("镇30等 3 个");
    expect(drawn({ chart: "scatter", cells: [...PAIRS, ...same.slice(0, 4)] }).texts).toContain("镇30、镇31");
    const chosen = drawn({ chart: "scatter", cells: [...PAIRS, ...same], view: { jurisdictions: ["镇32"] } });
    expect(chosen.texts).toContain("镇32等 3 个");
  });

  it("draws where zero is among values on both sides of it", () => {
    const cells = PAIRS.map((cell) => ({ ...cell, value: cell.value - 20 }));
    const lines = drawn({ chart: "scatter", cells }).svg.match(/stroke="var\(--ink-soft\)"/g) ?? [];
    const plain = drawn({ chart: "scatter", cells: PAIRS }).svg.match(/stroke="var\(--ink-soft\)"/g) ?? [];
    expect(lines.length).toBeGreaterThan(plain.length);
  });

  it("says who does not state both", () => {
    const { texts } = drawn({ chart: "scatter", cells: [...PAIRS, events(40), reached(41)] });
    expect(texts.join("")).toContain("2 份报告未同时载明两项，不在图中。");
  });
});

describe(scatterPairs, () => {
  it("pairs figures of one place and year only", () => {
    const { slice } = asked({
      chart: "scatter",
      cells: [events(1), reached(1, { period: 2024 }), events(2), reached(2)],
    });
    expect(scatterPairs(slice).pairs.map(({ across }) => across.jurisdiction)).toEqual(["镇2"]);
  });

  it("keeps apart what is counted differently on either axis", () => {
    const cells = [...PAIRS, events(30, { scope: "校园" }), reached(30), events(31), reached(31, { basis: "online" })];
    const { pairs, others } = scatterPairs(asked({ chart: "scatter", cells }).slice);
    expect(pairs).toHaveLength(12);
    expect(others.map(({ across }) => across.jurisdiction)).toEqual(["镇30", "镇31"]);
  });

  it("has no axes for one indicator", () => {
    expect(scatterPairs(asked({ chart: "scatter", cells: [events(1)] }).slice)).toMatchObject({
      axes: undefined,
      pairs: [],
    });
  });
});
