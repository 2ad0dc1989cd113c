import { describe, expect, it } from "vitest";
import { placeYears, withOneReport } from "../../src/readout/placeYears.ts";
import { observation, slice } from "../builders.ts";

const at = (period: number, facets = {}) => observation({ jurisdiction: "qinghe", period, ...facets });

const three = slice({
  cells: [
    at(2025, { value: 30, basis: "several_fields" }),
    at(2024, { value: 20, basis: "several_fields" }),
    at(2023, { value: 9, basis: "one_unit", scope: "综合执法岗" }),
    at(2024, { indicator: "publicity_events", unitWritten: "场", value: 4 }),
    at(2025, { jurisdiction: "donghe", value: 77 }),
  ],
});

describe(placeYears, () => {
  const { reports, rows } = placeYears("qinghe", three);
  const values = rows.map((row) => row.cells.map((cells) => cells.map(({ value }) => value)));

  it("stands the reports of one place side by side, oldest first", () => {
    expect(reports.map(({ period }) => period)).toEqual([2023, 2024, 2025]);
  });

  it("gives a row to each way of counting, with an empty place where a year does not state it", () => {
    expect(values).toContainEqual([[], [20], [30]]);
    expect(values).toContainEqual([[9], [], []]);
    expect(values).toContainEqual([[], [4], []]);
    expect(values.flat(2)).not.toContain(77);
  });

  it("says nothing of years alone, and says it where something else differs", () => {
    expect(rows.flatMap(({ chips }) => chips)).toEqual([]);
    const units = slice({
      cells: [
        at(2025, { indicator: "publicity_audience", unitWritten: "人次" }),
        at(2024, { indicator: "publicity_audience", unitWritten: "人" }),
      ],
    });
    expect(placeYears("qinghe", units).rows[0]?.chips.map(({ code }) => code)).toEqual(["unit"]);
  });
});

describe(withOneReport, () => {
  it("keeps the one report among the other places, and none of its other years", () => {
    const [newest] = placeYears("qinghe", three).reports.filter(({ period }) => period === 2024);
    if (!newest) throw new Error("no report of 2024");
    const one = withOneReport(newest, three, three);
    expect(one.cells.map(({ jurisdiction, period, value }) => [jurisdiction, period, value])).toEqual([
      ["qinghe", 2024, 20],
      ["qinghe", 2024, 4],
      ["donghe", 2025, 77],
    ]);
    expect(one.reports.map(({ jurisdiction, period }) => [jurisdiction, period])).toEqual([
      ["qinghe", 2024],
      ["donghe", 2025],
    ]);
  });
});
