import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  changesBetween,
  figureHistoryText,
  readFigureHistory,
  withVersion,
  type FigureNumber,
} from "../../../src/intake/published/figureHistory.ts";

function number(cell: string, value: string, qualifier = "exact", figure = "settlement"): FigureNumber {
  return { figure, cell, qualifier, value };
}

const FIRST = withVersion([], "aaaa1111", [number("a", "96"), number("b", "12"), number("c", "5")]);
const SECOND = withVersion(FIRST, "bbbb2222", [number("a", "97"), number("b", "12", "at_least"), number("d", "8")]);
const AFTER = { from: "aaaa1111", to: "bbbb2222" };

describe(withVersion, () => {
  it("adds to a first version all numbers and to a later one only what changed", () => {
    expect(FIRST).toHaveLength(4);
    expect(SECOND.slice(4).map(({ cell, value }) => [cell, value])).toEqual([
      ["*", ""],
      ["a", "97"],
      ["b", "12"],
      ["d", "8"],
      ["c", ""],
    ]);
  });

  it("adds nothing for the version that stands there last", () => {
    expect(withVersion(SECOND, "bbbb2222", [number("a", "1")])).toBe(SECOND);
  });

  it("notes a version that changed nothing in a single row", () => {
    const third = withVersion(SECOND, "cccc3333", [number("a", "97"), number("b", "12", "at_least"), number("d", "8")]);
    expect(third.slice(SECOND.length)).toEqual([
      { figure: "*", version: "cccc3333", cell: "*", qualifier: "", value: "" },
    ]);
    expect(changesBetween(third, "settlement", { from: "bbbb2222", to: "cccc3333" })).toEqual([]);
  });

  it("keeps data that return to an earlier version apart from those between", () => {
    const back = withVersion(SECOND, "aaaa1111", [number("a", "96"), number("b", "12"), number("c", "5")]);
    const changes = changesBetween(back, "settlement", { from: "bbbb2222", to: "aaaa1111" }) ?? [];
    const byCell = new Map(changes.map(({ cell, before, after }) => [cell, [before?.value, after?.value]]));
    expect(byCell).toEqual(
      new Map([
        ["a", ["97", "96"]],
        ["b", ["12", "12"]],
        ["c", [undefined, "5"]],
        ["d", ["8", undefined]],
      ]),
    );
    expect(changesBetween(back, "settlement", { from: "aaaa1111", to: "aaaa1111" })).toEqual([]);
  });
});

describe(changesBetween, () => {
  it("lists old and new, what changed its qualifier, came and went", () => {
    const changes = changesBetween(SECOND, "settlement", AFTER) ?? [];
    expect(changes.map(({ cell, before, after }) => [cell, before?.value, after?.value, after?.qualifier])).toEqual([
      ["a", "96", "97", "exact"],
      ["b", "12", "12", "at_least"],
      ["c", "5", undefined, undefined],
      ["d", undefined, "8", "exact"],
    ]);
  });

  it.each([
    ["from", { from: "00000000", to: "bbbb2222" }],
    ["to", { from: "aaaa1111", to: "00000000" }],
  ])("does not know what nobody recorded: %s", (_, versions) => {
    expect(changesBetween(SECOND, "settlement", versions)).toBeUndefined();
  });

  it("has nothing to say of a figure without numbers", () => {
    expect(changesBetween(SECOND, "advice", AFTER)).toEqual([]);
  });

  it("tells the same number in two figures apart", () => {
    const two = withVersion([], "1", [number("a", "1"), number("a", "1", "exact", "all")]);
    const next = withVersion(two, "2", [number("a", "1"), number("a", "2", "exact", "all")]);
    expect(changesBetween(next, "settlement", { from: "1", to: "2" })).toEqual([]);
    expect(changesBetween(next, "all", { from: "1", to: "2" })).toHaveLength(1);
  });
});

describe(readFigureHistory, () => {
  it("reads what was written, with either line end and with a byte order mark", () => {
    const text = figureHistoryText(SECOND);
    expect(readFigureHistory(text)).toEqual(SECOND);
    expect(readFigureHistory(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(SECOND);
  });

  it("reads the history that the data carry, and writes it as it is", () => {
    const text = readFileSync(new URL("../../../data/figures.csv", import.meta.url), "utf8");
    expect(figureHistoryText(readFigureHistory(text))).toBe(text);
  });

  it("refuses another table", () => {
    expect(() => readFigureHistory("id,value\n1,2\n")).toThrow('begins with "id,value"');
  });
});
