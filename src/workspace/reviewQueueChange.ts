import type { ReadObservation } from "../intake/report/readObservation.ts";
import { CODEBOOK } from "../model/codebook.ts";
import type { Indicator } from "../model/indicator.ts";

/** What a person may change of a figure; what is not named stays. */
export type FigureChange = Partial<
  Pick<ReadObservation, "indicator" | "value" | "qualifier" | "unitWritten" | "basis" | "scope" | "role" | "coverage">
>;

export type ChangeFault = "notANumber" | "negative" | "rateOver100" | "unknownBasis";

/** Why a figure cannot be so, or undefined. */
export function faultOf({ indicator, value, basis }: ReadObservation): ChangeFault | undefined {
  const { measure, bases }: Indicator = CODEBOOK[indicator];
  if (!Number.isFinite(value)) return "notANumber";
  if (value < 0) return "negative";
  if (measure === "rate" && value > 100) return "rateOver100";
  return basis === "" || bases.some(({ id }) => id === basis) ? undefined : "unknownBasis";
}

/** The figure with the change; undefined where it cannot be so. Another indicator drops a basis that it does not know. */
export function changedReading(reading: ReadObservation, change: FigureChange): ReadObservation | undefined {
  const indicator = change.indicator ?? reading.indicator;
  const { bases, measure }: Indicator = CODEBOOK[indicator];
  const keepsBasis = change.basis !== undefined || bases.some(({ id }) => id === reading.basis);
  const { denominator, denominatorSource, ...rest } = reading;
  const next: ReadObservation = {
    ...rest,
    ...(keepsBasis ? {} : { basis: "" }),
    ...(measure === "rate" && {
      ...(denominator !== undefined && { denominator }),
      denominatorSource: denominatorSource ?? "none",
    }),
    ...change,
  };
  return faultOf(next) === undefined ? next : undefined;
}
