import { CODEBOOK, type IndicatorId } from "../model/codebook.ts";
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { OwnDataset, OwnPlace } from "../view/ownDataset.ts";

/** Invented figures of invented places, as many as the country has: to see that everything still works at that size. */
export interface Nation {
  readonly places: readonly OwnPlace[];
  readonly period: Period;
  readonly indicators: readonly IndicatorId[];
  /** Undefined where a place does not state the figure. */
  valueOf(place: number, indicator: number): number | undefined;
}

export const NATION_PLACES = 41_000;

const INDICATORS = [
  "inspections",
  "penalty_cases",
  "disputes_handled",
  "disputes_resolved",
  "publicity_events",
  "legal_consultations",
  "hotline_cases",
] as const satisfies readonly IndicatorId[];

/** The same seed gives the same nation on every machine. `silence`: the share of figures that are not stated. */
export function nation(seed: number, size = NATION_PLACES, silence = 0): Nation {
  const places = Array.from({ length: size }, (_, index) => inventedPlace(index));
  return {
    places,
    period: 2025,
    indicators: INDICATORS,
    valueOf(place, indicator) {
      const dice = scattered(seed, place * INDICATORS.length + indicator);
      // Like real counts: many small, few very large.
      return dice < silence ? undefined : Math.round(Math.exp(8 * scattered(seed + 1, place * 31 + indicator)));
    },
  };
}

export function nationDataset({ places, period, indicators, valueOf }: Nation): OwnDataset {
  const observations = places.flatMap(({ id: jurisdiction }, place) =>
    indicators.flatMap((indicator, index): readonly Observation[] => {
      const value = valueOf(place, index);
      return value === undefined ? [] : [inventedFigure({ jurisdiction, period, indicator, value })];
    }),
  );
  return { id: "own-nation", label: "全国模拟数据", isInternal: false, observations, documents: [], places };
}

type Figure = Pick<Observation, "jurisdiction" | "period" | "value"> & { readonly indicator: IndicatorId };

/** Spelled out: objects that begin with a spread are slow, and there are hundreds of thousands. */
function inventedFigure({ jurisdiction, period, indicator, value }: Figure): Observation {
  return {
    id: `${jurisdiction}:${indicator}`,
    dataset: "own-nation",
    jurisdiction,
    period,
    indicator,
    value,
    coverage: "full",
    qualifier: "exact",
    unitWritten: CODEBOOK[indicator].unit["zh-CN"],
    basis: "",
    scope: "",
    stated: "stated",
    role: "headline",
    group: "",
    flags: [],
    certainty: "clear",
    note: "",
  };
}

/** Names and codes that no real place has. */
function inventedPlace(index: number): OwnPlace {
  const isStreet = index % 2 === 0;
  const name = `模拟${index}${isStreet ? "街道" : "镇"}`;
  const nameEn = `Invented ${index} ${isStreet ? "Subdistrict" : "Town"}`;
  const orderCode = String(900_000 + Math.floor(index / 14));
  const names = { name, nameEn, fullName: `模拟省${name}`, fullNameEn: `${nameEn}, Invented Province` };
  return { id: `own:nation:${index}`, level: isStreet ? "street" : "town", ...names, orderCode };
}

/** From 0 to 1, by the seed and the place in the row alone (mulberry32). */
function scattered(seed: number, index: number): number {
  let mixed = (seed + Math.imul(index + 1, 0x6d2b79f5)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
