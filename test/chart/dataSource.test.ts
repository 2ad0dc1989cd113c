import { describe, expect, it } from "vitest";
import { cellLabel } from "../../src/chart/cellLabel.ts";
import { figure } from "../../src/chart/chartFigure.ts";
import { outsideAmong, outsideWord, sourceNotes } from "../../src/chart/dataSource.ts";
import { describeFigure } from "../../src/chart/describeFigure.ts";
import { renderSvg } from "../../src/chart/renderSvg.ts";
import type { Slice } from "../../src/view/slice.ts";
import { observation, slice } from "../builders.ts";
import { CASES } from "./cases.ts";
import { HARD_CASES } from "./hardCases.ts";
import { textBoxes } from "./svgBoxes.ts";

const REPORT = observation({ jurisdiction: "甲", value: 3 });
const EXCERPT = observation({ jurisdiction: "乙", value: 5, dataset: "facts" });
const OWN = observation({ jurisdiction: "丙", value: 8, dataset: "own" });
const TABLE = observation({ jurisdiction: "丁", value: 9, dataset: "own-b" });

const mixed: Slice = slice({ cells: [REPORT, EXCERPT, OWN] });

describe(outsideAmong, () => {
  it("marks what no report carries where it stands beside what one does", () => {
    expect([REPORT, EXCERPT, OWN].map((cell) => outsideAmong(cell, mixed))).toEqual([undefined, "excerpt", "own"]);
  });

  it("marks nothing where all are of one dataset, since a note speaks for all", () => {
    const alone = slice({ cells: [EXCERPT] });
    expect(outsideAmong(EXCERPT, alone)).toBeUndefined();
    expect(sourceNotes(alone, "zh-CN")).toEqual(["图中数字均为公开网页摘录（不完整），非公开的年度报告。"]);
  });
});

describe(outsideWord, () => {
  it("numbers the reader's datasets where there are several", () => {
    const several = slice({ cells: [REPORT, OWN, TABLE] });
    expect([REPORT, OWN, TABLE].map((cell) => outsideWord(cell, several, "zh-CN"))).toEqual([
      "",
      "本单位 1",
      "本单位 2",
    ]);
    expect([REPORT, EXCERPT, OWN].map((cell) => outsideWord(cell, mixed, "en"))).toEqual(["", "excerpt", "own"]);
  });
});

describe(sourceNotes, () => {
  it("says what each mark means, by the name that the reader gave", () => {
    expect(sourceNotes({ ...mixed, datasetNames: { own: "台账" } }, "zh-CN")).toEqual([
      "方框或“摘录”：公开网页摘录（不完整），非报告原文。",
      "底线或“本单位”：本单位数字“台账”，非公开报告。",
    ]);
  });

  it("is silent where all figures are of published reports", () => {
    expect(sourceNotes(slice({ cells: [REPORT] }), "zh-CN")).toEqual([]);
  });
});

describe("a figure from elsewhere", () => {
  it("is told in its label and in the figure's description", () => {
    expect(cellLabel(EXCERPT, mixed, "zh-CN")).toContain("公开网页摘录（不完整）");
    expect(cellLabel(REPORT, mixed, "zh-CN")).not.toContain("摘录");
    const view = { ...mixed.view, chart: "ranking" as const };
    expect(describeFigure(view, mixed)).toContain("1 个数字来自公开网页摘录（不完整）。");
  });

  const FORMS = Object.entries({ ...CASES, ...HARD_CASES }).filter(
    ([name]) => name.startsWith("excerpts-beside") || name.endsWith(" other-datasets"),
  );

  it.each(FORMS)(
    "is marked by more than its hue in %s, and the small print says how",
    (name, { view, slice: answer }) => {
      for (const width of [358, 780]) {
        const svg = renderSvg(figure(view, answer, width));
        const text = textBoxes(svg)
          .map((box) => box.text)
          .join("");
        expect(text).toContain("方框或“摘录”：公开网页摘录");
        expect(text).toContain("底线或“本单位");
        const isTable = /table|matrix/.test(name);
        const frames = [...svg.matchAll(/<path d="M[^"]*Z" fill="none" stroke="var\(--ink\)"/g)].length;
        if (isTable) expect(text.split("摘录").length).toBeGreaterThan(3);
        else expect(frames).toBeGreaterThan(0);
      }
    },
  );
});
