import { describe, expect, it } from "vitest";
import { numberTokens } from "../../../src/intake/report/numberTokens.ts";
import type { NumberToken } from "../../../src/intake/report/quantity.ts";
import { readSourceText } from "../../../src/intake/report/sourceText.ts";

function tokensOf(written: string): readonly NumberToken[] {
  const { text, codes } = readSourceText(written);
  return numberTokens(text, codes);
}

describe(numberTokens, () => {
  it.each([
    ["检查433次", 433, "exact", "次"],
    ["罚款 5300元", 5300, "exact", "元"],
    ["文章50余条", 50, "at_least", "条"],
    ["发放1.2万余份", 12_000, "at_least", "份"],
    ["讲座10余场", 10, "at_least", "场"],
    ["活动十余场", 10, "at_least", "场"],
    ["受众两万余人次", 20_000, "at_least", "人次"],
    ["受众2万多人次", 20_000, "at_least", "人次"],
    ["覆盖10余万人次", 100_000, "at_least", "人次"],
    ["参加一千余人", 1000, "at_least", "人"],
    ["纠纷29 757件", 29_757, "exact", "件"],
    ["工单2,356件", 2356, "exact", "件"],
    ["工单２３５６件", 2356, "exact", "件"],
    ["活动近百场", 100, "about", "场"],
    ["受众约300人", 300, "about", "人"],
    ["培训20次左右", 20, "about", "次"],
    ["活动超过200场次", 200, "at_least", "场次"],
    ["培训不少于6次", 6, "at_least", "次"],
    ["讲座30场以上", 30, "at_least", "场"],
    ["讲座共8场(次)", 8, "exact", "场(次)"],
    ["占百分之九十八点五", 98.5, "exact", "%"],
    ["率达97.9％", 97.9, "exact", "%"],
    ["罚款162万余元", 1_620_000, "at_least", "元"],
  ])("reads %s as %d, %s, %s", (text, value, qualifier, unit) => {
    expect(tokensOf(text)).toMatchObject([{ value, qualifier, unit }]);
  });

  it.each([
    ["2025年", "date"],
    ["2025-03-07", "date"],
    ["16:25:42", "date"],
    ["“12·4”", "date"],
    ["（2021-2025年）", "date"],
    ["〔2025〕", "document_number"],
    ["第36次", "ordinal"],
    ["电话：0512-58441054", "phone_line"],
    ["12345热线", "phone_line"],
    ["1+6+N", "slogan"],
    ["索引号：1137030500421943XY", "code"],
    ["培训3-5次", "range"],
    ["数十场", "vague"],
    ["七八个", "vague"],
    ["一是坚持", "ordinal"],
  ])("keeps %s, but as no quantity (%s)", (text, refusal) => {
    expect(tokensOf(text)).toMatchObject([{ refusal }]);
  });

  it.each(["统一思想", "一体化建设", "进一步推动", "千方百计", "万众一心", "十分重视", "一站式服务"])(
    "finds no number in %s",
    (text) => {
      expect(tokensOf(text)).toEqual([]);
    },
  );

  it("does not take 村规民约 for an 约", () => {
    expect(tokensOf("修订村规民约15份")).toMatchObject([{ value: 15, qualifier: "exact" }]);
  });
});
