import { describe, expect, it } from "vitest";
import { markedParagraphs } from "../../src/model/markedText.ts";

const TEXT = "一、总体情况\n\n　　化解矛盾纠纷47起,成功率97.9%。\n(二)执法\n1. 检查433次";

describe(markedParagraphs, () => {
  it("keeps every character of every paragraph, at its offset", () => {
    const paragraphs = markedParagraphs(TEXT, [{ id: "a", start: TEXT.indexOf("化解"), end: TEXT.indexOf("起") + 1 }]);
    expect(paragraphs).toHaveLength(4);
    for (const { start, runs } of paragraphs) {
      const text = runs.map((run) => run.text).join("");
      expect(TEXT.slice(start, start + text.length)).toBe(text);
    }
  });

  it("tells headings from prose", () => {
    expect(markedParagraphs(TEXT, []).map((one) => one.headingLevel)).toEqual([1, 0, 2, 3]);
  });

  it("names every figure of a stretch that two figures share", () => {
    const spans = [
      { id: "a", start: 0, end: 4 },
      { id: "b", start: 2, end: 6 },
    ];
    expect(markedParagraphs("甲乙丙丁戊己", spans)[0]?.runs).toEqual([
      { text: "甲乙", ids: ["a"] },
      { text: "丙丁", ids: ["a", "b"] },
      { text: "戊己", ids: ["b"] },
    ]);
  });

  it("gives nothing for an empty text", () => {
    expect(markedParagraphs(" \n\n", [])).toEqual([]);
  });
});
