import { describe, expect, it } from "vitest";
import { cellChips, chips, figureChips } from "../../src/readout/chips.ts";
import { GALLERY, galleryView, type GalleryFigure } from "../../src/view/gallery.ts";
import { narrowSlice } from "../../src/view/narrowSlice.ts";
import { flag, observation, rate, slice } from "../builders.ts";
import { fiveReports } from "../fiveReports.ts";

const all = fiveReports();
const figure = (id: string) => {
  const entry: GalleryFigure | undefined = GALLERY.find((one) => one.id === id);
  if (!entry) throw new Error(`no figure ${id}`);
  return figureChips(narrowSlice(all, galleryView(entry))).map((chip) => chip.text);
};
const cellsOf = (indicator: string, ...reports: readonly string[]) =>
  all.cells.filter((cell) => cell.indicator === indicator && reports.some((one) => cell.jurisdiction.endsWith(one)));
const texts = (cells: Parameters<typeof chips>[0]) => chips(cells, "zh-CN", all).map((chip) => chip.text);

describe(figureChips, () => {
  it.each([
    [
      "settlement",
      [
        "年度不同：2025、2024",
        "口径相近：化解率、调解成功率",
        "1 项为推算",
        "分母由推算得到",
        "分母有两种读法",
        "办结率单列",
      ],
    ],
    [
      "enforcement",
      ["年度不同：2025、2024", "范围不同：多个领域、综合执法岗", "口径不同：执法办案、行政处罚", "口径关系未写明"],
    ],
    ["publicity-events", ["年度不同：2025、2024", "含“余”“多”，按下限计", "可能重叠，未相加"]],
    [
      "publicity-audience",
      ["年度不同：2025、2024", "渠道不同：现场、线上", "单位不同：人次、人", "含“余”“多”，按下限计"],
    ],
    [
      "advice",
      [
        "口径不同：不限形式、书面意见",
        "单位不同：条、份",
        "含“余”“多”，按下限计",
        "年度不同：2025、2024",
        "对象不同：群众、重点项目",
      ],
    ],
  ])("%s", (id, expected) => {
    expect(figure(id)).toEqual(expected);
  });

  it("says nothing of figures that nobody else states", () => {
    expect(figureChips(slice({ cells: [observation()] }))).toEqual([]);
  });
});

describe(chips, () => {
  it.each([
    ["disclosures", ["tuwan", "gulou"], "口径不同：土湾街道含工作动态 244 条"],
    ["study_sessions", ["tuwan", "chengjiao"], "学习主题范围未写明"],
    ["contract_reviews", ["chezhan"], "与村规民约合并计数"],
    ["study_sessions", ["tuwan", "chengjiao"], "可能重叠，未相加"],
    ["publicity_audience", ["chengjiao", "gulou"], "渠道不同：现场、线上"],
  ])("%s of %j: %s", (indicator, reports, expected) => {
    expect(texts(cellsOf(indicator, ...reports))).toContain(expected);
  });

  it.each([
    [[rate(96)], "分母未载明"],
    [[rate(96, { denominator: 20 })], "基数较小（不足 30）"],
    [[observation({ qualifier: "about" })], "约数"],
    [[observation({ coverage: "前三季度" }), observation({ jurisdiction: "b" })], "报告期不足全年"],
    [[observation({ scope: "综合执法岗" }), observation({ jurisdiction: "b" })], "范围不同：综合执法岗"],
    [[observation({ flags: [flag("joint_count")] })], "合并计数"],
    [[rate(100), rate(100, { indicator: "closure_rate" })], "口径不同：化解比例、办结率"],
  ])("names the fact (%#)", (cells, expected) => {
    expect(chips(cells, "zh-CN").map((chip) => chip.text)).toContain(expected);
  });

  it("leaves facts of a single report to its own sentence", () => {
    expect(texts(cellsOf("decision_reviews", "gulou"))).toEqual([]);
  });

  it("glosses the words of the reports in English, and keeps apart units that translate alike", () => {
    const english = chips(cellsOf("advisor_opinions", "gulou", "chezhan"), "en").map((chip) => chip.text);
    expect(english).toContain("different units: items (条), documents (份)");
    expect(chips(cellsOf("inspections", "tuwan", "chezhan"), "en").map((chip) => chip.text)).toContain(
      "different scope: several fields, enforcement unit",
    );
  });
});

describe(cellChips, () => {
  const own = (indicator: string, report: string) => {
    const [cell] = cellsOf(indicator, report);
    if (!cell) throw new Error(`${report} states no ${indicator}`);
    return cellChips(cell, all).map((chip) => chip.text);
  };

  it.each([
    ["mediation_success_rate", "shangyi", ["分母由推算得到", "口径与“化解率”相近"]],
    ["mediation_success_rate", "gulou", ["分母有两种读法", "口径与“调解成功率”相近"]],
    ["enforcement_reviews", "gulou", ["两项数字相同，可向报告单位核对"]],
    ["study_sessions", "tuwan", ["学习主题范围未写明"]],
    ["public_issues_resolved", "tuwan", ["归类有不同理解：也可理解为信访"]],
    ["rule_of_law_meetings", "chengjiao", ["归类有不同理解"]],
    ["special_campaigns", "gulou", []],
  ])("%s of %s: %j", (indicator, report, expected) => {
    expect(own(indicator, report)).toEqual(expected);
  });
});
