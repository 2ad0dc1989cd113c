import type { ReadObservation } from "./readObservation.ts";

/** What a report says once, and what it says again. */
export interface Repetitions {
  readonly kept: readonly ReadObservation[];
  readonly repeated: readonly ReadObservation[];
}

/** A rate stated again with the same value is the same fact: it counts once, and its first statement is flagged. */
export function withoutRepeatedRates(observations: readonly ReadObservation[]): Repetitions {
  const repeated = new Map<ReadObservation, ReadObservation>();
  const first = new Map<string, ReadObservation>();
  for (const observation of observations) {
    if (observation.unitWritten !== "%") continue;
    const key = [observation.indicator, observation.basis, observation.value].join("\n");
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, observation);
    else repeated.set(observation, earlier);
  }
  const flagged = new Set(repeated.values());
  return {
    repeated: [...repeated.keys()],
    kept: observations
      .filter((observation) => !repeated.has(observation))
      .map((observation) => (flagged.has(observation) ? withFlag(observation) : observation)),
  };
}

function withFlag(observation: ReadObservation): ReadObservation {
  return { ...observation, flags: [...observation.flags, { flag: "repeated", detail: "" }] };
}
