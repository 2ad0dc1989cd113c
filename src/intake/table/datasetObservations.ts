import { CODEBOOK, type IndicatorId, type IndicatorKey } from "../../model/codebook.ts";
import type { DenominatorSource, Observation } from "../../model/observation.ts";
import type { TableObservation } from "./tableReading.ts";

/** An indicator that a user's own table brings: charts take its name and unit from here. */
export interface OwnIndicator {
  readonly key: IndicatorKey;
  readonly name: string;
  readonly unit: string;
}

export interface DatasetObservations {
  readonly observations: readonly Observation[];
  readonly ownIndicators: readonly OwnIndicator[];
}

/** A table's figures as observations of a dataset. `placeId` gives the id of a place by its name, known or made for it. */
export function datasetObservations(
  figures: readonly TableObservation[],
  dataset: string,
  placeId: (name: string) => string,
): DatasetObservations {
  const own = new Map<string, OwnIndicator>();
  const observations = figures.map((figure, index): Observation => {
    const { indicator, jurisdiction, period, coverage, value, qualifier, unit, basis, denominator } = figure;
    const key = typeof indicator === "string" ? indicator : ownIndicator(own, dataset, indicator.own, unit).key;
    return {
      id: `${dataset}-${index + 1}`,
      dataset,
      jurisdiction: placeId(jurisdiction),
      period,
      coverage,
      indicator: key,
      value,
      qualifier,
      unitWritten: unit,
      basis: typeof indicator === "string" && isBasis(indicator, basis) ? basis : "",
      scope: "",
      stated: "stated",
      ...(denominator !== undefined && { denominator }),
      ...(typeof indicator === "string" && rateSource(indicator, denominator)),
      role: "headline",
      group: "",
      flags: [],
      certainty: "clear",
      note: "",
    };
  });
  return { observations, ownIndicators: [...own.values()] };
}

function ownIndicator(own: Map<string, OwnIndicator>, dataset: string, name: string, unit: string): OwnIndicator {
  const known = own.get(name);
  if (known) return known;
  const made: OwnIndicator = { key: `own:${dataset}:${own.size + 1}`, name, unit };
  own.set(name, made);
  return made;
}

/** A word of the user's own for a way of counting is none of the codebook's. */
function isBasis(indicator: IndicatorId, basis: string): boolean {
  return CODEBOOK[indicator].bases.some(({ id }) => id === basis);
}

function rateSource(
  indicator: IndicatorId,
  denominator: number | undefined,
): { readonly denominatorSource?: DenominatorSource } {
  if (CODEBOOK[indicator].measure !== "rate") return {};
  return { denominatorSource: denominator === undefined ? "none" : "stated" };
}
