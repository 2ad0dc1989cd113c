import type { IndicatorId } from "../../model/codebook.ts";
import type { Flag } from "../../model/observation.ts";

/**
 * What a number must count to be this indicator. The number counts the word it stands beside (its head), in front of
 * it or behind; all other words only narrow the reading down.
 */
export interface IndicatorRule {
  readonly indicator: IndicatorId;
  readonly units: readonly string[];
  /** Words that stand next to the number, once verbs and words like 共, 累计 between them are taken away. */
  readonly heads: readonly string[];
  /** For heads whose words vary: what the text up to the number ends with. */
  readonly ends?: RegExp;
  /** The head takes no word of its own before it: 各类活动, but not 志愿服务活动. */
  readonly isBare?: boolean;
  /** Must stand in the clause of the number, before it or behind. */
  readonly verb?: RegExp;
  /** Must stand in the sentence up to the number, or with the object behind it. */
  readonly needs?: RegExp;
  /** Must stand in the sentence up to the next number. */
  readonly around?: RegExp;
  /** Must stand in the list item, paragraph or headings around the number. */
  readonly topic?: RegExp;
  /** None of it may stand in the clause of the number. */
  readonly unless?: RegExp;
  /** None of it may stand in the sentence up to the number. */
  readonly unlessEarlier?: RegExp;
  /** None of it may stand between the number and the next one. */
  readonly unlessBehind?: RegExp;
  /** The number before it in the sentence must not have been read as one of these. */
  readonly notAfter?: RegExp;
  /** Labels under which a table cell without a measure word states it. */
  readonly cells?: readonly string[];
  /** The first cue found decides how it was counted. */
  readonly bases?: readonly BasisCue[];
  readonly flags?: readonly FlagCue[];
  /** Also fits a number with no object of its own right behind this indicator: 讲座10余场共800余人次. */
  readonly continues?: IndicatorId;
}

export interface BasisCue {
  readonly basis: string;
  /** Looked for in the clause of the number; absent for what holds when no other cue is found. */
  readonly cue?: RegExp;
  /** Looked for in the whole sentence up to the next number. */
  readonly inSentence?: RegExp;
  /** The measure word alone says it: 份 are written opinions. */
  readonly unit?: string;
}

export interface FlagCue {
  readonly flag: Flag;
  /** Its first group, if it has one, is kept as the detail of the flag. */
  readonly cue: RegExp;
}

/** Every first word with every second: 法治 + 讲座, 法治 + 宣传, 法律 + 讲座 … */
export function each(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap((start) => second.map((end) => start + end));
}
