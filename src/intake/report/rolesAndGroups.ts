import type { FlagMark } from "../../model/observation.ts";
import type { ReadObservation } from "./readObservation.ts";

/**
 * The first statement of an indicator on one basis is the headline. Further statements may count the same events
 * again: they are tied to it by a group and flagged.
 */
export function withRoles(observations: readonly ReadObservation[]): readonly ReadObservation[] {
  const ofIndicator = groupedBy(observations, ({ indicator }) => indicator);
  const ofKind = groupedBy(observations, kindOf);
  return withEqualReviews(
    observations.map((observation, index) =>
      withRole(
        observation,
        ofIndicator.get(observation.indicator) ?? [],
        ofKind.get(kindOf(observation)) ?? [],
        countBeside(observations, index),
      ),
    ),
  );
}

function groupedBy(
  observations: readonly ReadObservation[],
  keyOf: (observation: ReadObservation) => string,
): ReadonlyMap<string, readonly ReadObservation[]> {
  const groups = new Map<string, ReadObservation[]>();
  for (const observation of observations) {
    const group = groups.get(keyOf(observation));
    if (group === undefined) groups.set(keyOf(observation), [observation]);
    else group.push(observation);
  }
  return groups;
}

const DISPUTE_COUNTS: readonly string[] = ["disputes_handled", "disputes_resolved"];
const BESIDE = 30;

/** The count of disputes settled beside the count of disputes found, or the other way round. */
function countBeside(observations: readonly ReadObservation[], index: number): ReadObservation | undefined {
  const observation = observations[index];
  if (observation === undefined || !DISPUTE_COUNTS.includes(observation.indicator)) return undefined;
  return [observations[index - 1], observations[index + 1]].find(
    (other) =>
      other !== undefined &&
      other.indicator !== observation.indicator &&
      DISPUTE_COUNTS.includes(other.indicator) &&
      Math.abs(other.numberStart - observation.numberStart) <= BESIDE,
  );
}

function kindOf({ indicator, basis, scope }: ReadObservation): string {
  return [indicator, basis, scope].join("\n");
}

function withRole(
  observation: ReadObservation,
  sameIndicator: readonly ReadObservation[],
  sameKind: readonly ReadObservation[],
  beside: ReadObservation | undefined,
): ReadObservation {
  if (sameIndicator.length < 2) return beside === undefined ? observation : { ...observation, group: "disputes" };
  const isFirst = observation === sameKind[0];
  const overlap: readonly FlagMark[] = isFirst && sameKind.length > 1 ? [] : [{ flag: "may_overlap", detail: "" }];
  return {
    ...observation,
    role: isFirst ? "headline" : "other",
    group: observation.indicator,
    flags: [...observation.flags, ...overlap],
  };
}

const REVIEWS: ReadonlySet<string> = new Set([
  "enforcement_reviews",
  "decision_reviews",
  "document_reviews",
  "contract_reviews",
]);
/** Small numbers are equal by chance. */
const SMALLEST_ODD = 5;

/** 36 and 36 for two kinds of review may be one ledger read twice: the reader is told to ask. */
function withEqualReviews(observations: readonly ReadObservation[]): readonly ReadObservation[] {
  const byValue = new Map<number, Set<string>>();
  for (const { indicator, value } of observations) {
    if (!REVIEWS.has(indicator) || value < SMALLEST_ODD) continue;
    byValue.set(value, (byValue.get(value) ?? new Set()).add(indicator));
  }
  return observations.map((observation) => {
    if (!REVIEWS.has(observation.indicator)) return observation;
    const twin = [...(byValue.get(observation.value) ?? [])].find((indicator) => indicator !== observation.indicator);
    if (twin === undefined) return observation;
    return { ...observation, flags: [...observation.flags, { flag: "equal_in_report", detail: twin }] };
  });
}
