import type { ReadObservation } from "./readObservation.ts";

/** Counts that a rate may be a share of: what was settled, and out of what. */
const COUNTS: Readonly<Record<string, { readonly numerator: string; readonly base: string }>> = {
  mediation_success_rate: { numerator: "disputes_resolved", base: "disputes_handled" },
};

/** Counts further away than this many characters belong to another statement. */
const NEAR = 60;
const MOST_BETWEEN = 4;

/** Adds the denominator of each rate and how it is known, by the rules of the codebook. */
export function withDenominators(observations: readonly ReadObservation[]): readonly ReadObservation[] {
  return observations.map((observation, index) => {
    const counts = COUNTS[observation.indicator];
    if (observation.unitWritten !== "%") return observation;
    if (counts === undefined) return { ...observation, denominatorSource: "none" };
    const near = observations
      .slice(Math.max(0, index - MOST_BETWEEN), index)
      .filter(({ end }) => observation.numberStart - end <= NEAR)
      .reverse();
    const numerator = near.find(({ indicator }) => indicator === counts.numerator);
    const base = near.find(({ indicator }) => indicator === counts.base);
    return { ...observation, ...denominatorOf(observation.value, numerator, base) };
  });
}

type Denominator = Pick<ReadObservation, "denominator" | "denominatorSource">;

function denominatorOf(rate: number, numerator?: ReadObservation, base?: ReadObservation): Denominator {
  if (base?.flags.some(({ flag }) => flag === "dual_use") === true)
    return { denominator: base.value, denominatorSource: "ambiguous" };
  if (base !== undefined && base.qualifier === "exact") {
    const fits = numerator === undefined || isRounded(numerator.value, base.value, rate);
    if (fits) return { denominator: base.value, denominatorSource: numerator === undefined ? "stated" : "counts" };
  }
  const implied = numerator?.qualifier === "exact" ? impliedBase(numerator.value, rate) : undefined;
  if (implied !== undefined) return { denominator: implied, denominatorSource: "implied" };
  const beside = base ?? numerator;
  return beside === undefined
    ? { denominatorSource: "none" }
    : { denominator: beside.value, denominatorSource: "ambiguous" };
}

/** The one whole number of which `count` is `rate` percent after rounding; undefined when there are several or none. */
export function impliedBase(count: number, rate: number): number | undefined {
  if (rate <= 0 || rate > 100) return undefined;
  const guess = Math.round((count * 100) / rate);
  const fitting = [guess - 2, guess - 1, guess, guess + 1, guess + 2].filter(
    (base) => base >= count && base > 0 && isRounded(count, base, rate),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isRounded(count: number, base: number, rate: number): boolean {
  const decimals = String(rate).split(".")[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  return Math.abs((count * 100) / base - rate) <= half + 1e-9;
}
