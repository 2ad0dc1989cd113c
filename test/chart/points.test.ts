import { describe, expect, it } from "vitest";
import { dotBoxes, dotMarks } from "../../src/chart/dotMarks.ts";
import type { Dot } from "../../src/chart/dots.ts";
import { intoLanes } from "../../src/chart/lanes.ts";
import { placeNames } from "../../src/chart/leaders.ts";
import { pointNames, type NamedPoint } from "../../src/chart/pointNames.ts";
import { observation } from "../builders.ts";

const dot = (x: number, y: number): Dot => ({
  cell: observation({ id: `${x} ${y}` }),
  x,
  y,
  radius: 3,
  isChosen: false,
  isApart: false,
  outside: undefined,
});

describe(intoLanes, () => {
  it("keeps points that do not touch on the axis", () => {
    expect(intoLanes([0, 10, 20], 8)).toEqual({ lanes: [0, 0, 0], count: 1 });
  });

  it("puts points of one value by turns above and below", () => {
    expect(intoLanes([5, 5, 5, 5], 8)).toEqual({ lanes: [0, -1, 1, -2], count: 4 });
  });

  it("never lets two of one lane touch, in whatever order they come", () => {
    const positions = Array.from({ length: 300 }, (_, index) => (index * 7919) % 613);
    const { lanes } = intoLanes(positions, 9);
    for (const lane of new Set(lanes)) {
      const inLane = positions.filter((_, index) => lanes[index] === lane).sort((one, other) => one - other);
      for (const [index, at] of inLane.slice(1).entries()) expect(at - (inLane[index] ?? 0)).toBeGreaterThanOrEqual(9);
    }
  });
});

describe(placeNames, () => {
  it("stacks the names of points that stand close, so that no line crosses a name", () => {
    const names = placeNames(
      [10, 12, 14, 16].map((x) => ({ text: `${x}号街道`, x })),
      400,
    );
    expect(names.map((name) => name?.row)).toEqual([3, 2, 1, 0]);
    for (const upper of names) {
      for (const lower of names) {
        if (!upper || !lower || upper.row <= lower.row) continue;
        expect(upper.x < lower.left || upper.x > lower.right).toBe(true);
      }
    }
  });

  it("keeps names inside the figure", () => {
    for (const name of placeNames(
      [
        { text: "左边的街道", x: 1 },
        { text: "右边的街道", x: 399 },
      ],
      400,
    )) {
      expect(name?.left).toBeGreaterThanOrEqual(0);
      expect(name?.right).toBeLessThanOrEqual(400);
    }
  });

  it("finds the one way in which a few close names fit", () => {
    const names = [16, 236, 266, 317].map((x, index) => ({ text: `第${index}街道 ${x} 场`, x }));
    expect(placeNames(names, 780)).not.toContain(undefined);
  });

  it("stacks long names rather than leave one out", () => {
    const text = "经济技术开发区高新产业园片区临港综合服务街道办";
    const names = [57, 285, 330].map((x, index) => ({ text: `${text}${index} 场`, x }));
    expect(placeNames(names, 1200)).not.toContain(undefined);
  });

  it("leaves out whom it has no room for", () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({ text: "某某街道办事处", x: 200 + index / 10 }));
    expect(placeNames(crowd, 400).filter((name) => name === undefined).length).toBeGreaterThan(0);
  });
});

describe(pointNames, () => {
  const bounds = { left: 0, right: 200, top: 0, bottom: 200 };
  const point = (x: number, y: number, facets: Partial<NamedPoint> = {}): NamedPoint => ({
    text: "东城街道",
    x,
    y,
    radius: 5,
    isFirst: false,
    isOwed: false,
    isNameless: false,
    ...facets,
  });

  it("names the chosen before the others", () => {
    const beside = [
      point(100, 100),
      point(100, 110),
      point(100, 120),
      point(100, 130, { isFirst: true, text: "所选" }),
    ];
    const { shapes, left } = pointNames(beside, bounds);
    expect(shapes[0]).toMatchObject({ style: { text: "所选" } });
    expect(left).toEqual([]);
  });

  it("tells the chosen for whom there is no room", () => {
    const text = "名".repeat(30);
    const { shapes, left } = pointNames([point(100, 100, { isFirst: true, isOwed: true, text })], bounds);
    expect(shapes).toEqual([]);
    expect(left).toEqual([text]);
  });

  it("leads a line to a name that finds no room beside its point", () => {
    const row = [60, 72, 84].map((x) => point(x, 100, { text: `${x}号街道` }));
    const { shapes } = pointNames(row, bounds);
    expect(shapes.filter(({ type }) => type === "text")).toHaveLength(3);
    expect(shapes.filter(({ type }) => type === "line").length).toBeGreaterThan(0);
  });

  it("never sets a name nearer to another point than to its own", () => {
    const points = [point(100, 100), point(116, 112, { text: "西城街道" })];
    const { shapes } = pointNames(points, bounds);
    for (const { x, y } of points) {
      const beside = shapes.filter(
        (shape) => shape.type === "text" && Math.abs(shape.y - y) < 10 && Math.abs(shape.x - x) < 12,
      );
      expect(beside.map((shape) => (shape.type === "text" ? shape.style.text : ""))).not.toContain(
        x === 100 ? "西城街道" : "东城街道",
      );
    }
  });

  it("keeps clear of open ends", () => {
    const { shapes } = pointNames([point(20, 100, { reach: { right: 12, up: 12 } })], bounds);
    expect(shapes[0]).toMatchObject({ x: 20 + 5 + 4 + 12 });
  });
});

describe(dotMarks, () => {
  it("gives a point that stands alone a finger's room", () => {
    expect(dotMarks([dot(50, 50)], () => "12")).toMatchObject([{ x: 38, y: 38, width: 24, height: 24 }]);
  });

  it("lets boxes of neighbours touch but not cover each other's points", () => {
    const [one = 0, other = 0] = dotBoxes([dot(50, 50), dot(60, 50)], 24);
    expect([one, other]).toEqual([10, 10]);
  });

  it("never makes a box smaller than its point", () => {
    expect(dotBoxes([dot(50, 50), dot(50, 50)], 24)).toEqual([8, 8]);
  });
});
