import { INDEX } from "./headIndex.ts";
import type { IndicatorRule } from "./indicatorRule.ts";
import type { Phrase } from "./phrases.ts";
import type { RefusalReason } from "./readObservation.ts";
import { wordsAtEnd } from "./wordTrie.ts";

const AND = /(?:、|和|以及|及|与|或|并)$/;

/** 重大决策、规范性文件、合同审查56件 is one number for three indicators: it belongs to none of them. */
export function jointCount(
  beforeHead: string,
  rule: IndicatorRule,
  { token }: Phrase,
): { readonly refusal: RefusalReason } | undefined {
  if (!AND.test(beforeHead)) return undefined;
  for (const { value: rules } of wordsAtEnd(INDEX.heads, beforeHead.replace(AND, ""))) {
    const counted = rules.filter((other) => other.units.includes(token.unit));
    if (counted.length === 0) continue;
    const isSame = counted.some((other) => other.indicator === rule.indicator);
    return isSame ? undefined : { refusal: "total_of_several" };
  }
  return undefined;
}

/** How often a number counts: 宪法宣传、民法典宣传各3场 are six; undefined when 各 stands behind words of other kinds. */
export function timesEach(rule: IndicatorRule, clause: string): number | undefined {
  const each = /^(.*?)(?:活动|案件|工作)?各$/.exec(clause);
  if (each === null) return 1;
  const items = (each[1] ?? "").split(/、|和|以及|及|与/).filter((item) => item !== "");
  const isCounted = (item: string): boolean =>
    wordsAtEnd(INDEX.heads, item).some(({ value }) => value.some(({ indicator }) => indicator === rule.indicator));
  return items.length > 1 && items.every(isCounted) ? items.length : undefined;
}
