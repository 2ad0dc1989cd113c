import { describe, expect, it } from "vitest";
import { numberWritten, saysNumber } from "../../../src/intake/published/numberWritten.ts";

describe(numberWritten, () => {
  it.each([
    ["36", 36],
    ["97.9", 97.9],
    ["100%", 100],
    ["1,550", 1550],
    ["32，000", 32_000],
    ["１２", 12],
    ["4 5", 45],
    ["3.2万", 32_000],
    ["10余", 10],
    ["十余", 10],
    ["十五", 15],
    ["两", 2],
    ["一百零八", 108],
    ["一万二千零五", 12_005],
    ["百分之九十六", 96],
    ["无", 0],
    ["没有", 0],
    ["零", 0],
  ])("reads %s as %d", (text, value) => {
    expect(numberWritten(text)).toBe(value);
  });

  it.each(["", "若干", "1,55", "1.2.3", "12345号", "一切", "二三", "元", "-5"])("refuses %s", (text) => {
    expect(numberWritten(text)).toBeUndefined();
  });
});

describe(saysNumber, () => {
  it.each([
    ["1.1万", 11_000, true],
    ["0.07", 0.07, true],
    ["1.1万", 11_001, false],
    ["many", 0, false],
  ])("%s says %d: %s", (text, value, says) => {
    expect(saysNumber(text, value)).toBe(says);
  });
});
