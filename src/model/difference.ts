import type { IndicatorKey } from "./codebook.ts";
import type { Coverage, Period } from "./period.ts";

/** same: may be ranked; near: side by side with the difference named; different: never on one scale. */
export type Level = "same" | "near" | "different";

/** What stands between figures, with the facts that a text about it needs. `cells` are ids of observations. */
export type Difference =
  | { readonly code: "indicator"; readonly level: "different"; readonly indicators: readonly IndicatorKey[] }
  | {
      readonly code: "basis";
      readonly level: "near" | "different";
      readonly indicator: IndicatorKey;
      readonly bases: readonly string[];
    }
  | { readonly code: "unit"; readonly level: "different"; readonly units: readonly string[] }
  | { readonly code: "scope"; readonly level: "different"; readonly scopes: readonly string[] }
  | { readonly code: "coverage"; readonly level: "different"; readonly coverages: readonly Coverage[] }
  | { readonly code: "period"; readonly level: "near" | "different"; readonly periods: readonly Period[] }
  | {
      readonly code: "parts_dominate";
      readonly level: "different";
      readonly total: string;
      /** The largest part, and its share of the total (0 to 1). */
      readonly part: string;
      readonly share: number;
    }
  | { readonly code: "joint_count"; readonly level: "near"; readonly cells: readonly string[]; readonly with: string }
  | { readonly code: "topic"; readonly level: "different"; readonly cells: readonly string[] }
  | { readonly code: NearCode; readonly level: "near"; readonly cells: readonly string[] }
  | { readonly code: "equal_in_report"; readonly level: "same"; readonly cells: readonly string[] };

export type NearCode =
  | "computed"
  | "implied_base"
  | "ambiguous_base"
  | "no_base"
  | "small_base"
  | "no_discrimination"
  | "floor"
  | "approximate"
  | "may_overlap"
  | "relation_unstated"
  | "dual_use";

export const WITHHOLDABLE = ["rank", "merit", "sum", "pool", "trend", "change"] as const;
/** rank: sorting by value; merit: better and worse; pool: one rate from the counts of several; change: by how much. */
export type Withheld = (typeof WITHHOLDABLE)[number];
