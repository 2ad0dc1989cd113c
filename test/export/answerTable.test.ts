import { describe, expect, it } from "vitest";
import { answerHtml, answerTable, answerText, keptNumber } from "../../src/export/answerTable.ts";
import type { DeskColumn } from "../../src/view/sqlDesk.ts";

const COLUMNS: readonly DeskColumn[] = [
  { name: "place", type: "VARCHAR", kind: "text", values: ["=1+1", "a\tb", null, "<b>"] },
  { name: "n", type: "BIGINT", kind: "number", values: ["-3", "9007199254740993", null, "007"] },
];

describe(keptNumber, () => {
  it.each([
    ["42", 42],
    ["-0.5", -0.5],
    ["1e-07", 1e-7],
    ["0.30000000000000004", 0.1 + 0.2],
    ["123456789012345", 123456789012345],
  ])("takes %s as a number", (text, value) => {
    expect(keptNumber(text)).toBe(value);
  });

  it.each(["9007199254740993", "1234567890123456.78", "inf", "nan", "", "12 days"])("leaves %j as it is", (text) => {
    expect(keptNumber(text)).toBeUndefined();
  });
});

describe(answerTable, () => {
  it("keeps every digit, and leaves a cell without a value empty", () => {
    expect(answerTable(COLUMNS, ["note"])).toEqual({
      head: ["place", "n"],
      rows: [
        ["=1+1", -3],
        ["a\tb", "9007199254740993"],
        ["", ""],
        ["<b>", 7],
      ],
      notes: ["note"],
    });
  });
});

describe("on the clipboard", () => {
  it("text is kept from being run, and a tab from parting a cell", () => {
    expect(answerText(COLUMNS).split("\r\n")).toEqual([
      "place\tn",
      "'=1+1\t-3",
      '"a\tb"\t9007199254740993',
      "\t",
      "<b>\t7",
    ]);
  });

  it("markup stays text", () => {
    expect(answerHtml(COLUMNS)).toContain("<td>&lt;b&gt;</td><td>7</td>");
  });
});
