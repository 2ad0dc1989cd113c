import type { IndicatorKey } from "./codebook.ts";
import type { Coverage, Period } from "./period.ts";
import type { Evidence } from "./evidence.ts";

/** 余, 多, 以上, 不少于 are at_least; 约, 近, 左右 are about. */
export const QUALIFIERS = ["exact", "at_least", "about"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/**
 * How the base of a rate is known. `stated`: printed as such; `counts`: both counts stand in one sentence;
 * `implied`: one count and the rounded rate admit exactly one whole number; `ambiguous`: the count beside the rate
 * may be base or numerator; `none`: the report gives no base.
 */
export const DENOMINATOR_SOURCES = ["stated", "counts", "implied", "ambiguous", "none"] as const;
export type DenominatorSource = (typeof DENOMINATOR_SOURCES)[number];

/** headline: the one that charts and sums use; part: part of a stated total; other: a further statement of the same thing. */
export const ROLES = ["headline", "part", "other"] as const;
export type Role = (typeof ROLES)[number];

/** stated: printed in the report; computed: formed by us from two of its counts. */
export const STATED = ["stated", "computed"] as const;

export const CERTAINTIES = ["clear", "judgement"] as const;

/** What the guard must know beyond basis, scope and unit. A closed list: an unknown flag stops the build. */
export const FLAGS = [
  "may_overlap", // could count the same events as another statement of its group
  "joint_count", // counted together with something else (contracts with village rules)
  "dual_use", // one number for two acts (排查化解391件)
  "topic_unstated", // what was studied is not said (中心组学习)
  "relation_unstated", // stands beside a total it can be neither part of nor added to
  "stated_zero", // 无行政复议案件
  "equal_in_report", // the same number for another indicator of the same report
  "attended", // took part in, not held
  "repeated", // the report says it more than once; counted once
  "alternative", // could also be read as the indicator named in the detail
] as const;
export type Flag = (typeof FLAGS)[number];

/** Written in tables as `joint_count(村规民约)` or plain `may_overlap`; detail is "" where there is none. */
export interface FlagMark {
  readonly flag: Flag;
  readonly detail: string;
}

/** One value at one point of the cube: who, when, what; with every facet that decides what it may be compared with. */
export interface Observation {
  /** `<document>-<indicator>-<start>` for a figure with a sentence. */
  readonly id: string;
  readonly dataset: string;
  readonly jurisdiction: string;
  readonly period: Period;
  readonly coverage: Coverage;
  readonly indicator: IndicatorKey;
  /** Rates in percent (0–100), money in yuan, all else as counted. */
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The measure word of the report: 起, 件, 宗, 份, 条, 人次, %. */
  readonly unitWritten: string;
  /** A basis of the codebook, or "" where the codebook tells none apart. */
  readonly basis: string;
  /** Of what part, in the report's words (综合执法岗), or "". */
  readonly scope: string;
  readonly stated: (typeof STATED)[number];
  readonly denominator?: number;
  /** Only of rates. */
  readonly denominatorSource?: DenominatorSource;
  readonly role: Role;
  /** Ties a total to its parts, or statements that may overlap; "" for one that stands alone. */
  readonly group: string;
  readonly flags: readonly FlagMark[];
  readonly certainty: (typeof CERTAINTIES)[number];
  readonly note: string;
  /** Absent when the value came from a table rather than from a sentence. */
  readonly evidence?: Evidence;
  /** The page that states a figure of which no text is kept. */
  readonly sourceUrl?: string;
}

export function flagOf(observation: Pick<Observation, "flags">, flag: Flag): FlagMark | undefined {
  return observation.flags.find((mark) => mark.flag === flag);
}
