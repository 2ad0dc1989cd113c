import { describe, expect, it } from "vitest";
import { readCell, scaled } from "../../../src/intake/table/readNumber.ts";

/** A number as digits×10^power, its sign, qualifier and unit; or the kind of what is none. */
function said(text: string): string {
  const cell = readCell(text);
  if (cell.kind !== "number") return cell.kind;
  const { digits, power, share, qualifier, unit } = cell.number;
  return [
    `${scaled(digits, power)}${share}`,
    ...(qualifier === "exact" ? [] : [qualifier]),
    ...(unit ? [unit] : []),
  ].join(" ");
}

describe(readCell, () => {
  it.each([
    ["1,234", "1234"],
    ["１，２３４", "1234"],
    ["1 234.5", "1234.5"],
    [" 320 次", "320 次"],
    ["¥1,200.50", "1200.5"],
    ["1.15万", "11500"],
    ["3.5千万元", "35000000 元"],
    ["12万余人次", "120000 at_least 人次"],
    ["十余万", "100000 at_least"],
    ["1200多件", "1200 at_least 件"],
    ["约1.2万", "12000 about"],
    ["近千", "1000 about"],
    ["1200左右", "1200 about"],
    ["不少于20场", "20 at_least 场"],
    ["≥100", "100 at_least"],
    ["100+", "100 at_least"],
    ["98.5%", "98.5%"],
    ["９８.５％", "98.5%"],
    ["9.85‰", "9.85‰"],
    ["百分之九十八点五", "98.5%"],
    ["一百八", "180"],
    ["两百多", "200 at_least"],
    ["壹仟贰佰", "1200"],
    ["零", "0"],
    ["-3", "-3"],
    ["－３", "-3"],
    ["1.03E+08", "103000000 about"],
    ['="210"', "210"],
  ])("reads %s as %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each(["", "—", "-", "--", "/", "无", "暂无", "无数据", "N/A", "未统计", "（空）", "…", "　"])(
    "takes %j for not stated, never for nought",
    (text) => {
      expect(said(text)).toBe("missing");
    },
  );

  it.each([
    "007",
    "1,23",
    "12,34,567",
    "120²",
    "12①",
    "30-40",
    "不足100",
    "1O5",
    "数百",
    "1.2.3",
    "12345678901234567",
    "#REF!",
    "=SUM(A1)",
    "2024年",
    "1/2",
  ])("does not guess at %s", (text) => {
    expect(said(text)).toBe("text");
  });
});

describe(scaled, () => {
  it.each([
    ["1.15", 4, 11_500],
    ["0.285", 2, 28.5],
    ["985", -1, 98.5],
    ["4.35", 4, 43_500],
  ])("moves the point of %s by %i without noise", (digits, power, value) => {
    expect(scaled(digits, power)).toBe(value);
  });
});
