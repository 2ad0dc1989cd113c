import { describe, expect, it } from "vitest";
import { figure } from "../../src/chart/chartFigure.ts";
import { LOCALES } from "../../src/model/locale.ts";
import type { Mark } from "../../src/chart/figure.ts";
import { renderSvg } from "../../src/chart/renderSvg.ts";
import type { Cell } from "../../src/view/slice.ts";
import { CASES, type Case } from "./cases.ts";
import { coveredTexts, crossingTexts, cutTexts, hasOwnPlaces, textBoxes } from "./svgBoxes.ts";

describe(figure, () => {
  it.each(Object.entries(CASES))("draws %s", async (name, { view, slice, width }) => {
    await expect(renderSvg(figure(view, slice, width))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  describe.each([358, 390, 780, 1440])("at %d pixels", (width) => {
    it.each(Object.entries(CASES))("keeps the words of %s apart, whole and off the marks", (_, { view, slice }) => {
      for (const locale of LOCALES) {
        const svg = renderSvg(figure({ ...view, locale }, slice, width));
        expect(crossingTexts(textBoxes(svg))).toEqual([]);
        expect(cutTexts(svg, width)).toEqual([]);
        if (hasOwnPlaces(view)) expect(coveredTexts(svg)).toEqual([]);
      }
    });

    it.each(Object.entries(CASES))("gives every figure of %s a box that a finger finds", (_, { view, slice }) => {
      const { marks, size } = figure(view, slice, width);
      const small = marks.filter((mark) => isSmall(mark) && !marks.some((other) => isNear(mark, other)));
      const outside = marks.filter(
        (mark) => mark.x < -4 || mark.y < 0 || mark.x + mark.width > width + 4 || mark.y + mark.height > size.height,
      );
      expect(small).toEqual([]);
      expect(outside).toEqual([]);
    });

    it.each(Object.entries(CASES))("has a mark for each cell of %s, with its place and value in words", (_, one) => {
      const { marks } = figure(one.view, one.slice, width);
      const marked = new Set(marks.map((mark) => mark.cell));
      const wanted = one.slice.cells.filter((cell) => cell.role !== "part" && isShown(cell, one, width));
      expect(wanted.filter((cell) => !marked.has(cell.id)).map((cell) => cell.id)).toEqual([]);
      const known = new Set(one.slice.cells.map((cell) => cell.id));
      expect([...marked].filter((id) => !known.has(id))).toEqual([]);
      for (const mark of marks) expect(mark.label).toMatch(/\d/);
    });
  });

  it("names its marks from top to bottom", () => {
    const rows = Object.values(CASES).filter(({ view }) => view.chart === "ranking" && view.indicators.length < 4);
    expect(rows.length).toBeGreaterThan(10);
    for (const { view, slice, width } of rows) {
      const tops = figure(view, slice, width).marks.map((mark) => mark.y);
      expect(tops).toEqual([...tops].sort((one, other) => one - other));
    }
  });

  it("does not change what it is given", () => {
    for (const { view, slice, width } of Object.values(CASES)) {
      const before = JSON.stringify({ view, slice });
      figure(view, slice, width);
      expect(JSON.stringify({ view, slice })).toBe(before);
    }
  });
});

function isSmall({ width, height }: Mark): boolean {
  return width < 24 || height < 24;
}

/** Points that crowd share the room of a finger. */
function isNear(one: Mark, other: Mark): boolean {
  const middle = ({ x, y, width, height }: Mark) => [x + width / 2, y + height / 2] as const;
  const [[x, y], [otherX, otherY]] = [middle(one), middle(other)];
  return one !== other && Math.abs(x - otherX) < 25 && Math.abs(y - otherY) < 25;
}

/**
 * A composition shows totals that have parts. On the phone a related count is left out of the base column, which has
 * no room to say that it is not the base.
 */
function isShown(cell: Cell, { view, slice }: Case, width: number): boolean {
  const isSameReport = (one: Cell) => one.jurisdiction === cell.jurisdiction && one.period === cell.period;
  if (view.chart === "composition") {
    return slice.cells.some((one) => isSameReport(one) && one.indicator === cell.indicator && one.role === "part");
  }
  const isBase = cell.unitWritten !== "%" && slice.indicators.some((one) => one.measure === "rate");
  if (view.chart !== "ranking" || !isBase || width >= 480) return true;
  return !slice.cells.some((one) => isSameReport(one) && one.indicator === "closure_rate");
}
