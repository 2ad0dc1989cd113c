import type { IndicatorRule } from "./indicatorRule.ts";
import { ADVICE_RULES } from "./rules/advice.ts";
import { ENFORCEMENT_RULES } from "./rules/enforcement.ts";
import { LEARNING_RULES } from "./rules/learning.ts";
import { LITIGATION_RULES } from "./rules/litigation.ts";
import { MEDIATION_RULES } from "./rules/mediation.ts";
import { OPENNESS_RULES } from "./rules/openness.ts";
import { PUBLICITY_RULES } from "./rules/publicity.ts";

/** Where two rules fit the same words, the earlier one is taken. */
export const INDICATOR_RULES: readonly IndicatorRule[] = [
  ...LEARNING_RULES,
  ...MEDIATION_RULES,
  ...ENFORCEMENT_RULES,
  ...PUBLICITY_RULES,
  ...ADVICE_RULES,
  ...OPENNESS_RULES,
  ...LITIGATION_RULES,
];
