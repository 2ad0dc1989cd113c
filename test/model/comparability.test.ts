import { describe, expect, it } from "vitest";
import { growth } from "../growth.ts";
import { comparableSets, compare } from "../../src/model/comparability.ts";
import type { Difference } from "../../src/model/difference.ts";
import type { Observation } from "../../src/model/observation.ts";
import { flag, observation, rate } from "../builders.ts";

type Facets = Partial<Observation>;
const at = (jurisdiction: string, facets: Facets): Observation => observation({ jurisdiction, ...facets });

const settled96 = rate(96, { basis: "resolved", denominator: 391, denominatorSource: "ambiguous" });
const settled979 = rate(97.9, { basis: "mediated", denominator: 48, denominatorSource: "implied", jurisdiction: "b" });
const settled981 = rate((100 * 51) / 52, {
  basis: "from_counts",
  denominator: 52,
  denominatorSource: "counts",
  stated: "computed",
  period: 2024,
  jurisdiction: "c",
});
const closed100 = rate(100, { indicator: "closure_rate", basis: "platforms", jurisdiction: "d" });

const codes = (cells: readonly Observation[]): readonly Difference["code"][] =>
  compare(cells).differences.map((one) => one.code);

describe(compare, () => {
  it("lets like figures of one year be ranked, summed and pooled", () => {
    const verdict = compare([rate(90, { denominator: 100 }), rate(80, { denominator: 200, jurisdiction: "b" })]);
    expect(verdict).toEqual({ level: "same", differences: [], withheld: ["sum"] });
  });

  it("never gives merit to workload, even where nothing differs", () => {
    const verdict = compare([at("a", { value: 3 }), at("b", { value: 9 })]);
    expect(verdict.level).toBe("same");
    expect(verdict.withheld).toEqual(["rank", "merit", "pool"]);
  });

  it("puts the three settlement shares side by side, with everything named that differs", () => {
    const verdict = compare([settled96, settled979, settled981]);
    expect(verdict.level).toBe("near");
    expect(verdict.differences).toEqual([
      { code: "period", level: "near", periods: [2025, 2024] },
      {
        code: "basis",
        level: "near",
        indicator: "mediation_success_rate",
        bases: ["resolved", "mediated", "from_counts"],
      },
      { code: "computed", level: "near", cells: [settled981.id] },
      { code: "implied_base", level: "near", cells: [settled979.id] },
      { code: "ambiguous_base", level: "near", cells: [settled96.id] },
    ]);
    expect(verdict.withheld).toEqual(["rank", "merit", "sum", "pool", "trend", "change"]);
  });

  it("pools the two whose bases are known, and no other", () => {
    expect(compare([settled979, settled981]).withheld).not.toContain("pool");
    expect(compare([settled979, rate(100, { jurisdiction: "e", basis: "mediated" })]).withheld).toContain("pool");
  });

  it.each<[string, readonly Observation[], readonly Difference["code"][]]>([
    [
      "a closure rate above a settlement rate",
      [{ ...closed100, denominator: 215, denominatorSource: "stated" }, settled979],
      ["indicator", "implied_base"],
    ],
    [
      "an audience online against an audience on site",
      [
        at("a", { indicator: "publicity_audience", basis: "online", unitWritten: "人", period: 2024, value: 32_000 }),
        at("b", { indicator: "publicity_audience", basis: "on_site", unitWritten: "人次", value: 1000 }),
      ],
      ["period", "basis", "unit"],
    ],
    [
      "disclosures of which most are news, against disclosures proper",
      [
        at("a", { indicator: "disclosures", unitWritten: "条", value: 390, basis: "all", group: "d" }),
        at("a", { indicator: "disclosures", unitWritten: "条", value: 244, basis: "news", group: "d", role: "part" }),
        at("a", {
          indicator: "disclosures",
          unitWritten: "条",
          value: 65,
          basis: "statutory",
          group: "d",
          role: "part",
        }),
        at("b", { indicator: "disclosures", unitWritten: "条", value: 53, basis: "all" }),
      ],
      ["parts_dominate"],
    ],
    [
      "written opinions against pieces of advice",
      [
        at("a", { indicator: "advisor_opinions", unitWritten: "条", basis: "any", value: 42 }),
        at("b", { indicator: "advisor_opinions", unitWritten: "份", basis: "written", value: 10 }),
      ],
      ["basis", "unit"],
    ],
    [
      "consultations of residents against advice to projects",
      [
        at("a", { indicator: "legal_consultations", basis: "residents", value: 60 }),
        at("b", { indicator: "legal_consultations", basis: "projects", value: 20 }),
      ],
      ["basis"],
    ],
    [
      "study-group sessions of unstated topic, even against each other",
      [
        at("a", { indicator: "study_sessions", basis: "group_all", value: 12, flags: [flag("topic_unstated")] }),
        at("b", { indicator: "study_sessions", basis: "group_all", value: 2, flags: [flag("topic_unstated")] }),
      ],
      ["topic"],
    ],
    [
      "inspections of one unit against those of several fields",
      [
        at("a", { value: 433, basis: "several_fields" }),
        at("b", { value: 170, basis: "one_unit", scope: "综合执法岗", period: 2024 }),
      ],
      ["period", "basis", "scope"],
    ],
    [
      "cases worked on against penalties decided",
      [
        at("a", { indicator: "penalty_cases", unitWritten: "件", basis: "handled", value: 20 }),
        at("b", { indicator: "penalty_cases", unitWritten: "个", basis: "decided", value: 31 }),
      ],
      ["basis"],
    ],
    ["counts of two years", [at("a", {}), at("b", { period: 2024 })], ["period"]],
    ["three quarters against a year", [at("a", {}), at("b", { coverage: "前三季度" })], ["coverage"]],
    ["two indicators", [at("a", {}), at("b", { indicator: "special_campaigns" })], ["indicator"]],
    ["a scope named in one alone", [at("a", {}), at("b", { scope: "综合执法岗" })], ["scope"]],
    ["people against attendances", [at("a", { unitWritten: "人" }), at("b", { unitWritten: "人次" })], ["unit"]],
  ])("sets apart %s", (_, cells, expected) => {
    const verdict = compare(cells);
    expect(verdict.level).toBe("different");
    expect(codes(cells)).toEqual(expected);
    expect(verdict.withheld).toEqual(expect.arrayContaining(["rank", "merit", "sum"]));
  });

  it("sees no difference in the measure words of cases", () => {
    const cells = ["件", "起", "宗", "个"].map((unitWritten, index) => at(`p${index}`, { unitWritten }));
    expect(compare(cells).level).toBe("same");
  });

  it("tells nothing from rates that are all 100 %", () => {
    const cells = [rate(100, { denominator: 40 }), rate(100, { denominator: 90, jurisdiction: "b" })];
    expect(codes(cells)).toEqual(["no_discrimination"]);
    expect(compare(cells).withheld).toEqual(expect.arrayContaining(["rank", "merit"]));
  });

  it.each<[string, Facets, Difference["code"], string]>([
    ["a possible overlap", { flags: [flag("may_overlap")] }, "may_overlap", "sum"],
    ["a relation left unstated", { flags: [flag("relation_unstated")] }, "relation_unstated", "sum"],
    ["a joint count", { flags: [flag("joint_count", "村规民约")] }, "joint_count", "sum"],
    ["one number for two acts", { flags: [flag("dual_use")] }, "dual_use", "sum"],
    ["a floor", { qualifier: "at_least" }, "floor", "change"],
    ["an approximate number", { qualifier: "about" }, "approximate", "change"],
  ])("%s stands beside others but is held back", (_, facets, code, withheld) => {
    const verdict = compare([at("a", facets), at("b", {})]);
    expect(verdict.level).toBe("near");
    expect(verdict.differences.map((one) => one.code)).toEqual([code]);
    expect(verdict.withheld).toContain(withheld);
  });

  it("keeps a small or missing base out of any ranking", () => {
    const small = [rate(96, { denominator: 29 }), rate(90, { denominator: 300, jurisdiction: "b" })];
    expect(codes(small)).toEqual(["small_base"]);
    expect(compare(small).withheld).toContain("rank");
    const none = [rate(96), rate(90, { denominator: 300, jurisdiction: "b" })];
    expect(codes(none)).toEqual(["no_base"]);
    expect(compare(none).withheld).toEqual(expect.arrayContaining(["rank", "pool"]));
  });

  it("mentions equal numbers of one report without holding anything back", () => {
    const verdict = compare([at("a", { flags: [flag("equal_in_report", "decision_reviews")] })]);
    expect(verdict.level).toBe("same");
    expect(verdict.differences.map((one) => one.code)).toEqual(["equal_in_report"]);
  });

  it("lets years stand in a line, but not a change of basis on the way", () => {
    expect(compare([at("a", { period: 2024 }), at("a", {})]).withheld).not.toContain("trend");
    const broken = [at("a", { period: 2024, basis: "one_unit" }), at("a", { basis: "several_fields" })];
    expect(compare(broken).withheld).toContain("trend");
  });

  it("adds no stocks over years, and no rates ever", () => {
    expect(
      compare([
        at("a", { indicator: "mediators", unitWritten: "名" }),
        at("a", { period: 2024, indicator: "mediators", unitWritten: "人" }),
      ]).withheld,
    ).toContain("sum");
    expect(compare([rate(90, { denominator: 100 })]).withheld).toContain("sum");
  });

  it("leaves the parts of a total alone where they are of its own kind", () => {
    const total = at("a", { indicator: "penalty_cases", basis: "decided", value: 31, group: "p" });
    const part = at("a", { ...total, id: "part", role: "part", scope: "简易程序", value: 30 });
    expect(compare([total, part, at("b", { indicator: "penalty_cases", basis: "decided" })]).level).toBe("same");
  });

  it("judges indicators of a user's own by their words alone", () => {
    const own = (jurisdiction: string, basis: string) => at(jurisdiction, { indicator: "own:upload:1", basis });
    expect(compare([own("a", "甲"), own("b", "甲")])).toMatchObject({ level: "same" });
    expect(compare([own("a", "甲"), own("b", "乙")])).toMatchObject({ level: "different" });
  });

  it("finds nothing to say of nothing", () => {
    expect(compare([]).level).toBe("same");
  });
});

