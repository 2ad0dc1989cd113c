import { describe, expect, it } from "vitest";
import { compositionGroups } from "../../src/chart/compositionGroups.ts";
import { plainText } from "../../src/i18n/rich.ts";
import { comparableSets, compare } from "../../src/model/comparability.ts";
import { INDICATOR_IDS } from "../../src/model/codebook.ts";
import { pooled, rateBase } from "../../src/model/rateBase.ts";
import { askSlice } from "../../src/query/askSlice.ts";
import { emptyKinds } from "../../src/readout/emptyKinds.ts";
import { figureReadout } from "../../src/readout/figureReadout.ts";
import { narrowSlice } from "../../src/view/narrowSlice.ts";
import type { Cell, Slice } from "../../src/view/slice.ts";
import { DEFAULT_VIEW, type View } from "../../src/view/view.ts";
import { builtFrom, DATA_FOLDER, nodeEngine } from "../engine.ts";
import { fiveReports } from "../fiveReports.ts";

const all = fiveReports();
const { cells } = all;

function stated(indicator: string, ...reports: readonly string[]): readonly Cell[] {
  return reports.map((report) => {
    const cell = cells.find(
      (one) => one.indicator === indicator && one.jurisdiction.endsWith(report) && one.role === "headline",
    );
    if (!cell) throw new Error(`${report} states no ${indicator}`);
    return cell;
  });
}

function of(indicator: string, role?: Cell["role"]): readonly Cell[] {
  return cells.filter((cell) => cell.indicator === indicator && (role === undefined || cell.role === role));
}

function figureOf(...indicators: View["indicators"]): Slice {
  return narrowSlice(all, { ...DEFAULT_VIEW, chart: "ranking", indicators });
}

/** The words above a figure of these indicators. */
function wordsOf(...indicators: View["indicators"]): string {
  return figureReadout(figureOf(...indicators))
    .sentences.map(plainText)
    .join("");
}

const NOT_TOGETHER = ["rank", "merit", "sum", "pool"];

function expectSetApart(compared: readonly Cell[]): void {
  expect(compare(compared).level).toBe("different");
  expect(compare(compared).withheld).toEqual(expect.arrayContaining(NOT_TOGETHER));
}

const shares = stated("mediation_success_rate", "gulou", "shangyi", "chengjiao");

