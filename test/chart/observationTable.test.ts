import { describe, expect, it } from "vitest";
import { observationTable, sortedRows, TABLE_COLUMNS, type TableColumn } from "../../src/chart/observationTable.ts";
import type { Cell, Slice } from "../../src/view/slice.ts";
import { observation, place, quoted, rate, slice } from "../builders.ts";
import { CODEBOOK } from "../../src/model/codebook.ts";

const CELLS: readonly Cell[] = [
  rate(96, { jurisdiction: "a", basis: "resolved", denominator: 50, denominatorSource: "implied" }),
  rate(96, { jurisdiction: "b", basis: "mediated" }),
  rate(90, {
    jurisdiction: "c",
    basis: "from_counts",
    denominator: 200,
    stated: "computed",
    denominatorSource: "counts",
  }),
  observation({
    jurisdiction: "a",
    value: 1550,
    qualifier: "at_least",
    scope: "综合执法岗",
    evidence: quoted("行政检查1550余次", "1550"),
  }),
];

const ANSWER: Slice = {
  ...slice({
    cells: CELLS,
    places: ["a", "b", "c", "d"].map((id) => place({ id, name: `${id}镇`, nameEn: `Town ${id}` })),
  }),
  indicators: (["mediation_success_rate", "inspections"] as const).map((id) => ({ ...CODEBOOK[id], id })),
};

const rowsBy = (column: TableColumn, direction: "ascending" | "descending"): readonly string[] =>
  sortedRows(observationTable(ANSWER, "zh-CN").rows, column, direction, "zh-CN").map(
    ({ cells }) => `${cells.place.text} ${cells.indicator.text} ${cells.value.text}`,
  );

describe(observationTable, () => {
  it("has a head for every facet", () => {
    const { heads } = observationTable(ANSWER, "en");
    expect(heads.map(({ column }) => column)).toEqual(TABLE_COLUMNS);
    expect(heads.every(({ label }) => label !== "")).toBe(true);
  });

  it("gives each observation all its facets", () => {
    const row = observationTable(ANSWER, "zh-CN").rows.find(({ cell }) => cell === CELLS[3]?.id);
    expect(row?.cells).toMatchObject({
      place: { text: "a镇" },
      period: { text: "2025" },
      indicator: { text: "行政检查" },
      value: { text: "1550 余", order: 1550 },
      qualifier: { text: "至少" },
      unit: { text: "次" },
      scope: { text: "综合执法岗" },
      stated: { text: "载明" },
      base: { text: "" },
      source: { text: "行政检查1550余次" },
    });
    expect(row?.label).toContain("1550 余次");
  });

  it("says how a rate is known", () => {
    const [implied, unknown, computed] = observationTable(ANSWER, "en")
      .rows.filter(({ cells }) => cells.indicator.order === 0)
      .map(({ cells }) => cells);
    expect(implied).toMatchObject({ base: { text: "50 (implied denominator)", order: 50 } });
    expect(implied?.interval.text).toMatch(/^\d+\.\d–\d+\.\d%$/);
    expect(unknown).toMatchObject({ base: { text: "denominator not stated" }, interval: { text: "" } });
    expect(computed).toMatchObject({ stated: { text: "computed" } });
  });

  it("has a row for what is not stated, and for a place without a report", () => {
    const empty = observationTable(ANSWER, "zh-CN").rows.filter((row) => row.cell === undefined);
    expect(empty.map(({ cells, empty: kind }) => `${cells.place.text} ${cells.indicator.text} ${kind}`)).toEqual([
      "b镇 行政检查 notStated",
      "c镇 行政检查 notStated",
      "d镇 化解比例 notCollected",
      "d镇 行政检查 notCollected",
    ]);
  });

  it("has rows of its own for what does not apply", () => {
    const reports = ANSWER.reports.map((report) => ({ ...report, notApplicable: ["inspections"] as const }));
    const rows = observationTable({ ...ANSWER, reports }, "zh-CN").rows;
    expect(rows.filter(({ empty }) => empty === "notApplicable").map(({ cells }) => cells.value.text)).toEqual([
      "不适用",
      "不适用",
    ]);
  });

  it("holds a place and year once though two datasets report it", () => {
    const reports = [...ANSWER.reports, ...ANSWER.reports.map((report) => ({ ...report, document: "other" }))];
    expect(observationTable({ ...ANSWER, reports }, "en").rows).toHaveLength(8);
  });
});

describe(sortedRows, () => {
  it("sorts by value with ties in their order, and what has none last", () => {
    const missing = ["b镇 行政检查 未载明", "c镇 行政检查 未载明", "d镇 化解比例 未收录", "d镇 行政检查 未收录"];
    expect(rowsBy("value", "ascending")).toEqual([
      "c镇 化解比例 90.0%",
      "a镇 化解比例 96%",
      "b镇 化解比例 96%",
      "a镇 行政检查 1550 余",
      ...missing,
    ]);
    expect(rowsBy("value", "descending")).toEqual([
      "a镇 行政检查 1550 余",
      "a镇 化解比例 96%",
      "b镇 化解比例 96%",
      "c镇 化解比例 90.0%",
      ...missing,
    ]);
  });

  it("sorts places in their neutral order, not by name", () => {
    const named = { ...ANSWER, places: [...ANSWER.places].reverse() };
    const rows = sortedRows(observationTable(named, "zh-CN").rows, "place", "ascending", "zh-CN");
    expect([...new Set(rows.map(({ cells }) => cells.place.text))]).toEqual(["d镇", "c镇", "b镇", "a镇"]);
  });

  it.each(TABLE_COLUMNS)("keeps every row when sorted by %s", (column) => {
    const { rows } = observationTable(ANSWER, "en");
    for (const direction of ["ascending", "descending"] as const) {
      expect(new Set(sortedRows(rows, column, direction, "en"))).toEqual(new Set(rows));
    }
  });
});
