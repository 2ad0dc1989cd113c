import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/intake/table/readTable.ts";
import type { RecipeChoice } from "../../../src/intake/table/tableRecipe.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, choice: RecipeChoice = {}) => readTable(bytesOf(text), "表.csv", choice);
const values = (text: string, choice: RecipeChoice = {}) =>
  read(text, choice).observations.map(({ row, column, value }) => [row, column, value]);

const TABLE = "街道,年份,法治宣传场次\n甲街道,2024,待报\n乙街道,2024,待报\n丙街道,2024,9\n";

describe("a cell that is corrected", () => {
  it("is read as what was set, and keeps what it said", () => {
    const { observations } = read(TABLE, { fixes: [{ row: 2, column: 2, found: "待报", text: "12" }] });
    expect(observations[0]).toMatchObject({ row: 2, value: 12, found: "待报", corrected: "12" });
    expect(observations).toHaveLength(2);
  });

  it("may stand for all cells of its column that say the same", () => {
    const choice = { fixes: [{ column: 2, found: "待报", text: "约7" }] };
    expect(values(TABLE, choice)).toEqual([
      [2, 2, 7],
      [3, 2, 7],
      [4, 2, 9],
    ]);
  });

  it("goes before the one of its column", () => {
    const fixes = [
      { row: 3, column: 2, found: "待报", text: "1" },
      { column: 2, found: "待报", text: "7" },
    ];
    expect(values(TABLE, { fixes })).toEqual([
      [2, 2, 7],
      [3, 2, 1],
      [4, 2, 9],
    ]);
  });

  it("stays as it is where the file says something else by now", () => {
    expect(values(TABLE, { fixes: [{ row: 4, column: 2, found: "待报", text: "1" }] })).toEqual([[4, 2, 9]]);
  });

  it("may lie behind the end of a short row", () => {
    const short = "街道,年份,法治宣传场次\n甲街道,2024\n乙街道,2024,3\n";
    expect(values(short, { fixes: [{ row: 2, column: 2, found: "", text: "4" }] })).toContainEqual([2, 2, 4]);
  });

  it("is said again by the recipe, which reads the same bytes alike", () => {
    const first = read(TABLE, { fixes: [{ row: 2, column: 2, found: "待报", text: "12" }], omitted: [4] });
    expect(read(TABLE, first.recipe).observations).toEqual(first.observations);
    expect(first.recipe).toMatchObject({ omitted: [4] });
  });
});

describe("a cell that could not be read", () => {
  it("is a fault with its place, its year, its indicator and its text", () => {
    expect(read(TABLE).faults).toMatchObject([
      { row: 2, column: 2, jurisdiction: "甲街道", period: 2024, indicator: "publicity_events", found: "待报" },
      { row: 3, column: 2, jurisdiction: "乙街道", kind: "unparseable_number" },
    ]);
  });

  it("is none where the cell says that there is nothing", () => {
    expect(read("街道,年份,法治宣传场次\n甲街道,2024,未载明\n乙街道,2024,3\n").faults).toEqual([]);
  });
});

describe("a row that is left out by choice", () => {
  it("is counted as such, and all rows of the file still are", () => {
    const { rows, observations } = read(TABLE, { omitted: [4] });
    expect(observations).toEqual([]);
    expect(rows.leftOut.omitted).toBe(1);
    expect(rows.kept + Object.values(rows.leftOut).reduce((sum, one) => sum + one, 0)).toBe(rows.inFile);
  });
});

const DOUBLES = "街道,年份,法治宣传场次\n甲街道,2024,1\n甲街道,2024,2\n乙街道,2024,5\n乙街道,2024,5\n甲街道,2024,3\n";

describe("several figures for one place, year and indicator", () => {
  it.each<[string, RecipeChoice, readonly (readonly number[])[]]>([
    [
      "the first until somebody chooses",
      {},
      [
        [2, 1],
        [4, 5],
      ],
    ],
    [
      "the first of all",
      { doubles: { all: "first" } },
      [
        [2, 1],
        [4, 5],
      ],
    ],
    [
      "the last of all",
      { doubles: { all: "last" } },
      [
        [5, 5],
        [6, 3],
      ],
    ],
    [
      "all of them",
      { doubles: { all: "both" } },
      [
        [2, 1],
        [3, 2],
        [4, 5],
        [5, 5],
        [6, 3],
      ],
    ],
    [
      "the chosen one",
      { doubles: { each: [{ row: 2, column: 2, keep: { row: 3, column: 2 } }] } },
      [
        [3, 2],
        [4, 5],
      ],
    ],
  ])("counts %s", (_name, choice, expected) => {
    expect(values(DOUBLES, choice).map(([row, , value]) => [row, value])).toEqual(expected);
  });

  it("are listed with all their rows, those that contradict each other first", () => {
    const { doubles } = read(DOUBLES);
    expect(doubles.map(({ figures, kept, isSame }) => [figures.map(({ row }) => row), kept, isSame])).toEqual([
      [[2, 3, 6], [0], false],
      [[4, 5], [0], true],
    ]);
  });

  it("are errors only as long as nobody has chosen", () => {
    const severities = (choice: RecipeChoice) =>
      read(DOUBLES, choice).issues.flatMap(({ kind, severity }) => (kind === "duplicate_key" ? [severity] : []));
    expect(severities({})).toEqual(["error", "warning", "error"]);
    expect(severities({ doubles: { all: "last" } })).toEqual(["warning", "warning", "warning"]);
  });
});
