import { describe, expect, it } from "vitest";
import { joinRich, plainText, rich, withoutGaps } from "../../src/i18n/rich.ts";

describe(rich, () => {
  it("joins text, numbers and links in order", () => {
    const sentence = rich`检查 ${{ text: "433 次", cell: "a" }}，共 ${2} 份${rich`报告`}。`;
    expect(sentence).toEqual(["检查 ", { text: "433 次", cell: "a" }, "，共 ", "2", " 份", "报告", "。"]);
    expect(plainText(sentence)).toBe("检查 433 次，共 2 份报告。");
  });
});

describe(joinRich, () => {
  it("puts the separator between, not around", () => {
    expect(plainText(joinRich([["甲"], ["乙"], ["丙"]], "、"))).toBe("甲、乙、丙");
  });
});

describe(withoutGaps, () => {
  it.each([
    ["普法活动 30 场", "普法活动30场"],
    ["10 余场（2025 年）", "10余场（2025年）"],
    ["上义镇 97.9%（2025 年）", "上义镇97.9%（2025年）"],
    ["in 2025 and 2024", "in 2025 and 2024"],
  ])("turns %s into %s", (screen, copied) => {
    expect(withoutGaps(screen)).toBe(copied);
  });
});
