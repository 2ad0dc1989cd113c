import type { IndicatorRule } from "./indicatorRule.ts";
import { INDEX } from "./headIndex.ts";
import { EACH } from "./jointCounts.ts";
import { isFitting, type RuleMatch } from "./matchRule.ts";
import type { Phrase } from "./phrases.ts";
import { wordsAtEnd } from "./wordTrie.ts";

/** What one number counts, and how often: 1 each unless 各 stands behind several words of one kind. */
export interface EachCount {
  readonly rule: IndicatorRule;
  readonly times: number;
}

/**
 * 宪法宣传、民法典宣传各3场 are six events; 行政复议、行政诉讼各1件 are one of each. Undefined when 各 also stands behind
 * words that count nothing known.
 */
export function eachCounts({ rule, clause }: RuleMatch, phrase: Phrase): readonly EachCount[] | undefined {
  const before = EACH.exec(clause);
  if (before === null) return [{ rule, times: 1 }];
  const items = (before[1] ?? "").split(/、|和|以及|及|与/).filter((item) => item !== "");
  if (items.length < 2) return undefined;
  const times = new Map<string, EachCount>();
  for (const item of items) {
    const counted = ruleOf(item, rule, phrase, clause);
    if (counted === undefined) return undefined;
    const { indicator } = counted;
    times.set(indicator, { rule: counted, times: (times.get(indicator)?.times ?? 0) + 1 });
  }
  return [...times.values()];
}

/** The rule that the number was read by, where it fits the item; else the first that does. */
function ruleOf(item: string, read: IndicatorRule, phrase: Phrase, clause: string): IndicatorRule | undefined {
  const found = wordsAtEnd(INDEX.heads, item);
  const isSame = found.some(({ value }) => value.some(({ indicator }) => indicator === read.indicator));
  if (isSame) return read;
  for (const { length, value } of found) {
    const rule = value.find((one) => isFitting(one, phrase, clause, item.slice(0, -length)));
    if (rule !== undefined) return rule;
  }
  return undefined;
}
