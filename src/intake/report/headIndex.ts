import type { IndicatorRule } from "./indicatorRule.ts";
import { INDICATOR_RULES } from "./indicatorRules.ts";
import { wordTrie, type WordTrie } from "./wordTrie.ts";

/** The rules by the words their numbers stand beside. */
interface HeadIndex {
  readonly heads: WordTrie<readonly IndicatorRule[]>;
  readonly byEnd: readonly IndicatorRule[];
  readonly continuing: readonly IndicatorRule[];
}

export const INDEX: HeadIndex = headIndex(INDICATOR_RULES);
function headIndex(rules: readonly IndicatorRule[]): HeadIndex {
  const heads = new Map<string, IndicatorRule[]>();
  for (const rule of rules) {
    for (const head of new Set(rule.heads)) heads.set(head, [...(heads.get(head) ?? []), rule]);
  }
  return {
    heads: wordTrie(heads),
    byEnd: rules.filter((rule) => rule.ends !== undefined),
    continuing: rules.filter((rule) => rule.continues !== undefined),
  };
}

/** The rule for a table cell under this label; the label must be the indicator's name and nothing more. */
export function ruleOfCell(label: string): IndicatorRule | undefined {
  return INDICATOR_RULES.find((rule) => rule.cells?.includes(label) === true);
}
