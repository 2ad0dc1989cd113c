import { describe, expect, it } from "vitest";
import { readCsvTable } from "../../../src/intake/published/csvTable.ts";

const read = (text: string) => readCsvTable("t.csv", text, ["a", "b"]);

describe(readCsvTable, () => {
  it("counts rows as a spreadsheet does: a line break inside a cell starts none, an empty line is one", () => {
    const { value, problems } = read('a,b\n"two\nlines",1\n\nx,2\n');
    expect(problems).toEqual([]);
    expect(value).toEqual([
      { row: 2, cells: { a: "two\nlines", b: "1" } },
      { row: 4, cells: { a: "x", b: "2" } },
    ]);
  });

  it("reads by the header, in any order, with a byte order mark and Windows line ends", () => {
    expect(read("\uFEFFb,c,a\r\n1,2,3\r\n").value).toEqual([{ row: 2, cells: { a: "3", b: "1" } }]);
  });

  it("keeps spaces and leading zeros", () => {
    expect(read("a,b\n 007,\n").value).toEqual([{ row: 2, cells: { a: " 007", b: "" } }]);
  });

  it("names a missing column and reads nothing", () => {
    expect(read("a,c\n1,2\n")).toEqual({
      value: [],
      problems: [{ code: "missingColumn", file: "t.csv", row: 1, column: "b", found: "a,c" }],
    });
  });

  it("names both columns of an empty file", () => {
    expect(read("").problems.map(({ code, column }) => [code, column])).toEqual([
      ["missingColumn", "a"],
      ["missingColumn", "b"],
    ]);
  });

  it("names a row with more or fewer cells, and keeps the others", () => {
    const { value, problems } = read("a,b\n1,2,3\n4,5\n6\n");
    expect(value.map(({ row }) => row)).toEqual([3]);
    expect(problems).toEqual([
      { code: "wrongFieldCount", file: "t.csv", row: 2, column: "", found: "3", expected: 2 },
      { code: "wrongFieldCount", file: "t.csv", row: 4, column: "", found: "1", expected: 2 },
    ]);
  });

  it("names an unclosed quote with its row instead of swallowing the rest", () => {
    const { value, problems } = read('a,b\n1,2\n"3,4\n5,6\n');
    expect(value).toEqual([]);
    expect(problems).toMatchObject([{ code: "unclosedQuote", row: 3 }]);
  });
});
