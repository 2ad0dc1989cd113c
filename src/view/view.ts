import type { IndicatorKey } from "../model/codebook.ts";
import type { Locale } from "../model/locale.ts";
import type { Period } from "../model/period.ts";
import type { RowOrder } from "./rowOrder.ts";

export const CHART_KINDS = [
  "matrix",
  "ranking",
  "trend",
  "funnel",
  "scatter",
  "distribution",
  "composition",
  "table",
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** `latest`: each place's latest report, said aloud; a range substitutes nothing. Both ends included. */
export type PeriodChoice = "latest" | { readonly from: Period; readonly to: Period };

export const MODES = ["absolute", "per_10000"] as const;
export type Mode = (typeof MODES)[number];

/** Of the axes of counts and money; shares and the length of bars are always linear. */
export const SCALES = ["linear", "log"] as const;
export type ScaleChoice = (typeof SCALES)[number];

/** order: the one order used everywhere; value: highest first, where the guard lets figures be ranked. */
export const SORTS = ["order", "value"] as const;
export type Sort = (typeof SORTS)[number];

/** A question: the same view over the same data gives the same slice and the same picture. */
export interface View {
  readonly chart: ChartKind;
  readonly indicators: readonly IndicatorKey[];
  /**
   * Ids, of reporting places or of ancestors (which stand for all below); empty means all. Drawn over the answer to a
   * wider question, a view's jurisdictions are the chosen ones among all (see chosenPlaces).
   */
  readonly jurisdictions: readonly string[];
  readonly period: PeriodChoice;
  /** An id, or several joined by `+` as datasetChoice does. */
  readonly dataset: string;
  readonly mode: Mode;
  readonly scale: ScaleChoice;
  readonly sort: Sort;
  /** Of the table of all figures alone. */
  readonly rows: RowOrder;
  /** 仍并列显示: the reader overrode the guard; printed on the figure. */
  readonly override: boolean;
  readonly locale: Locale;
}

/** Links leave these out, so they are a promise: to change one takes a migration in viewUrl. */
export const DEFAULT_VIEW: View = {
  chart: "matrix",
  indicators: [],
  jurisdictions: [],
  period: "latest",
  dataset: "published",
  mode: "absolute",
  scale: "linear",
  sort: "order",
  rows: "order",
  override: false,
  locale: "zh-CN",
};
