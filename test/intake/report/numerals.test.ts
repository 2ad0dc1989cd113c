import { describe, expect, it } from "vitest";
import { readArabicNumeral, readChineseNumeral, readNumeral } from "../../../src/intake/report/numerals.ts";

describe(readChineseNumeral, () => {
  it.each([
    ["零", 0],
    ["十", 10],
    ["十五", 15],
    ["二十", 20],
    ["三十六", 36],
    ["百", 100],
    ["一百零五", 105],
    ["四百五", 450],
    ["四百五十", 450],
    ["两千二", 2200],
    ["一千零六十", 1060],
    ["一万三", 13_000],
    ["两万", 20_000],
    ["一万二千零五", 12_005],
    ["十二万", 120_000],
    ["三亿零四十万", 300_400_000],
    ["二〇二五", 2025],
  ])("reads %s as %d", (text, value) => {
    expect(readChineseNumeral(text)).toBe(value);
  });

  it.each(["", "一切", "万元", "万", "七八", "三五", "十百", "百千", "一二三", "一".repeat(17)])(
    "refuses %s",
    (text) => {
      expect(readChineseNumeral(text)).toBeUndefined();
    },
  );
});

describe(readArabicNumeral, () => {
  it.each([
    ["0", 0],
    ["433", 433],
    ["1,256", 1256],
    ["12,345,678", 12_345_678],
    ["97.9", 97.9],
    ["1.2万", 12_000],
    ["101.1万", 1_011_000],
    ["1.74亿", 174_000_000],
    ["3千", 3000],
    ["5百万", 5_000_000],
  ])("reads %s as %d", (text, value) => {
    expect(readArabicNumeral(text)).toBe(value);
  });

  it.each(["", "1,2", "12,34", "1.", ".5", "1,2345", "1".repeat(16), "3半"])("refuses %s", (text) => {
    expect(readArabicNumeral(text)).toBeUndefined();
  });
});

describe(readNumeral, () => {
  it.each([
    ["12", 12],
    ["十二", 12],
    ["1.5万", 15_000],
  ])("takes %s in either script", (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });
});
