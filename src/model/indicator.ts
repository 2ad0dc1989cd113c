import type { Text } from "./locale.ts";

/** One way of counting that must be told apart from the others. */
export interface Basis {
  readonly id: string;
  readonly label: Text;
  /** Stands beside the number (书面, 线上); absent where the report's bare number says enough. */
  readonly word?: Text;
  /** Ids of bases that may stand beside this one with the difference named. Everything not listed is different. */
  readonly near?: readonly string[];
}

/** How an indicator is defined, counted and combined. Source: the project's codebook, shown on the methods page. */
export interface Indicator {
  readonly label: Text;
  /** For table heads and sentences: 行政检查, 普法活动. */
  readonly short: Text;
  readonly definition: Text;
  readonly unit: Text;
  /** flow: counted during the year; stock: at year end, never summed over years. */
  readonly kind: "flow" | "stock";
  /** higher: may be ranked by merit; workload: more is neither good nor bad. */
  readonly direction: "higher" | "workload";
  readonly aggregation: "sum" | "sum_within_basis" | "none" | { readonly ratio: readonly [string, string] };
  readonly measure: "count" | "rate" | "money";
  readonly bases: readonly Basis[];
  readonly group: IndicatorGroup;
}

export const INDICATOR_GROUPS = [
  "mediation",
  "enforcement",
  "publicity",
  "advice",
  "learning",
  "openness",
  "litigation",
] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];