describe("what is fair between the five reports", () => {
  it("1: the three settlement shares, about the same: near, drawn together, 98 of 100 pooled, unranked", () => {
    const verdict = compare(shares);
    expect(verdict.level).toBe("near");
    expect(verdict.withheld).toEqual(expect.arrayContaining(["rank", "merit", "change"]));
    expect(comparableSets(shares)).toEqual([shares]);
    expect(pooled(shares)).toMatchObject({ numerator: 98, denominator: 100 });
    expect(wordsOf("mediation_success_rate")).toContain("三者差异未超出统计误差范围");
  });

  it("1: the share with two readings of its base has the union of their intervals", () => {
    const base = shares[0] && rateBase(shares[0]);
    expect(base?.source).toBe("ambiguous");
    expect(base?.interval?.low.toFixed(1)).toBe("93.1");
    expect(base?.interval?.high.toFixed(1)).toBe("97.9");
  });

  it("2: which reports state what, silence included", () => {
    const reportsWith = (id: string) =>
      new Set(
        of(id)
          .filter((cell) => cell.stated === "stated")
          .map(placeOf),
      ).size;
    const placeOf = (cell: Cell): string => cell.jurisdiction;
    expect(Math.max(...INDICATOR_IDS.map(reportsWith))).toBe(4);
    expect(reportsWith("publicity_events")).toBe(4);
    expect(reportsWith("fines_amount")).toBe(1);
    expect(["litigation_cases", "chief_court_appearance_rate"].map(reportsWith)).toEqual([0, 0]);
    expect(figureReadout(figureOf("fines_amount"))).toMatchObject({ stated: 1, reports: 5 });
  });

  it("3: the parts of a total inside one report: 30 of 31 by the simple procedure, 244 of 390 news", () => {
    const parts = compositionGroups(all).map(({ total, parts: ofTotal }) => ({
      of: total.value,
      first: ofTotal[0]?.value ?? 0,
      sum: ofTotal.reduce((sum, part) => sum + part.value, 0),
    }));
    expect(parts).toEqual([
      { of: 31, first: 30, sum: 31 },
      { of: 1550, first: 1050, sum: 1550 },
      { of: 390, first: 244, sum: 390 },
    ]);
  });

  it("3: but no ratio of two figures that do not belong together, such as disputes a mediator", () => {
    const computed = cells.filter((cell) => cell.stated === "computed");
    expect(computed.map(({ indicator, operands }) => [indicator, operands?.length])).toEqual([
      ["mediation_success_rate", 2],
    ]);
  });

  it("4: the size of the work in one year, as a description: both numbers, their words, and no better or worse", () => {
    const words = wordsOf("disputes_handled");
    expect(words).toContain("鼓楼街道排查 391 件（2025 年）");
    expect(words).toContain("车站街道调处 215 宗（2025 年）");
    expect(words).not.toMatch(/领先|落后|高于|低于|优于|第一|最好|最差/);
    expect(compare(stated("disputes_handled", "gulou", "chezhan")).withheld).toContain("merit");
  });

  it("5: publicity events of 2025, the floors as floors", () => {
    const events = stated("publicity_events", "gulou", "chezhan", "shangyi");
    expect(compare(events)).toMatchObject({ level: "near" });
    expect(compare(events).differences.map(({ code }) => code)).toEqual(["floor"]);
    expect(compare(events).withheld).toContain("merit");
    expect(wordsOf("publicity_events")).toMatch(/上义镇 10 余场.*工作量，不评高下/);
  });
});

