import { deskMessages } from "../../i18n/deskMessages.ts";
import { valueText } from "../../i18n/format.ts";
import type { ReadObservation } from "../../intake/report/readObservation.ts";
import { CODEBOOK, isIndicatorId, type IndicatorId } from "../../model/codebook.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Locale } from "../../model/locale.ts";
import { flagOf, type Observation } from "../../model/observation.ts";
import { namedValue } from "../../readout/naming.ts";
import type { Doubt } from "../../workspace/reviewQueueDoubts.ts";
import type { ReviewDocument } from "../../workspace/reviewQueueState.ts";

/** In the report's own words: 12 场次, 20 余次, 97.9%. */
export function figureText(reading: ReadObservation, locale: Locale): string {
  return valueText(unplaced(reading), locale);
}

/** Beside the name of its indicator: in English the unit would only say the name again. */
export function figureBesideName(reading: ReadObservation, locale: Locale): string {
  return namedValue(unplaced(reading), locale);
}

/** Enough of an observation to be written: the place and the year are said elsewhere. */
function unplaced({ start, end, numberStart, numberEnd, quote, ...facets }: ReadObservation): Observation {
  const evidence = { quote: { start, end }, number: { start: numberStart, end: numberEnd }, text: quote };
  return {
    ...facets,
    id: "",
    dataset: "",
    jurisdiction: "",
    period: 0,
    certainty: "clear",
    note: "",
    evidence: { document: "", ...evidence },
  };
}

export function indicatorLabel(indicator: IndicatorId, locale: Locale): string {
  return CODEBOOK[indicator].label[locale];
}

export function basisLabel({ indicator, basis }: Pick<ReadObservation, "indicator" | "basis">, locale: Locale): string {
  const { bases }: Indicator = CODEBOOK[indicator];
  return bases.find(({ id }) => id === basis)?.label[locale] ?? basis;
}

/** A doubt as a sentence. */
export function doubtText(doubt: Doubt, reading: ReadObservation, locale: Locale): string {
  const { doubts } = deskMessages(locale);
  if (doubt !== "alternative") return doubts[doubt];
  const other = flagOf(reading, "alternative")?.detail ?? "";
  return doubts.alternative(isIndicatorId(other) ? indicatorLabel(other, locale) : other);
}

/** 沙坪坝区土湾街道 2024 年, or what is not known of it. */
export function reportName({ place, period }: Pick<ReviewDocument, "place" | "period">, locale: Locale): string {
  const review = deskMessages(locale);
  const year = period === undefined ? review.yearUnknown : review.yearOf(period);
  return `${place.name || review.placeUnknown} ${year}`;
}
