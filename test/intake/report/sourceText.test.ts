import { describe, expect, it } from "vitest";
import { readSourceText } from "../../../src/intake/report/sourceText.ts";

describe(readSourceText, () => {
  it.each([
    ["2024 年，公开 244 条", "2024年,公开244条"],
    ["１２３４５热线（城区）", "12345热线(城区)"],
    ["調解糾紛20餘件", "调解纠纷20余件"],
    ["29 757件", "29757件"],
    ["2025 12 31", "2025 12 31"],
    ["2025      12", "2025 12"],
    ["2025      年", "2025年"],
    ["KPI ABC", "KPI ABC"],
    ["\uFEFF一、总体", "一、总体"],
    ["罚款　5300　元", "罚款5300元"],
  ])("reads %j as %j", (original, text) => {
    expect(readSourceText(original).text).toBe(text);
  });

  it("leads every range back to the characters it was read from", () => {
    const original = "公开 244 条";
    const { text, spanOf } = readSourceText(original);
    const span = spanOf(text.indexOf("244"), text.indexOf("条") + 1);
    expect(original.slice(span.start, span.end)).toBe("244 条");
  });

  it("joins lines that the page cut in the middle of a sentence", () => {
    const page = [
      "二、主要举措",
      "2024年全镇深入推进矛盾纠纷多元化解工作，人民调解委",
      "员会共调解矛盾纠纷86件，调解成功85件，成效明显。镇综",
      "合行政执法队开展行政检查126次。",
      "三、存在的不足",
    ].join("\n");
    expect(readSourceText(page).text).toContain("人民调解委员会共调解矛盾纠纷86件");
    expect(readSourceText(page).text).toContain("镇综合行政执法队");
    expect(readSourceText(page).text).toContain("126次。\n三、");
  });

  it("keeps the lines of a table apart", () => {
    expect(readSourceText("行政处罚\n123\n行政强制\n0").text).toBe("行政处罚\n123\n行政强制\n0");
  });

  it("leaves out page numbers in the middle of a sentence", () => {
    const { text, pageMarks } = readSourceText("全年调解矛盾纠纷、邻里纠纷、\n— 3 —\n家庭纠纷共计86件。");
    expect(text).toBe("全年调解矛盾纠纷、邻里纠纷、家庭纠纷共计86件。");
    expect(pageMarks).toHaveLength(1);
  });
});
