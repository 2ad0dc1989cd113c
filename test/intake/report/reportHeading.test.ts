import { describe, expect, it } from "vitest";
import { readReportHeading } from "../../../src/intake/report/reportHeading.ts";
import { readSourceText } from "../../../src/intake/report/sourceText.ts";

function heading(text: string) {
  return readReportHeading(readSourceText(text).text);
}

describe(readReportHeading, () => {
  it.each([
    ["浈江区车站街道办事处2025年法治政府建设年度报告\n\n2026-01-23", "浈江区车站街道", 2025],
    ["附件:2025年,鼓楼街道办事处深入学习习近平法治思想", "鼓楼街道", 2025],
    ["发布日期: | 2025-03-07\n名称: | 土湾街道办事处关于2024年法治政府建设工作情况的报告", "土湾街道", 2024],
    ["城郊发〔2025〕4 号\n\n城郊街道关于2024年度法治政府建设\n\n情况的报告\n榆树市委：", "城郊街道", 2024],
    ["塘栖镇法治政府建设年度报告(2024年度)\n一、成效", "塘栖镇", 2024],
    ["大岚镇2024年法治建设总结和2025年工作计划", "大岚镇", 2024],
  ])("reads %j", (text, jurisdiction, period) => {
    expect(heading(text)).toMatchObject({ jurisdiction, period });
  });

  it.each(["发布时间：2025-01-28\n法治工作开展情况", "认真落实《法治政府建设实施纲要》", ""])(
    "does not guess a period for %j",
    (text) => {
      expect(heading(text).period).toBeUndefined();
    },
  );

  it.each([
    "××镇2023年度法治政府建设情况报告\n2023年，我镇坚持以习近平法治思想为指导",
    "关于2023年度法治政府建设情况的报告\n2023年度，我街道法治政府建设工作扎实推进",
    "2023年，全镇深入推进法治建设，各村（社区）依法治理",
  ])("names no place that only its reader knows: %j", (text) => {
    expect(heading(text).jurisdiction).toBeUndefined();
  });

  it("goes on to a name behind such a word", () => {
    const text = "××年度法治政府建设报告\n2023年，我镇坚持依法行政。\n塘栖镇人民政府2023年工作";
    expect(heading(text).jurisdiction).toBe("塘栖镇");
  });

  it.each([
    ["某某镇2024年上半年法治政府建设工作情况报告", "上半年"],
    ["某某镇2024年前三季度法治政府建设情况报告", "前三季度"],
    ["某某镇2024年法治政府建设报告", "full"],
  ])("sees how much of the year %s covers", (text, coverage) => {
    expect(heading(text).coverage).toBe(coverage);
  });
});
