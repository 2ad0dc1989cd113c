import { CODEBOOK, type IndicatorId } from "../model/codebook.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Flag } from "../model/observation.ts";
import {
  isTaken,
  refusalIndexOf,
  type ReviewDocument,
  type ReviewFigure,
  type ReviewQueue,
} from "./reviewQueueState.ts";

/** Why a figure should be looked at before others, the gravest first. */
export const DOUBTS = [
  "unusual", // ten times more, or less, than half of the other reports state
  "alternative", // could also be another indicator
  "same_twice", // another figure of the report claims to be the same thing
  "dual_use",
  "unclear", // what was counted is not said
  "base_ambiguous",
  "no_basis", // the codebook tells ways of counting apart, and the report does not say which
  "hedged",
  "no_unit",
] as const;
export type Doubt = (typeof DOUBTS)[number];

const FLAG_DOUBTS: Partial<Record<Flag, Doubt>> = {
  alternative: "alternative",
  dual_use: "dual_use",
  joint_count: "dual_use",
  topic_unstated: "unclear",
  relation_unstated: "unclear",
  attended: "unclear",
};

/** What half of the reports of a queue state of each indicator; only where enough of them do. */
export type UsualValues = ReadonlyMap<IndicatorId, number>;

const ENOUGH_VALUES = 5;
const FAR = 10;

export function usualValues({ documents }: ReviewQueue): UsualValues {
  const values = new Map<IndicatorId, number[]>();
  for (const { figures, isSetAside } of documents) {
    if (isSetAside) continue;
    for (const { reading, review } of figures) {
      if (review === "rejected" || reading.role !== "headline" || reading.value === 0) continue;
      const { indicator, value } = reading;
      values.set(indicator, [...(values.get(indicator) ?? []), value]);
    }
  }
  return new Map(
    [...values].filter(([, found]) => found.length >= ENOUGH_VALUES).map(([id, found]) => [id, median(found)]),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** In the order of `DOUBTS`; none for a figure that a person wrote. */
export function doubtsOf(figure: ReviewFigure, document: ReviewDocument, usual: UsualValues): readonly Doubt[] {
  if (refusalIndexOf(figure) !== -1) return [];
  const { reading } = figure;
  const { bases, measure }: Indicator = CODEBOOK[reading.indicator];
  const found = new Set<Doubt>(reading.flags.flatMap(({ flag }) => FLAG_DOUBTS[flag] ?? []));
  if (isUnusual(figure, usual)) found.add("unusual");
  if (hasTwin(figure, document)) found.add("same_twice");
  if (measure === "rate" && reading.denominatorSource === "ambiguous") found.add("base_ambiguous");
  if (bases.length > 1 && reading.basis === "") found.add("no_basis");
  if (reading.qualifier !== "exact") found.add("hedged");
  if (reading.unitWritten === "" && reading.value !== 0) found.add("no_unit");
  return DOUBTS.filter((doubt) => found.has(doubt));
}

function isUnusual({ reading }: ReviewFigure, usual: UsualValues): boolean {
  const half = usual.get(reading.indicator);
  if (half === undefined || reading.value === 0 || reading.role !== "headline") return false;
  return reading.value >= half * FAR || reading.value <= half / FAR;
}

function hasTwin({ id, reading }: ReviewFigure, { figures }: ReviewDocument): boolean {
  return figures.some(
    (other) =>
      other.id !== id && (isTaken(other) || other.review === "pending") && isSameHeadline(other.reading, reading),
  );
}

type HeadlineKey = Pick<ReviewFigure["reading"], "indicator" | "basis" | "scope" | "coverage" | "role">;

/** Two headlines for one cell of the data: only one of them can be charted. */
export function isSameHeadline(one: HeadlineKey, other: HeadlineKey): boolean {
  return (
    one.role === "headline" &&
    other.role === "headline" &&
    one.indicator === other.indicator &&
    one.basis === other.basis &&
    one.scope === other.scope &&
    one.coverage === other.coverage
  );
}
