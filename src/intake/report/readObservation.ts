import type { IndicatorId } from "../../model/codebook.ts";
import type { DenominatorSource, FlagMark, Qualifier, Role } from "../../model/observation.ts";
import type { Coverage, Period } from "../../model/period.ts";

/** An observation as the reader proposes it: no place and no document yet. All offsets are UTF-16 into the original text. */
export interface ReadObservation {
  readonly indicator: IndicatorId;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The measure word of the report, or "" in a table cell and for a stated 无. */
  readonly unitWritten: string;
  readonly basis: string;
  readonly scope: string;
  readonly coverage: Coverage;
  readonly stated: "stated";
  readonly denominator?: number;
  readonly denominatorSource?: DenominatorSource;
  readonly role: Role;
  readonly group: string;
  readonly flags: readonly FlagMark[];
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly quote: string;
}

export const REFUSAL_REASONS = [
  "date",
  "document_number",
  "phone_line",
  "code",
  "page_number",
  "law_title",
  "slogan",
  "ordinal",
  "range",
  "vague",
  "indefinite",
  "no_unit",
  "table_row",
  "plan",
  "target",
  "other_year",
  "growth",
  "share",
  "standing_rule",
  "part_of_total",
  "total_of_several",
  "other_body",
  "party_discipline",
  "topic_unstated",
  "other_unit",
  "other_object",
  "repeated",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A number that is no observation, and why. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface ReportReading {
  /** The place as the heading names it, with the parents that stand there; absent when no heading names one. */
  readonly jurisdiction?: string;
  readonly period?: Period;
  readonly coverage: Coverage;
  readonly observations: readonly ReadObservation[];
  readonly refused: readonly Refusal[];
}
