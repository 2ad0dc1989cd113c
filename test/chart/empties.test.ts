import { describe, expect, it } from "vitest";
import { figure } from "../../src/chart/chartFigure.ts";
import { silentRows, silentSentences } from "../../src/chart/silentRows.ts";
import { viewNotes } from "../../src/chart/viewNotes.ts";
import type { Cell, Slice } from "../../src/view/slice.ts";
import { DEFAULT_VIEW } from "../../src/view/view.ts";
import { flag, observation, place, rate, slice } from "../builders.ts";
import { asked, drawn } from "./drawing.ts";

const report = (id: string, facets: Partial<Slice["reports"][number]> = {}): Slice["reports"][number] => ({
  document: id,
  jurisdiction: id,
  period: 2025,
  coverage: "full",
  ...facets,
});

const PLACES = ["甲", "乙", "丙", "丁", "戊"].map((id) => place({ id, name: id }));
const REPORTS = [report("甲"), report("乙"), report("丙"), report("丁", { notApplicable: ["mediation_success_rate"] })];

const SHARES: readonly Cell[] = [
  rate(0, { jurisdiction: "甲", denominator: 40, flags: [flag("stated_zero")] }),
  rate(92, { jurisdiction: "乙", denominator: 40 }),
];

describe("the kinds of empty", () => {
  it("are four, and each has its mark and its word", () => {
    const { svg, texts } = drawn({ chart: "ranking", cells: SHARES, places: PLACES, reports: REPORTS });
    expect(texts).toEqual(expect.arrayContaining(["报告中未载明此项数字", "此项不适用", "所选年度的报告未收录", "0%"]));
    const legend = texts.join("");
    for (const word of ["空圈：未载明", "斜杠：不适用", "虚线圈：未收录"]) expect(legend).toContain(word);
    expect([...svg.matchAll(/<circle[^>]*fill="none"[^>]*stroke="var\(--ink-soft\)"/g)]).toHaveLength(2);
    expect([...svg.matchAll(/<circle[^>]*stroke-dasharray/g)]).toHaveLength(1);
  });

  it("are named in the legend only where they occur", () => {
    const reports = REPORTS.slice(0, 3);
    const { texts } = drawn({ chart: "ranking", cells: SHARES, places: PLACES.slice(0, 3), reports });
    expect(texts.join("")).toContain("空圈：未载明");
    expect(texts.join("")).not.toMatch(/斜杠|虚线圈/);
  });

  it("tells a stated zero of a count from a silence", () => {
    const zero = observation({ jurisdiction: "甲", value: 0, flags: [flag("stated_zero")] });
    const cells = [zero, observation({ jurisdiction: "乙", value: 3 })];
    const { texts } = drawn({ chart: "ranking", cells, places: PLACES.slice(0, 3), reports: REPORTS.slice(0, 3) });
    expect(texts.join("")).toContain("零线上的竖条：载明为 0；空圈：未载明。");
  });
});

describe(silentRows, () => {
  it("says not applicable only where none of the indicators applies", () => {
    const base = slice({ cells: SHARES, places: PLACES, reports: REPORTS });
    const kinds = (answer: Slice) => silentRows(SHARES, answer).map(({ empty }) => empty);
    expect(kinds(base)).toEqual(["notStated", "notApplicable", "notCollected"]);
    const both = slice({ cells: [...SHARES, observation({ jurisdiction: "甲" })], places: PLACES, reports: REPORTS });
    expect(kinds(both)).toEqual(["notStated", "notStated", "notCollected"]);
  });
});

describe(silentSentences, () => {
  it("counts what would be too long to name", () => {
    const many = Array.from({ length: 30 }, (_, index) => place({ id: `p${index}` }));
    const answer = slice({ cells: [], places: many, reports: many.slice(0, 20).map(({ id }) => report(id)) });
    expect(silentSentences(silentRows([], answer), answer, "zh-CN")).toEqual([
      "未载明：20 份报告。",
      expect.stringMatching(/^未收录：p20街道、.*p29街道。$/),
    ]);
  });
});

describe("what the reader shows anyway", () => {
  it("stands hatched on the one scale, with the note on the figure", () => {
    const cells = [
      ...SHARES,
      rate(97, { jurisdiction: "丙", denominator: 60 }),
      rate(88, { jurisdiction: "丁", scope: "信访" }),
    ];
    const { view, slice: answer } = asked({ chart: "ranking", cells, view: { override: true } });
    const drawing = drawn({ chart: "ranking", cells, view: { override: true } });
    expect([...drawing.svg.matchAll(/<circle[^>]*stroke="var\(--hatch\)"/g)]).toHaveLength(1);
    expect(drawing.texts.join("")).toContain("斜纹圆点：口径不同，不宜直接比较。仍并列显示：口径不同，不宜直接比较。");
    expect(drawing.texts.filter((text) => text.includes("信访"))).not.toEqual([]);
    const apart = figure({ ...view, override: false }, answer, 780);
    expect(new Set(apart.marks.map(({ cell }) => cell)).size).toBe(4);
  });
});

describe(viewNotes, () => {
  const perHead = { ...DEFAULT_VIEW, mode: "per_10000" } as const;
  const answer = slice({ cells: [observation()], places: PLACES });

  it("is silent about figures as stated", () => {
    expect(viewNotes(DEFAULT_VIEW, answer)).toEqual([]);
  });

  it("says that there are no heads to divide by", () => {
    expect(viewNotes(perHead, answer)).toEqual(["没有人口或户数数据，不能折算为每万人（户）；要折算的数未画出。"]);
  });

  it("names the source, what stayed as stated, and how many reports were left out", () => {
    const perCapita = { count: 120, denominator: 40_000, kind: "population", source: "某县统计年鉴 2025" } as const;
    const divided: Slice = {
      ...answer,
      cells: [{ ...observation(), perCapita }],
      perCapita: {
        kind: "population",
        asStated: [{ indicator: "inspections", reason: "no_per_head" }],
        withoutDenominator: [{ jurisdiction: "乙", period: 2025 }],
      },
    };
    expect(viewNotes(perHead, divided)).toEqual([
      "按每万人折算，人口由使用者提供：某县统计年鉴 2025。",
      "未折算，按载明的数显示：行政检查。",
      "1 份报告没有对应的人口或户数，未画出。",
    ]);
  });
});
