import type { IndicatorKey } from "../model/codebook.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Coverage, Period } from "../model/period.ts";
import type { Level } from "../model/jurisdiction.ts";
import type { Observation } from "../model/observation.ts";
import type { DenominatorKind, PerCapitaRefusal } from "../model/perCapita.ts";
import type { View } from "./view.ts";

/** A figure of the answer. A computed rate names the two counts it came from, numerator first. */
export interface Cell extends Observation {
  readonly operands?: readonly [string, string];
  /** Present where `value` is per 10,000 of the reader's own denominator. */
  readonly perCapita?: PerCapita;
}

/** What a figure per 10,000 was made of. */
export interface PerCapita {
  /** The figure as stated. */
  readonly count: number;
  readonly denominator: number;
  readonly kind: DenominatorKind;
  /** Where the denominator is from, in the words of the reader's file. */
  readonly source: string;
}

/** A reporting place, with what a label needs, so that no chart looks anything up. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: Level;
  /** From the province down to the place: 广东省韶关市浈江区车站街道; in English from the place up. */
  readonly fullName: string;
  readonly fullNameEn: string;
  /** Division code of the county it lies in, "" if unknown: the neutral order. */
  readonly orderCode: string;
}

/**
 * A report in the collection: a figure it lacks is 未载明, or 不适用 if it says so; a place without a report in the
 * period is 未收录.
 */
export interface Report {
  readonly document: string;
  readonly jurisdiction: string;
  readonly period: Period;
  readonly coverage: Coverage;
  /** What its owner says does not apply to it, or a share of nothing: 不适用, not 未载明. */
  readonly notApplicable?: readonly IndicatorKey[];
  /** Counts that could not be put per 10,000, since nobody gave people or households of this place and year. */
  readonly withoutDenominator?: readonly IndicatorKey[];
  /** Absent where only one dataset can be meant. */
  readonly dataset?: string;
  /** Figures that stand there and could not be read: 未读出, neither 未载明 nor 0. */
  readonly unread?: readonly UnreadFigure[];
}

/** A cell that could not be read: what it is about, and where it stands with what is wrong, in the reader's language. */
export interface UnreadFigure {
  readonly indicator: IndicatorKey;
  readonly text: string;
}

export interface SliceIndicator extends Indicator {
  readonly id: IndicatorKey;
}

/**
 * The answer to a view. Reports stand in the one order used everywhere: year, newest first, then division code.
 * Cells are all roles of the asked indicators in those reports (headline, part, other), in the order of the reports,
 * then of the indicators as asked, then of the text; no cell means that the report does not state it.
 */
export interface Slice {
  readonly view: View;
  readonly indicators: readonly SliceIndicator[];
  readonly places: readonly Place[];
  readonly reports: readonly Report[];
  readonly cells: readonly Cell[];
  /** Present where figures per 10,000 are asked for. */
  readonly perCapita?: PerCapitaAnswer;
  /** What the reader calls the datasets that he brought, by their ids; absent without any. */
  readonly datasetNames?: Readonly<Record<string, string>>;
}

/** How far the answer could be put per 10,000. */
export interface PerCapitaAnswer {
  /** One kind for the whole answer; undefined when the reader has given no denominators. */
  readonly kind: DenominatorKind | undefined;
  /** Indicators that stay as stated, and why. */
  readonly asStated: readonly { readonly indicator: IndicatorKey; readonly reason: PerCapitaRefusal }[];
  /** Places and years without a denominator: their counts are left out, not guessed. */
  readonly withoutDenominator: readonly { readonly jurisdiction: string; readonly period: Period }[];
}
