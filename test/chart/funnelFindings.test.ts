import { describe, expect, it } from "vitest";
import { funnelFindings } from "../../src/chart/funnelFindings.ts";
import { fitOf } from "../../src/chart/fittingKinds.ts";
import { plainText } from "../../src/i18n/rich.ts";
import type { Cell } from "../../src/view/slice.ts";
import type { View } from "../../src/view/view.ts";
import { rate } from "../builders.ts";
import { asked } from "./drawing.ts";

const settled = (name: string, value: number, facets: Partial<Cell> = {}): Cell =>
  rate(value, { jurisdiction: name, basis: "mediated", denominator: 400, ...facets });

const ELEVEN = Array.from({ length: 11 }, (_, index) => settled(`镇${index}`, 95));

function findings(cells: readonly Cell[], choices: Partial<View> = {}) {
  const { view, slice } = asked({ chart: "funnel", cells, view: choices });
  return funnelFindings(view, slice);
}

const textsOf = (cells: readonly Cell[], choices: Partial<View> = {}): readonly string[] =>
  findings(cells, choices).sentences.map(plainText);

describe(funnelFindings, () => {
  it("says that nobody is outside", () => {
    expect(findings(ELEVEN)).toMatchObject({ count: 11, outside: [] });
    expect(textsOf(ELEVEN)).toEqual(["11 个比例都在 95% 控制限以内，差异未超出统计误差范围。"]);
  });

  it("names who is outside, on which side and beyond which limits, and how many chance alone would put there", () => {
    const cells = [...ELEVEN, settled("低镇", 84), settled("高镇", 97.5)];
    const { outside } = findings(cells);
    expect(outside.map(({ cell, side, coverage }) => [cell.jurisdiction, side, coverage])).toEqual([
      ["低镇", "below", 0.998],
      ["高镇", "above", 0.95],
    ]);
    expect(textsOf(cells)).toEqual([
      "低于 99.8% 控制限：低镇（84%，基数 400）。",
      "高于 95% 控制限：高镇（97.5%，基数 400）。",
      "13 个中 2 个在 95% 控制限以外，按偶然也会有约 1 个；限外不等于好坏，先核对口径。",
    ]);
  });

  it("leads from each number to its sentence", () => {
    const low = settled("低镇", 84);
    expect(findings([...ELEVEN, low]).sentences[0]).toContainEqual({ text: "84%", cell: low.id });
  });

  it("says it in English", () => {
    expect(textsOf([...ELEVEN, settled("Low", 84)], { locale: "en" })[0]).toBe(
      "Below the 99.8% limits: Low (84%, base 400).",
    );
  });

  it.each<readonly [string, Partial<Cell>, number, number]>([
    ["calls no floor low, since it may be higher", { qualifier: "at_least" }, 84, 0],
    ["calls a floor high where it is", { qualifier: "at_least" }, 99.5, 1],
    ["calls nothing approximate high or low", { qualifier: "about" }, 84, 0],
    ["leaves out whose base can be read in two ways", { denominatorSource: "ambiguous" }, 84, 0],
    ["leaves out what is counted differently", { scope: "信访" }, 84, 0],
  ])("%s", (_, facets, value, count) => {
    expect(findings([...ELEVEN, settled("另一镇", value, facets)]).outside).toHaveLength(count);
  });

  it("holds nobody above limits that floors might still lift", () => {
    const floors = ELEVEN.map((cell) => ({ ...cell, qualifier: "at_least" as const }));
    const high = settled("高镇", 99.5, { qualifier: "at_least" });
    expect(findings([...floors, high]).outside).toEqual([]);
    expect(textsOf([...floors, high])).toEqual([
      "12 个比例中没有一个能确定在 95% 控制限以外；1 个因“余”“多”或约数，在内在外不明。",
    ]);
  });

  it("says that there are no limits where all settled all", () => {
    const cells = ELEVEN.map((cell) => ({ ...cell, value: 100 }));
    expect(textsOf(cells)).toEqual(["11 个比例都是 100%，没有差异可比，也没有控制限。"]);
  });

  it("picks nobody out of a crowd but the chosen", () => {
    const far = Array.from({ length: 20 }, (_, index) => settled(`低镇${index}`, 60 + (index % 3)));
    const cells = [...Array.from({ length: 60 }, (_, index) => settled(`镇${index}`, 95)), ...far];
    const below = textsOf(cells, { jurisdictions: ["低镇4"] }).find((text) => text.startsWith("低于 99.8%"));
    expect(below).toBe("低于 99.8% 控制限：20 个街镇，其中所选：低镇4（61%，基数 400）。");
    expect(textsOf(cells).find((text) => text.startsWith("低于 99.8%"))).toBe("低于 99.8% 控制限：20 个街镇。");
  });

  it("is silent where the guard lets nobody pool, and the funnel says so", () => {
    const cells = ELEVEN.map((cell) => ({ ...cell, indicator: "closure_rate" as const, basis: "disputes" }));
    const { view, slice } = asked({ chart: "funnel", cells });
    expect(funnelFindings(view, slice)).toEqual({ count: 0, outside: [], sentences: [] });
    expect(fitOf(view, slice)).toMatchObject({ fits: false, reason: expect.stringContaining("不能合并") });
  });
});