describe("what misleads between the five reports", () => {
  const [closed] = stated("closure_rate", "chezhan");
  const penalties = cells.filter((cell) => cell.indicator === "penalty_cases" && cell.role !== "part");

  it("1: a closure rate of 100 % above a settlement rate of 96 %", () => {
    const together = [...(closed ? [closed] : []), ...shares];
    expectSetApart(together);
    expect(comparableSets(together)).toEqual([[closed], shares]);
    expect(figureReadout(figureOf("mediation_success_rate", "closure_rate")).isSetApart).toBe(true);
  });

  it("2: ranking 98.1 above 97.9 above 96, where one case moves them by two points", () => {
    expect(compare(shares).withheld).toEqual(expect.arrayContaining(["rank", "merit", "change", "pool"]));
    expect(figureReadout(figureOf("mediation_success_rate")).mayRank).toBe(false);
  });

  it("3: an audience of 32,000 online, of 1,000 and 800 on site", () => {
    expectSetApart(stated("publicity_audience", "gulou", "shangyi", "chengjiao"));
    expect(compare(stated("publicity_audience", "gulou", "shangyi")).level).toBe("near");
  });

  it("4: 390 disclosures, most of them news, against 53", () => {
    const compared = [...stated("disclosures", "tuwan", "gulou"), ...of("disclosures", "part")];
    expectSetApart(compared);
    expect(compare(compared).differences.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["period", "parts_dominate"]),
    );
  });

  it("5: 42 pieces of advice against 10 written opinions", () => {
    expectSetApart(stated("advisor_opinions", "gulou", "chezhan"));
  });

  it("6: 60 consultations of residents against 20 for projects", () => {
    expectSetApart(stated("legal_consultations", "shangyi", "tuwan"));
  });

  it("7: study sessions: no two figures stand on one scale, not even two of the same word and year", () => {
    expect(comparableSets(of("study_sessions")).every((set) => set.length === 1)).toBe(true);
    expect(compare(stated("study_sessions", "tuwan", "chengjiao")).differences.map((one) => one.code)).toEqual([
      "topic",
      "may_overlap",
    ]);
  });

  it("8: 433 inspections of several fields against 170 of one unit", () => {
    expectSetApart(stated("inspections", "chezhan", "tuwan"));
  });

  it("9: 20 cases worked on against 31 penalties, and 31 and 12 that nobody says may be added", () => {
    expectSetApart(penalties);
    const own = penalties.filter((cell) => cell.jurisdiction.endsWith("tuwan"));
    expect(own.map(({ value }) => value)).toEqual([31, 12]);
    expect(compare(own).withheld).toContain("sum");
  });

  it("10: counts of 2024 against counts of 2025, and rates of both years only with the years said", () => {
    expectSetApart(stated("publicity_events", "chengjiao", "gulou"));
    expectSetApart(stated("disputes_resolved", "chengjiao", "shangyi"));
    expect(compare(shares).differences).toContainEqual({ code: "period", level: "near", periods: [2025, 2024] });
  });

  it("11: silence read as zero: one report states none, the others are said not to state it", () => {
    const zero = cells.filter((cell) => cell.value === 0);
    expect(zero.map((cell) => cell.indicator)).toEqual(["reconsideration_cases"]);
    const figure = figureOf("reconsideration_cases");
    expect(figure.cells).toHaveLength(1);
    expect(emptyKinds(figure, [])).toEqual(["zero", "not_stated"]);
    expect(figureReadout(figure).coverage).toMatch(/4 份未载明/);
  });

  it("12: any figure per head, since no report states a denominator", async () => {
    const engine = await nodeEngine(await builtFrom(DATA_FOLDER));
    const slice = await askSlice(engine, { ...DEFAULT_VIEW, mode: "per_10000" });
    expect(slice.cells.some((cell) => "perCapita" in cell)).toBe(false);
    expect(slice.perCapita?.kind).toBeUndefined();
    expect(slice.perCapita?.withoutDenominator).toHaveLength(5);
    const shown = new Set(slice.cells.map((cell) => cell.indicator));
    expect(shown.has("disputes_handled")).toBe(false);
    expect(shown.has("mediation_success_rate")).toBe(true);
  });

  it("12: any league table: of no indicator may the reports be put in an order", () => {
    const places = (id: string) => new Set(of(id, "headline").map(({ jurisdiction }) => jurisdiction)).size;
    const shared = INDICATOR_IDS.filter((id) => places(id) > 1);
    expect(shared.length).toBeGreaterThan(10);
    const withheld = (id: string) => compare(of(id, "headline")).withheld;
    expect(shared.filter((id) => !withheld(id).includes("rank") || !withheld(id).includes("merit"))).toEqual([]);
    expect(shared.filter((id) => figureReadout(figureOf(id)).mayRank)).toEqual([]);
  });

  it("12: workload read as merit: of no count is one end the better", () => {
    const counts = cells.filter((cell) => cell.unitWritten !== "%");
    expect(counts.every((cell) => compare([cell]).withheld.includes("merit"))).toBe(true);
  });

  it("13: 36 twice in one report is said, and nothing is concluded from it", () => {
    const [reviews] = stated("enforcement_reviews", "gulou");
    expect(compare(reviews ? [reviews] : []).differences.map((one) => one.code)).toEqual(["equal_in_report"]);
  });

  it("13: 100 % everywhere: rates that do not discriminate are named so", () => {
    const [exam] = stated("law_exam_rate", "shangyi");
    const twice = exam ? [exam, { ...exam, jurisdiction: "elsewhere" }] : [];
    expect(compare(twice).differences.map((one) => one.code)).toContain("no_discrimination");
    expect(compare(twice).withheld).toEqual(expect.arrayContaining(["rank", "merit"]));
  });

  it("disputes found against disputes handled, and events that may overlap, are not added either", () => {
    expectSetApart(stated("disputes_handled", "gulou", "chezhan"));
    const events = of("publicity_events").filter((cell) => cell.jurisdiction.endsWith("chezhan"));
    expect(events).toHaveLength(4);
    expect(compare(events).withheld).toContain("sum");
  });
});
