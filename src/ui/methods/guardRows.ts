import type { MethodsMessages } from "../../i18n/zh-CN/methods.ts";
import { WITHHELD_BY_NEAR } from "../../model/comparabilityRules.ts";
import { WITHHOLDABLE, type Level, type Withheld } from "../../model/difference.ts";

export type RuleName = keyof MethodsMessages["rules"];

export interface GuardRow {
  readonly rule: RuleName;
  readonly level: Level;
  readonly withheld: readonly Withheld[];
}

const different = (rule: RuleName): GuardRow => ({ rule, level: "different", withheld: WITHHOLDABLE });

const near = (rule: RuleName, code: keyof typeof WITHHELD_BY_NEAR): GuardRow => ({
  rule,
  level: "near",
  withheld: WITHHELD_BY_NEAR[code],
});

/** The guard's own rules in the order in which it says them, with what each of them takes away. */
export const GUARD_ROWS: readonly GuardRow[] = [
  near("period_rate", "period"),
  // Years apart are what a trend and a change are made of.
  { rule: "period_count", level: "different", withheld: WITHHELD_BY_NEAR.period },
  different("indicator"),
  near("basis_near", "basis"),
  different("basis"),
  different("unit"),
  different("scope"),
  different("topic"),
  different("coverage"),
  different("parts_dominate"),
  near("computed", "computed"),
  near("implied_base", "implied_base"),
  near("ambiguous_base", "ambiguous_base"),
  near("no_base", "no_base"),
  near("small_base", "small_base"),
  near("no_discrimination", "no_discrimination"),
  near("floor", "floor"),
  near("approximate", "approximate"),
  near("dual_use", "dual_use"),
  near("may_overlap", "may_overlap"),
  near("joint_count", "joint_count"),
  near("relation_unstated", "relation_unstated"),
  { rule: "equal_in_report", level: "same", withheld: [] },
];
