import { describe, expect, it } from "vitest";
import { plainText } from "../../src/i18n/rich.ts";
import { filterSentence } from "../../src/readout/filterSentence.ts";
import { headline } from "../../src/readout/headline.ts";
import { summaryLine } from "../../src/readout/summaryLine.ts";
import { observation, rate, slice } from "../builders.ts";
import { fiveReports } from "../fiveReports.ts";

const only2024 = (report: { readonly period: number }): boolean => report.period === 2024;

describe(headline, () => {
  it.each([
    ["the five reports", fiveReports(), "化解比例三地相近；其余为工作量或口径不同，只并列、不比高低"],
    ["a year without comparable rates", fiveReports({}, only2024), "所选报告的数字口径不同，只并列、不比高低"],
    ["no reports", fiveReports({}, () => false), "所选报告没有可以列出的数字"],
  ])("of %s", (_, all, expected) => {
    expect(plainText(headline(all, "zh-CN"))).toBe(expected);
  });

  it("says aloud when shares are not alike", () => {
    const cells = [96, 60].map((value, index) => rate(value, { jurisdiction: `p${index}`, denominator: 900 }));
    expect(plainText(headline(slice({ cells }), "zh-CN"))).toMatch(/^化解比例两地有差异；/);
  });

  it("finds the rate that stands in most places, of any theme", () => {
    const exams = ["a", "b", "c"].map((jurisdiction) =>
      rate(95, { jurisdiction, indicator: "law_exam_rate", basis: "passed", denominator: 80 }),
    );
    const settled = ["a", "b"].map((jurisdiction) => rate(95, { jurisdiction, denominator: 80 }));
    expect(plainText(headline(slice({ cells: [...settled, ...exams] }), "zh-CN"))).toMatch(/^学法考试合格率三地相近；/);
  });
});

describe(summaryLine, () => {
  it("counts the five reports", () => {
    expect(plainText(summaryLine(fiveReports(), "zh-CN"))).toBe(
      "5 份年度报告 · 60 个数字 · 33 项指标 · 每个数字都能点开原句。没有一项指标五份报告都载明。",
    );
  });

  it("says how many indicators all reports state", () => {
    const cells = ["a", "b"].map((jurisdiction) => observation({ jurisdiction }));
    expect(plainText(summaryLine(slice({ cells }), "zh-CN"))).toContain("1 项指标两份报告都载明。");
  });
});

describe(filterSentence, () => {
  const shown = (all: Parameters<typeof filterSentence>[0]) =>
    filterSentence(all, "zh-CN")
      .map((piece) => (typeof piece === "string" ? piece : `〔${piece.text}〕`))
      .join("");

  it("says both years aloud in the mode of latest reports", () => {
    expect(shown(fiveReports())).toBe(
      "显示〔各地最近一份报告〕（2025 年 3 份、2024 年 2 份）中〔全部 5 个街镇〕的数字",
    );
  });

  it("names the year and the number of places that were chosen", () => {
    const chosen = fiveReports({ period: { from: 2024, to: 2024 }, jurisdictions: ["x", "y"] }, only2024);
    expect(shown(chosen)).toBe("显示〔2024 年〕的报告（2 份）中〔2 个街镇〕的数字");
  });
});
