import { describe, expect, it } from "vitest";
import { observationTable, sortedRows } from "../../src/chart/observationTable.ts";
import type { TableRow } from "../../src/chart/tableRow.ts";
import type { Locale } from "../../src/model/locale.ts";
import { TABLE_COLUMNS, type Direction, type TableColumn } from "../../src/view/rowOrder.ts";
import type { Cell, Report, Slice } from "../../src/view/slice.ts";
import { fiveReports } from "../fiveReports.ts";
import { flag, observation, place, quoted, rate, slice } from "../builders.ts";
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

/** Rows in words, of the columns asked for. */
function said(answer: Slice, columns: readonly TableColumn[], locale: Locale = "zh-CN", rows?: readonly TableRow[]) {
  const table = observationTable(answer, locale);
  return (rows ?? table.rows).map((row) => columns.map((column) => table.read(row, column).text).join(" "));
}

const rowsBy = (column: TableColumn, direction: Direction, answer = ANSWER): readonly string[] =>
  said(
    answer,
    ["place", "indicator", "value"],
    "zh-CN",
    sortedRows(observationTable(answer, "zh-CN"), column, direction, "zh-CN"),
  );

const withReports = (change: (report: Report) => Partial<Report>): Slice => ({
  ...ANSWER,
  reports: ANSWER.reports.map((report) => ({ ...report, ...change(report) })),
});

describe(observationTable, () => {
  it("has a head for every facet", () => {
    const { heads } = observationTable(ANSWER, "en");
    expect(heads.map(({ column }) => column)).toEqual(TABLE_COLUMNS);
    expect(heads.every(({ label }) => label !== "")).toBe(true);
  });

  it("gives each observation all its facets", () => {
    const { rows, read } = observationTable(ANSWER, "zh-CN");
    const row = rows.find(({ cell }) => cell === CELLS[3]);
    if (!row) throw new Error("no such row");
    const facets = Object.fromEntries(TABLE_COLUMNS.map((column) => [column, read(row, column).text]));
    expect(facets).toMatchObject({
      place: "a镇",
      period: "2025",
      indicator: "行政检查",
      value: "1550 余",
      qualifier: "至少",
      unit: "次",
      scope: "综合执法岗",
      stated: "载明",
      base: "",
      coverage: "全年",
      dataset: "年度报告",
      source: "行政检查1550余次",
    });
  });

  it("says every facet of a figure of the reports, and where its place lies", () => {
    const five = fiveReports();
    const { rows, read } = observationTable(five, "zh-CN");
    const row = rows.find(({ cell }) => cell?.basis === "on_site" && cell.jurisdiction.endsWith("gulou"));
    if (!row) throw new Error("no such figure");
    const facets = TABLE_COLUMNS.map((column) => read(row, column).text);
    expect(facets.slice(0, 6)).toEqual(["鼓楼街道", "2025", "1000 余", "普法覆盖", "至少", "人次"]);
    expect(facets).toContain("北京市密云区");
    expect(observationTable(five, "en").read(row, "within").text).toBe("Miyun District, Beijing");
  });

  it("says what a reader must know before using a figure", () => {
    const flags = [flag("may_overlap"), flag("joint_count", "村规民约"), flag("dual_use")];
    const [notes] = said(slice({ cells: [observation({ flags, certainty: "judgement" })] }), ["notes"]);
    expect(notes).toBe("可能重叠，未相加，与村规民约合并计数，一数两用，归类有不同理解");
  });

  it("says how a rate is known", () => {
    const [implied, unknown, computed] = said(ANSWER, ["base", "interval", "stated"], "en").filter((_, index) =>
      [0, 2, 4].includes(index),
    );
    expect(implied).toMatch(/^50 \(implied denominator\) \d+\.\d–\d+\.\d% stated$/);
    expect(unknown).toBe("denominator not stated  stated");
    expect(computed).toMatch(/^200 .* computed$/);
  });

  it("has a row for what is not stated, and for a place without a report", () => {
    const { rows } = observationTable(ANSWER, "zh-CN");
    const empties = rows.filter(({ cell }) => cell === undefined);
    expect(said(ANSWER, ["place", "indicator", "value"], "zh-CN", empties)).toEqual([
      "b镇 行政检查 未载明",
      "c镇 行政检查 未载明",
      "d镇 化解比例 未收录",
      "d镇 行政检查 未收录",
    ]);
  });

  it("tells a stated none, what does not apply, what lacks a denominator and what is not stated apart", () => {
    const zero = observation({ jurisdiction: "a", value: 0, flags: [flag("stated_zero")] });
    const answer: Slice = {
      ...withReports(({ jurisdiction }) => ({
        ...(jurisdiction === "b" ? { notApplicable: ["inspections"] } : {}),
        ...(jurisdiction === "c" ? { withoutDenominator: ["inspections"] } : {}),
      })),
      cells: [zero],
    };
    const rows = observationTable(answer, "zh-CN").rows.filter(({ indicator }) => indicator.id === "inspections");
    expect(said(answer, ["place", "value"], "zh-CN", rows)).toEqual([
      "a镇 0",
      "b镇 不适用",
      "c镇 缺分母",
      "d镇 未收录",
    ]);
  });

  it("says of a figure that could not be read where it stands and why, and not that it is missing", () => {
    const answer = withReports(({ jurisdiction }) =>
      jurisdiction === "b" ? { unread: [{ indicator: "inspections", text: "第 3 行“检查”：“12O”不是数字" }] } : {},
    );
    const rows = observationTable(answer, "zh-CN").rows.filter(({ unread }) => unread !== undefined);
    expect(said(answer, ["place", "indicator", "value", "notes"], "zh-CN", rows)).toEqual([
      "b镇 行政检查 未读出 第 3 行“检查”：“12O”不是数字",
    ]);
  });

  it("never says that a page of excerpts does not state what nobody looked for in it", () => {
    const rows = observationTable(
      withReports(() => ({ dataset: "facts" })),
      "zh-CN",
    ).rows.filter(({ empty }) => empty === "notStated");
    expect(rows).toEqual([]);
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
    const places = rowsBy("place", "ascending", named).map((text) => text.split(" ")[0]);
    expect([...new Set(places)]).toEqual(["d镇", "c镇", "b镇", "a镇"]);
  });

  it("sorts words by the language, the empty ones last either way", () => {
    const cells = ["乙组", "", "甲组"].map((scope, index) => observation({ jurisdiction: `${index}`, scope }));
    const order = (direction: Direction) =>
      sortedRows(observationTable(slice({ cells }), "zh-CN"), "scope", direction, "zh-CN").map(
        ({ cell }) => cell?.scope,
      );
    expect(order("ascending")).toEqual(["甲组", "乙组", ""]);
    expect(order("descending")).toEqual(["乙组", "甲组", ""]);
  });

  it.each(TABLE_COLUMNS)("keeps every row when sorted by %s", (column) => {
    const table = observationTable(ANSWER, "en");
    for (const direction of ["ascending", "descending"] as const) {
      expect(new Set(sortedRows(table, column, direction, "en"))).toEqual(new Set(table.rows));
    }
  });
});
