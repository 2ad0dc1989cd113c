import { describe, expect, it } from "vitest";
import { figure } from "../../src/chart/chartFigure.ts";
import type { Mark } from "../../src/chart/figure.ts";
import { describeFigure } from "../../src/chart/describeFigure.ts";
import { renderSvg } from "../../src/chart/renderSvg.ts";
import { LOCALES } from "../../src/model/locale.ts";
import { HARD_CASES, type HardCase } from "./hardCases.ts";
import { coveredTexts, crossingTexts, cutTexts, hasOwnPlaces, textBoxes } from "./svgBoxes.ts";

const CASES = Object.entries(HARD_CASES);
const LARGE = CASES.filter(([name]) => name.includes("2000-places"));

const ofKind = (kind: string, trouble: string): HardCase => {
  const found = HARD_CASES[`${kind} ${trouble}`];
  if (!found) throw new Error(`no such case: ${kind} ${trouble}`);
  return found;
};

const textsOf = ({ view, slice }: HardCase, width = 780): string =>
  textBoxes(renderSvg(figure(view, slice, width)))
    .map(({ text }) => text)
    .join("");

describe.each([358, 390, 780, 1440])("figure at %d pixels", (width) => {
  it.each(CASES)("keeps the words of %s apart, whole and off the marks", (_, { view, slice }) => {
    for (const locale of LOCALES) {
      const svg = renderSvg(figure({ ...view, locale }, slice, width));
      const boxes = textBoxes(svg);
      expect(svg).not.toContain("NaN");
      expect(svg).not.toContain("undefined");
      expect(crossingTexts(boxes)).toEqual([]);
      expect(cutTexts(svg, width)).toEqual([]);
      if (hasOwnPlaces(view) && slice.places.length < 100) expect(coveredTexts(svg)).toEqual([]);
    }
  });
});

describe("the marks of a hard case", () => {
  it.each(CASES)("lie inside %s and say a number", (_, { view, slice }) => {
    const { marks, size } = figure(view, slice, 780);
    const known = new Set(slice.cells.map(({ id }) => id));
    expect(size.height).toBeGreaterThan(0);
    const isWithin = ({ x, y, width, height }: Mark): boolean =>
      x >= -13 && y >= -13 && x + width <= size.width + 13 && y + height <= size.height + 1;
    expect(marks.filter((mark) => !isWithin(mark) || mark.width <= 0 || mark.height <= 0)).toEqual([]);
    expect(marks.filter(({ cell, label }) => !known.has(cell) || !/\d/.test(label))).toEqual([]);
  });

  it.each(["distribution", "funnel", "scatter", "trend", "ranking-of-counts", "ranking-of-shares"])(
    "reach every one of 2,000 places of a %s",
    (kind) => {
      const { view, slice } = ofKind(kind, "2000-places");
      const marked = new Set(figure(view, slice, 780).marks.map(({ cell }) => cell));
      expect(slice.cells.filter(({ id }) => !marked.has(id))).toEqual([]);
    },
  );
});

describe("2,000 places", () => {
  it.each(LARGE)("are laid out at once as %s", (_, { view, slice }) => {
    figure(view, { ...slice }, 780);
    const start = performance.now();
    figure(view, { ...slice }, 780);
    // A tenth of a second where nothing else runs; the rest is for a busy machine.
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each(LARGE)("make a picture of %s that is not longer than a page of rows", (_, { view, slice }) => {
    expect(figure(view, slice, 780).size.height).toBeLessThan(6000);
  });

  it.each([
    ["matrix", "图中列出 2000 份报告中的 60 份"],
    ["composition", "图中画出 2000 个合计中的 40 个"],
    ["ranking-of-counts", "共 2000 行，改画分布"],
    ["ranking-of-shares", "共 2000 行，改画分布"],
    ["trend", "灰线：其余 1996 个街镇"],
    ["distribution", "2000 个街镇，中位数"],
  ])("are told in words of a %s", (kind, words) => {
    expect(textsOf(ofKind(kind, "2000-places"))).toContain(words);
  });

  it.each(["distribution", "ranking-of-counts", "matrix", "trend"])("keep the chosen ones named in a %s", (kind) => {
    expect(textsOf(ofKind(kind, "2000-places"))).toContain("第251街道");
  });

  it("are described as what is drawn", () => {
    const { view, slice } = ofKind("ranking-of-counts", "2000-places");
    expect(describeFigure(view, slice)).toContain("普法活动的分布，每点一份报告。");
  });
});
