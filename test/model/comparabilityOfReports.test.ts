import { describe, expect, it } from "vitest";
import { comparableSets, compare } from "../../src/model/comparability.ts";
import { pooled } from "../../src/model/rateBase.ts";
import type { Cell } from "../../src/view/slice.ts";
import { fiveReports } from "../fiveReports.ts";

const { cells } = fiveReports();

function stated(indicator: string, ...reports: readonly string[]): readonly Cell[] {
  return reports.map((report) => {
    const cell = cells.find(
      (one) => one.indicator === indicator && one.jurisdiction.endsWith(report) && one.role === "headline",
    );
    if (!cell) throw new Error(`${report} states no ${indicator}`);
    return cell;
  });
}

const shares = stated("mediation_success_rate", "gulou", "shangyi", "chengjiao");

describe("what is fair between the five reports", () => {
  it("stands the three settlement shares side by side without ranking them", () => {
    const verdict = compare(shares);
    expect(verdict.level).toBe("near");
    expect(verdict.withheld).toEqual(expect.arrayContaining(["rank", "merit", "change"]));
  });

  it("pools 98 of 100 from the two whose bases are known", () => {
    expect(pooled(shares)).toMatchObject({ numerator: 98, denominator: 100 });
  });

  it("lets publicity events of 2025 be described together", () => {
    expect(compare(stated("publicity_events", "gulou", "chezhan", "shangyi")).level).toBe("near");
  });

  it("lets audiences on site be described together", () => {
    expect(compare(stated("publicity_audience", "gulou", "shangyi")).level).toBe("near");
  });
});

describe("what misleads between the five reports", () => {
  const [closed] = stated("closure_rate", "chezhan");
  const study = cells.filter((cell) => cell.indicator === "study_sessions");
  const penalties = cells.filter((cell) => cell.indicator === "penalty_cases" && cell.role !== "part");
  const disclosed = cells.filter((cell) => cell.indicator === "disclosures" && cell.role !== "headline");

  it.each<[string, readonly Cell[]]>([
    ["a closure rate of 100 % above a settlement rate of 96 %", [...(closed ? [closed] : []), ...shares]],
    [
      "an audience of 32,000 online, of 1,000 and 800 on site",
      stated("publicity_audience", "gulou", "shangyi", "chengjiao"),
    ],
    ["390 disclosures, most of them news, against 53", [...stated("disclosures", "tuwan", "gulou"), ...disclosed]],
    ["42 pieces of advice against 10 written opinions", stated("advisor_opinions", "gulou", "chezhan")],
    ["60 consultations of residents against 20 for projects", stated("legal_consultations", "shangyi", "tuwan")],
    ["433 inspections of several fields against 170 of one unit", stated("inspections", "chezhan", "tuwan")],
    ["20 cases worked on against 31 penalties", penalties],
    ["counts of 2024 against counts of 2025", stated("publicity_events", "chengjiao", "gulou")],
    ["disputes found against disputes handled", stated("disputes_handled", "gulou", "chezhan")],
  ])("%s", (_, compared) => {
    expect(compare(compared).level).toBe("different");
    expect(compare(compared).withheld).toEqual(expect.arrayContaining(["rank", "merit", "sum", "pool"]));
  });

  it("ranking 98.1 above 97.9 above 96: one case moves them by two points", () => {
    expect(compare(shares).withheld).toEqual(expect.arrayContaining(["rank", "merit", "change", "pool"]));
  });

  it("law study: no two figures stand on one scale, not even two of the same word and year", () => {
    expect(comparableSets(study).every((set) => set.length === 1)).toBe(true);
    expect(compare(stated("study_sessions", "tuwan", "chengjiao")).differences.map((one) => one.code)).toEqual([
      "topic",
      "may_overlap",
    ]);
  });

  it("adding penalties or events whose relation is not stated", () => {
    const own = penalties.filter((cell) => cell.jurisdiction.endsWith("tuwan"));
    expect(own.length).toBe(2);
    expect(compare(own).withheld).toContain("sum");
    const events = cells.filter(
      (cell) => cell.indicator === "publicity_events" && cell.jurisdiction.endsWith("chezhan"),
    );
    expect(events.length).toBe(4);
    expect(compare(events).withheld).toContain("sum");
  });

  it("silence read as zero: only one report states none", () => {
    const zero = cells.filter((cell) => cell.value === 0);
    expect(zero.map((cell) => cell.indicator)).toEqual(["reconsideration_cases"]);
  });

  it("36 twice in one report: said, and nothing concluded from it", () => {
    const [reviews] = stated("enforcement_reviews", "gulou");
    expect(compare(reviews ? [reviews] : []).differences.map((one) => one.code)).toEqual(["equal_in_report"]);
  });

  it("100 % everywhere: rates that do not discriminate are named so", () => {
    const [exam] = stated("law_exam_rate", "shangyi");
    const twice = exam ? [exam, { ...exam, jurisdiction: "elsewhere" }] : [];
    expect(compare(twice).differences.map((one) => one.code)).toContain("no_discrimination");
    expect(compare(twice).withheld).toEqual(expect.arrayContaining(["rank", "merit"]));
  });

  it("workload read as merit: no count of the five may be ranked", () => {
    const counts = cells.filter((cell) => cell.unitWritten !== "%");
    expect(counts.every((cell) => compare([cell]).withheld.includes("merit"))).toBe(true);
  });
});
