import { describe, expect, it } from "vitest";
import { plainText } from "../../src/i18n/rich.ts";
import { cellSentence } from "../../src/readout/cellSentence.ts";
import { basisLine, derivation } from "../../src/readout/derivation.ts";
import type { Cell } from "../../src/view/slice.ts";
import { rate, slice } from "../builders.ts";
import { fiveReports } from "../fiveReports.ts";

const all = fiveReports();

function cellOf(indicator: string, report: string): Cell {
  const cell = all.cells.find((one) => one.indicator === indicator && one.jurisdiction.endsWith(report));
  if (!cell) throw new Error(`${report} states no ${indicator}`);
  return cell;
}

describe(derivation, () => {
  it.each([
    ["shangyi", "48 起，推算：47 起与 97.9% 只对应 48 起；95% 误差范围 89.1%～99.6%"],
    [
      "gulou",
      "391 件，分母有两种读法：作为分母，化解数为 374～377 件；作为化解数，分母为 406～409 件；95% 误差范围 93.1%～97.9%",
    ],
    ["chengjiao", "51 起 ÷ 52 起 ＝ 98.1%，两数载于同一句；95% 误差范围 89.9%～99.7%"],
  ])("tells how the base of %s is known", (report, expected) => {
    expect(plainText(derivation(cellOf("mediation_success_rate", report), all) ?? [])).toBe(expected);
  });

  it("says so where no base is stated, and nothing of a count", () => {
    expect(plainText(derivation(cellOf("closure_rate", "chezhan"), all) ?? [])).toBe("分母未载明");
    expect(derivation(cellOf("inspections", "chezhan"), all)).toBeUndefined();
  });

  it("names a stated base", () => {
    const cell = rate(90, { denominator: 200 });
    expect(plainText(derivation(cell, slice({ cells: [cell] })) ?? [])).toMatch(/^200 件，报告载明；/);
  });

  it("leads to the counts it rests on", () => {
    const runs = derivation(cellOf("mediation_success_rate", "shangyi"), all) ?? [];
    expect(runs).toContainEqual({ text: "47 起", cell: cellOf("disputes_resolved", "shangyi").id });
  });
});

describe(basisLine, () => {
  it.each([
    ["mediation_success_rate", "shangyi", "调解成功率；分母口径报告未写明"],
    ["inspections", "chezhan", "多个领域合计"],
    ["inspections", "tuwan", "单一执法机构或岗位，综合执法岗"],
    ["special_campaigns", "gulou", ""],
  ])("%s of %s: %s", (indicator, report, expected) => {
    expect(basisLine(cellOf(indicator, report), "zh-CN")).toBe(expected);
  });
});

describe(cellSentence, () => {
  it.each([
    ["inspections", "tuwan", "土湾街道 2024 年，行政检查 170 次，范围：综合执法岗"],
    ["disputes_handled", "gulou", "鼓楼街道 2025 年，排查化解矛盾纠纷 391 件"],
    ["mediation_success_rate", "chengjiao", "城郊街道 2024 年，化解比例 98.1%，推算"],
    ["reconsideration_cases", "shangyi", "上义镇 2025 年，行政复议案件 0 件，载明“无”"],
    ["law_exam_rate", "shangyi", "上义镇 2025 年，学法考试优秀率 100%"],
  ])("%s of %s: %s", (indicator, report, expected) => {
    expect(cellSentence(cellOf(indicator, report), all)).toBe(expected);
  });
});
