import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/intake/report/clauses.ts";
import { readSourceText } from "../../../src/intake/report/sourceText.ts";

function headingsOver(written: string, words: string): readonly string[] {
  const { text, codes } = readSourceText(written);
  const at = text.indexOf(words);
  const sentence = sentencesOf(text, codes).find(({ start, end }) => start <= at && at < end);
  return (sentence?.headings ?? []).map((heading) => heading.text);
}

describe(sentencesOf, () => {
  it("ends sentences at stops and at the end of a line", () => {
    const { text, codes } = readSourceText("甲。乙！丙，丁；戊\n己");
    expect(sentencesOf(text, codes).map(({ start, end }) => text.slice(start, end))).toEqual([
      "甲",
      "乙",
      "丙,丁;戊",
      "己",
    ]);
  });

  it.each([
    ["一、工作成效\n(一)普法\n开展讲座3场。", ["一、工作成效", "(一)普法"]],
    ["一、工作成效\n(一)普法\n内容。\n二、下一步安排\n开展讲座3场。", ["二、下一步安排"]],
    ["一、工作成效\n1.普法。开展讲座3场。", ["一、工作成效", "1.普法"]],
    ["下一步工作计划\n开展讲座3场。", ["下一步工作计划"]],
    ["某某镇法治政府建设情况报告\n开展讲座3场。", []],
  ])("knows the headings over a sentence: %j", (written, headings) => {
    expect(headingsOver(written, "开展讲座")).toEqual(headings);
  });
});
