import { describe, expect, it } from "vitest";
import { methodsMessages } from "../../../src/i18n/methodsMessages.ts";
import { compare } from "../../../src/model/comparability.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { GUARD_ROWS, type RuleName } from "../../../src/ui/methods/guardRows.ts";
import { flag, observation, rate } from "../../builders.ts";

const settled = (facets: Partial<Observation> = {}) => rate(96, { basis: "resolved", denominator: 200, ...facets });
const events = (facets: Partial<Observation> = {}) =>
  observation({ indicator: "publicity_events", unitWritten: "场", ...facets });

/** Figures that differ in nothing but the rule. */
const EXAMPLES: Readonly<Record<RuleName, readonly Observation[]>> = {
  period_rate: [settled(), settled({ period: 2024 })],
  period_count: [events(), events({ period: 2024 })],
  indicator: [settled(), settled({ indicator: "law_exam_rate" })],
  basis_near: [settled(), settled({ basis: "mediated" })],
  basis: [
    settled({ indicator: "law_exam_rate", basis: "passed" }),
    settled({ indicator: "law_exam_rate", basis: "excellent" }),
  ],
  unit: [events(), events({ unitWritten: "人" })],
  scope: [settled(), settled({ scope: "综治中心" })],
  topic: [events(), events({ flags: [flag("topic_unstated")] })],
  coverage: [events(), events({ coverage: "上半年" })],
  parts_dominate: [
    observation({ indicator: "disclosures", basis: "all", group: "g", value: 390 }),
    observation({ indicator: "disclosures", basis: "news", group: "g", value: 244, role: "part" }),
    observation({ indicator: "disclosures", basis: "all", value: 53, jurisdiction: "b" }),
  ],
  computed: [settled(), settled({ stated: "computed" })],
  implied_base: [settled({ denominatorSource: "implied" })],
  ambiguous_base: [settled({ denominatorSource: "ambiguous" })],
  no_base: [rate(96, { basis: "resolved" })],
  small_base: [rate(100, { basis: "resolved", denominator: 12 })],
  no_discrimination: ["a", "b"].map((jurisdiction) => rate(100, { basis: "resolved", denominator: 200, jurisdiction })),
  floor: [events({ qualifier: "at_least" })],
  approximate: [events({ qualifier: "about" })],
  dual_use: [events({ flags: [flag("dual_use", "排查化解")] })],
  may_overlap: [events({ flags: [flag("may_overlap")] })],
  joint_count: [events({ flags: [flag("joint_count", "村规民约")] })],
  relation_unstated: [events({ flags: [flag("relation_unstated")] })],
  equal_in_report: [events({ flags: [flag("equal_in_report")] })],
};

describe("the methods page", () => {
  it.each(GUARD_ROWS)("says of $rule what the guard does", ({ rule, level, withheld }) => {
    const verdict = compare(EXAMPLES[rule]);
    expect(verdict.level).toBe(level);
    expect(verdict.withheld).toEqual(expect.arrayContaining([...withheld]));
  });

  it.each(["zh-CN", "en"] as const)("names every rule once in %s", (locale) => {
    expect(GUARD_ROWS.map(({ rule }) => rule).sort()).toEqual(Object.keys(methodsMessages(locale).rules).sort());
  });
});
