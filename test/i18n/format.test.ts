import { describe, expect, it } from "vitest";
import { hedgeWritten, intervalText, numberText, valueText } from "../../src/i18n/format.ts";
import { observation } from "../builders.ts";

/** An observation whose sentence is given, with its digits found in it. */
function written(text: string, digits: string, facets: Parameters<typeof observation>[0] = {}) {
  const at = text.indexOf(digits);
  const evidence = {
    document: "d",
    text,
    quote: { start: 100, end: 100 + text.length },
    number: { start: 100 + at, end: 100 + at + digits.length },
  };
  return observation({ value: Number(digits), ...facets, evidence });
}

describe(numberText, () => {
  it.each([
    [1550, "1550", "1,550"],
    [32_000, "32,000", "32,000"],
    [97.9, "97.9", "97.9"],
    [0, "0", "0"],
  ])("writes %d as %s and %s", (value, chinese, english) => {
    expect(numberText(value, "zh-CN")).toBe(chinese);
    expect(numberText(value, "en")).toBe(english);
  });
});

describe(valueText, () => {
  it.each([
    [written("活动10余场", "10", { qualifier: "at_least", unitWritten: "场" }), "10 余场", "≥10 inspections"],
    [written("约300人次", "300", { qualifier: "about", unitWritten: "人次" }), "约 300 人次", "~300 person-times"],
    [written("不少于5次", "5", { qualifier: "at_least", unitWritten: "次" }), "不少于 5 次", "≥5 inspections"],
    [written("化解率达96%", "96", { unitWritten: "%" }), "96%", "96%"],
    [written("检查433次", "433", { unitWritten: "次" }), "433 次", "433 inspections"],
    [observation({ value: 10, qualifier: "at_least", unitWritten: "份" }), "10 余份", "≥10 documents"],
  ])("keeps the report's words: %o", (cell, chinese, english) => {
    expect(valueText(cell, "zh-CN")).toBe(chinese);
    expect(valueText(cell, "en")).toBe(english);
  });

  it("gives a rate that we formed one decimal", () => {
    expect(valueText(observation({ value: (100 * 51) / 52, unitWritten: "%", stated: "computed" }), "zh-CN")).toBe(
      "98.1%",
    );
  });
});

describe(hedgeWritten, () => {
  it("says nothing for an exact figure", () => {
    expect(hedgeWritten(written("检查433次余", "433"))).toEqual({ before: "", after: "" });
  });
});

describe(intervalText, () => {
  it("puts the unit on both ends in Chinese", () => {
    expect(intervalText(89.1, 99.6, "zh-CN")).toBe("89.1%～99.6%");
    expect(intervalText(89.1, 99.6, "en")).toBe("89.1–99.6%");
  });
});
