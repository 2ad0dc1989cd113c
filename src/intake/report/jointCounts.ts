import { INDEX } from "./headIndex.ts";
import type { IndicatorRule } from "./indicatorRule.ts";
import type { Phrase } from "./phrases.ts";
import type { RefusalReason } from "./readObservation.ts";
import { wordsAtEnd } from "./wordTrie.ts";

/** 各 behind a list: the number counts each of its words. */
export const EACH = /^(.*?)(?:活动|案件|工作)?各(?:有|为|发生|受理|办理|开展|举办|组织)?$/;
const AND = /(?:、|和|以及|及|与|或|并)$/;

/** 重大决策、规范性文件、合同审查56件 is one number for three indicators: it belongs to none of them. */
export function jointCount(
  beforeHead: string,
  rule: IndicatorRule,
  { token, before }: Phrase,
): { readonly refusal: RefusalReason } | undefined {
  if (!AND.test(beforeHead) || EACH.test(before)) return undefined;
  for (const { value: rules } of wordsAtEnd(INDEX.heads, beforeHead.replace(AND, ""))) {
    const counted = rules.filter((other) => other.units.includes(token.unit));
    if (counted.length === 0) continue;
    const isSame = counted.some((other) => other.indicator === rule.indicator);
    return isSame ? undefined : { refusal: "total_of_several" };
  }
  return undefined;
}
