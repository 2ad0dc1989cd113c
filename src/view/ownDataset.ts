import type { IndicatorKey } from "../model/codebook.ts";
import type { IndicatorGroup } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Coverage, Period } from "../model/period.ts";
import type { DenominatorKind } from "../model/perCapita.ts";
import type { PackedDataset } from "./packedDataset.ts";
import type { Place, UnreadFigure } from "./slice.ts";

/** What a user brought: figures read from reports or tables, with the reports and places that only they know. */
export interface OwnDataset {
  /** `own`, or `own-` and lower-case words with hyphens. */
  readonly id: string;
  /** In the user's words. */
  readonly label: string;
  /** Must not leave this machine: whoever exports asks for it. */
  readonly isInternal: boolean;
  /** Its figures stand in place of the published ones for the same place, year and indicator, not beside them. */
  readonly replaces?: boolean;
  /** Each belongs to the document of its evidence; without evidence, to one of its place, year and coverage. */
  readonly observations: readonly Observation[];
  readonly documents: readonly OwnDocument[];
  /** In place of observations, documents and places, where there are too many to be objects. */
  readonly packed?: PackedDataset;
  /** Places that the catalogue does not know; ids must not repeat those of other datasets for other places. */
  readonly places: readonly OwnPlace[];
  readonly indicators?: readonly OwnIndicator[];
  /** What it says does not apply somewhere: 不适用, which is neither zero nor silence. */
  readonly notApplicable?: readonly NotApplicable[];
}

/** Said of one place, year and coverage. */
export interface NotApplicable {
  readonly jurisdiction: string;
  readonly period: Period;
  readonly coverage: Coverage;
  readonly indicator: IndicatorKey;
}

/** A report that a user brought. Its id must differ from every published one. */
export interface OwnDocument {
  readonly id: string;
  readonly jurisdiction: string;
  readonly period: Period;
  readonly coverage: Coverage;
  readonly title: string;
  /** Absent for one of which only figures are known. Offsets count in it. */
  readonly text?: string;
  /** `YYYY-MM-DD`, or "" or absent if unknown. */
  readonly published?: string;
  /** Figures of it that could not be read. */
  readonly unread?: readonly UnreadFigure[];
}

export interface OwnPlace extends Place {
  /** Ids of places above it, by which it is found with its county or province. */
  readonly ancestors?: readonly string[];
}

/** An indicator that only a user's table knows. Its words are the user's, in whatever language. */
export interface OwnIndicator {
  /** `own:<dataset>:<n>` */
  readonly id: `own:${string}`;
  readonly label: string;
  readonly unit: string;
  /** A share in percent; anything else is a count. */
  readonly measure?: "count" | "rate";
  /** The theme to show it under; the last one unless given. */
  readonly group?: IndicatorGroup;
}

/** What its owner says about a dataset, and may change while it is in use. */
export interface DatasetMarks {
  readonly label: string;
  readonly isInternal: boolean;
  readonly replaces: boolean;
}

/** What a list of datasets shows. */
export interface DatasetSummary extends DatasetMarks {
  readonly id: string;
  readonly observations: number;
  readonly documents: number;
  /** All that have figures or reports, the catalogue's included. */
  readonly places: number;
  /** Their ids. */
  readonly jurisdictions: readonly string[];
  /** Those that the catalogue does not know. */
  readonly ownPlaces: readonly OwnPlace[];
  /** First and last year; absent without figures. */
  readonly period?: { readonly from: Period; readonly to: Period };
  readonly indicators: readonly OwnIndicator[];
}

/** People or households of a place in a year, from a user's file. */
export interface Denominator {
  readonly jurisdiction: string;
  readonly period: Period;
  readonly kind: DenominatorKind;
  readonly value: number;
  /** Named on every figure made with it. */
  readonly source: string;
}