describe(comparableSets, () => {
  it("sets the closure rate apart from the three shares", () => {
    const sets = comparableSets([settled96, closed100, settled979, settled981]);
    expect(sets).toEqual([[settled96, settled979, settled981], [closed100]]);
  });

  it("parts years for counts and channels for audiences, in the given order", () => {
    const events = [30, 42, 9].map((value, index) => at(`p${index}`, { value, period: index === 2 ? 2024 : 2025 }));
    expect(comparableSets(events).map((set) => set.map((cell) => cell.value))).toEqual([[30, 42], [9]]);
  });

  it("leaves figures that compare with nothing, not even each other, alone", () => {
    const topics = ["a", "b"].map((id) => at(id, { indicator: "study_sessions", flags: [flag("topic_unstated")] }));
    expect(comparableSets(topics)).toHaveLength(2);
    const quarters = ["a", "b"].map((id) => at(id, { coverage: "前三季度" }));
    expect(comparableSets(quarters)).toHaveLength(2);
  });

  it("loses and repeats nothing", () => {
    const cells = [settled96, closed100, settled979, settled981, at("a", {}), at("b", { period: 2024 })];
    expect(comparableSets(cells).flat()).toHaveLength(cells.length);
  });

  it("takes time in proportion to the number of places", () => {
    const prepare = (size: number) => {
      const cells = Array.from({ length: size }, (_, index) =>
        rate(90, { jurisdiction: `p${index}`, denominator: 500 }),
      );
      return () => [comparableSets(cells), compare(cells)];
    };
    expect(growth(prepare, 2000)).toBeLessThan(3);
  });
});
