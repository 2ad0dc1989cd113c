import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "../../src/chart/textWidth.ts";

describe(textWidth, () => {
  it.each([
    ["土湾街道", 14, 56],
    ["", 14, 0],
    ["𠮷祥", 12, 24],
  ])("gives %s at %d pixels a width of %d", (text, size, width) => {
    expect(textWidth(text, size)).toBeCloseTo(width);
  });

  it("gives a Latin name more room than half its letters", () => {
    expect(textWidth("Subdistrict", 14)).toBeGreaterThan(11 * 14 * 0.4);
    expect(textWidth("Subdistrict", 14)).toBeLessThan(11 * 14 * 0.6);
  });
});

describe(wrapText, () => {
  it.each([
    ["经济技术开发区综合服务街道", 72, ["经济技术开发", "区综合服务街", "道"]],
    ["Gulou Subdistrict of Miyun", 110, ["Gulou Subdistrict", "of Miyun"]],
    ["短", 5, ["短"]],
    ["", 100, []],
  ])("breaks %s within %d pixels", (text, width, lines) => {
    expect(wrapText(text, width, 12)).toEqual(lines);
  });

  it("never begins a line with a closing sign", () => {
    expect(wrapText("横线为误差范围，虚线", 7 * 12, 12)[1]).toMatch(/^[^，]/);
  });

  it("loses no character", () => {
    const text = "横轴从 88% 起。横线为 95% 误差范围；虚线：基数有两种读法。The axis starts at 88%.";
    expect(wrapText(text, 90, 12).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });
});
