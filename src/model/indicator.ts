import type { Text } from "./locale.ts";
import type { IndicatorId } from "./codebook.ts";

/** An indicator of the codebook, or one that a user's own table brings: `own:<dataset>:<n>`. */
export type IndicatorKey = IndicatorId | `own:${string}`;

/** One way of counting that must be told apart from the others. */
export interface Basis {
  readonly id: string;
  readonly label: Text;
  /** Ids of bases that may stand beside this one with the difference named. Everything not listed is different. */
  readonly near?: readonly string[];
}

/** How an indicator is defined, counted and combined. Source: the project's codebook, shown on the methods page. */
export interface Indicator {
  readonly label: Text;
  readonly definition: Text;
  readonly unit: Text;
  /** flow: counted during the year; stock: at year end, never summed over years. */
  readonly kind: "flow" | "stock";
  /** higher: may be ranked by merit; workload: more is neither good nor bad. */
  readonly direction: "higher" | "workload";
  readonly aggregation: "sum" | "sum_within_basis" | "none" | { readonly ratio: readonly [IndicatorId, IndicatorId] };
  readonly measure: "count" | "rate" | "money";
  readonly bases: readonly Basis[];
  readonly group: IndicatorGroup;
}

export const INDICATOR_GROUPS = ["mediation", "enforcement", "publicity", "advice", "learning", "openness", "litigation"] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];
