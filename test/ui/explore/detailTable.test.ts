import { describe, expect, it } from "vitest";
import { DETAIL_COLUMNS, detailText, sortedCells } from "../../../src/ui/explore/detailTable.ts";
import { windowOf } from "../../../src/ui/explore/useWindow.ts";
import { fiveReports } from "../../fiveReports.ts";
import { observation, slice } from "../../builders.ts";

const five = fiveReports();
const datasetName = (id: string): string => id;

describe(detailText, () => {
  it("says every facet of a figure", () => {
    const cell = five.cells.find(({ basis, jurisdiction }) => basis === "on_site" && jurisdiction.endsWith("gulou"));
    if (!cell) throw new Error("no such figure");
    const said = DETAIL_COLUMNS.map((column) => detailText(cell, column, five, datasetName));
    expect(said.slice(0, 6)).toEqual(["鼓楼街道", "2025", "1000 余", "普法覆盖人次", "至少", "人次"]);
    expect(said).toContain("北京市密云区");
  });
});

describe(sortedCells, () => {
  const cells = [
    observation({ jurisdiction: "a", period: 2024, scope: "乙" }),
    observation({ jurisdiction: "b", period: 2025 }),
    observation({ jurisdiction: "c", period: 2023, scope: "甲" }),
  ];
  const order = (column: "period" | "scope", ascending: boolean) =>
    sortedCells(slice({ cells }), { column, ascending }, datasetName).map(({ jurisdiction }) => jurisdiction);

  it("orders digits as numbers and words by the language, with the empty ones last either way", () => {
    expect(order("period", true)).toEqual(["c", "a", "b"]);
    expect(order("period", false)).toEqual(["b", "a", "c"]);
    expect(order("scope", true)).toEqual(["c", "a", "b"]);
    expect(order("scope", false)).toEqual(["a", "c", "b"]);
  });

  it("keeps the order of the answer unless told otherwise", () => {
    expect(sortedCells(five, undefined, datasetName)).toBe(five.cells);
  });
});

describe(windowOf, () => {
  it.each([
    ["the top", 0, 0, 50],
    ["the middle", 36_000, 980, 1050],
    ["the end", 1_000_000, 1980, 2000],
  ])("draws what is in sight and a little more: %s", (_, scroll, from, to) => {
    const shown = windowOf(scroll, 720, 36, 2000);
    expect(shown).toEqual({ from, to, before: from * 36, after: (2000 - to) * 36 });
  });

  it("draws all of a short table", () => {
    expect(windowOf(0, 720, 36, 7)).toEqual({ from: 0, to: 7, before: 0, after: 0 });
    expect(windowOf(0, 720, 36, 0)).toEqual({ from: 0, to: 0, before: 0, after: 0 });
  });
});
