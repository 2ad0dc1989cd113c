import { describe, expect, it } from "vitest";
import { pageLines, type PlacedText } from "../../../src/intake/document/pageLines.ts";
import { pagedText } from "../../../src/intake/document/pageText.ts";

const SIZE = 16;
const LEFT = 80;
const FULL = 28;

/** A line of full-width characters; `indent` in characters. */
function line(text: string, baseline: number, indent = 0): PlacedText {
  return { text, left: LEFT + indent * SIZE, baseline, width: [...text].length * SIZE, size: SIZE };
}

const full = (start: string): string => start.padEnd(FULL, "法");

function textOf(...pages: readonly (readonly PlacedText[])[]): string {
  return pagedText(pages.map((runs, index) => pageLines({ page: index + 1, height: 842, runs }))).text;
}

describe(pagedText, () => {
  it("joins full lines and keeps indented ones apart", () => {
    const runs = [
      line(full("一").slice(2), 100, 2),
      line("末行。", 128),
      line(full("二").slice(2), 156, 2),
      line("末。", 184),
    ];
    expect(textOf(runs)).toBe(`${full("一").slice(2)}末行。\n${full("二").slice(2)}末。`);
  });

  it("keeps a short line before a line at the margin apart", () => {
    expect(textOf([line(full("甲"), 100), line("标题", 128), line("一、总体情况", 156)])).toBe(
      `${full("甲")}标题\n一、总体情况`,
    );
  });

  it("puts foot and head behind a paragraph that goes on", () => {
    const page = (first: string, last: string, foot: string): PlacedText[] => [
      line("法治报告", 40, 10),
      line(first, 100, 2),
      line(last, 700),
      line(foot, 800, 13),
    ];
    const text = textOf(
      page("甲。", full("乙"), "－1－"),
      [line("法治报告", 40, 10), line("接。", 100), line("丙。", 128, 2), line("－2－", 800, 13)],
      page("丁。", full("戊"), "－3－"),
    );
    expect(text.split("\n")).toEqual([
      "法治报告",
      "甲。",
      `${full("乙")}接。`,
      "－1－",
      "法治报告",
      "丙。",
      "－2－",
      "法治报告",
      "丁。",
      full("戊"),
      "－3－",
    ]);
  });

  it("parts the cells of a row, and keeps rows apart", () => {
    const row = (label: string, value: string, baseline: number): PlacedText[] => [
      line(label, baseline),
      { ...line(value, baseline), left: 300 },
    ];
    expect(textOf([...row("行政检查", "170", 100), ...row("行政处罚", "31", 128)])).toBe(
      "行政检查 | 170\n行政处罚 | 31",
    );
  });

  it("reads characters once that are printed twice for bold type", () => {
    const title = line("报告", 100);
    expect(textOf([title, { ...title, left: title.left + 0.4 }])).toBe("报告");
    expect(textOf([title, { ...title, left: title.left + 2 * SIZE }])).toBe("报告报告");
  });

  it("goes from top to bottom where a page is drawn out of order", () => {
    const runs = Array.from({ length: 12 }, (_, index) => line(`第${index}段。`, 100 + ((index * 7) % 12) * 28, 2));
    const expected = [...runs].sort((one, other) => one.baseline - other.baseline).map(({ text }) => text);
    expect(textOf(runs).split("\n")).toEqual(expected);
  });
});
