import { describe, expect, it } from "vitest";
import { matrixTable } from "../../src/chart/matrixTable.ts";
import type { Cell } from "../../src/view/slice.ts";
import { flag, observation, place, quoted, rate } from "../builders.ts";
import { asked, drawn } from "./drawing.ts";

const reviews = (facets: Partial<Cell>): Cell =>
  observation({ jurisdiction: "甲", indicator: "contract_reviews", unitWritten: "份", value: 21, ...facets });

function onlyCell(cells: readonly Cell[]) {
  const { view, slice } = asked({ chart: "matrix", cells });
  return matrixTable(view, slice, "places").rows[0]?.cells[0];
}

function linesOf(cells: readonly Cell[]) {
  const cell = onlyCell(cells);
  return cell?.kind === "stated" ? cell.lines.map(({ lead, text, words }) => [lead, text, words]) : [];
}

describe(matrixTable, () => {
  it("writes the value with the report's unit and the words that tell it from others", () => {
    const joint = { scope: "为村（社区）", flags: [flag("joint_count", "村规民约")] };
    expect(linesOf([reviews(joint)])).toEqual([["", "21 份", "含村规民约，为村（社区）"]]);
    const written = observation({
      jurisdiction: "甲",
      indicator: "advisor_opinions",
      basis: "written",
      unitWritten: "份",
    });
    expect(linesOf([{ ...written, qualifier: "at_least" }])).toEqual([["", "10 余份", "书面"]]);
  });

  it("puts the headline first and joins what else is stated by 另", () => {
    const further = reviews({ id: "further", value: 5, role: "other" });
    expect(linesOf([further, reviews({})])).toEqual([
      ["", "21 份", ""],
      ["另", "5 份", ""],
    ]);
  });

  it("leaves parts to their total, and shows them where the report gives no total", () => {
    const part = reviews({ id: "part", value: 5, role: "part", scope: "劳务合同" });
    expect(linesOf([reviews({}), part])).toEqual([["", "21 份", ""]]);
    expect(linesOf([part])).toEqual([["", "5 份", "劳务合同"]]);
  });

  it("writes a stated none as 0 with the report's own words", () => {
    const zero = observation({
      jurisdiction: "甲",
      indicator: "reconsideration_cases",
      value: 0,
      unitWritten: "件",
      flags: [flag("stated_zero")],
      evidence: quoted("无行政复议案件", "无"),
    });
    expect(linesOf([zero])).toEqual([["", "0 件", "（载明“无行政复议案件”）"]]);
  });

  it("names a rate as the report does, and says what was computed", () => {
    expect(linesOf([rate(96, { jurisdiction: "甲", basis: "resolved" })])).toEqual([["", "96%", "化解率"]]);
    const computed = rate(98.0769, { jurisdiction: "甲", basis: "from_counts", stated: "computed" });
    expect(linesOf([computed])).toEqual([["", "98.1%", "推算"]]);
  });

  it("tells silence from a report that is not in the collection", () => {
    const { view, slice } = asked({
      chart: "matrix",
      cells: [reviews({})],
      places: ["甲", "乙", "丙"].map((id) => place({ id, name: id })),
      reports: ["甲", "乙"].map((id) => ({ document: id, jurisdiction: id, period: 2025, coverage: "full" })),
    });
    const rows = matrixTable(view, slice, "places").rows;
    expect(rows.map(({ cells, isSilent }) => [cells[0]?.kind, isSilent])).toEqual([
      ["stated", false],
      ["notStated", true],
      ["notCollected", true],
    ]);
  });

  it("turns round without losing or moving a cell", () => {
    const cells = [reviews({}), observation({ jurisdiction: "乙", indicator: "legal_aid_cases", unitWritten: "次" })];
    const { view, slice } = asked({ chart: "matrix", cells });
    const [upright, lying] = [matrixTable(view, slice, "places"), matrixTable(view, slice, "indicators")];
    expect(lying.columns).toEqual(upright.rows.map((row) => row.head));
    expect(lying.rows.map((row) => row.cells)).toEqual(
      upright.columns.map((_, column) => upright.rows.map((row) => row.cells[column])),
    );
  });

  it("gives two years of one place a row each", () => {
    const { view, slice } = asked({ chart: "matrix", cells: [reviews({}), reviews({ period: 2024, value: 9 })] });
    const heads = matrixTable(view, slice, "places").rows.map(({ head }) => (head.kind === "report" ? head.year : ""));
    expect(heads).toEqual(["2025", "2024"]);
  });

  it("tells places of one name apart by their full names", () => {
    const places = [
      place({ id: "甲", name: "鼓楼街道", fullName: "北京市密云区鼓楼街道" }),
      place({ id: "乙", name: "鼓楼街道", fullName: "江苏省徐州市鼓楼区鼓楼街道" }),
    ];
    const { texts } = drawn({ chart: "matrix", cells: [reviews({}), reviews({ jurisdiction: "乙" })], places });
    expect(texts.join("")).toContain("北京市密云区鼓楼街道");
    expect(texts.join("")).toContain("江苏省徐州市鼓楼区鼓楼街道");
  });
});
