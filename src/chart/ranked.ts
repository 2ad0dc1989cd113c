import type { ChartMessages } from "../i18n/zh-CN/chart.ts";
import { compare } from "../model/comparability.ts";
import { indicatorOf } from "../model/comparabilityRules.ts";
import { sharedRanks } from "../model/sharedRanks.ts";
import type { View } from "../view/view.ts";
import type { Cell } from "../view/slice.ts";

export type WhyNotRanked = keyof ChartMessages["whyNotRanked"];

/** A set in the order asked for. */
export interface Ranked {
  readonly cells: readonly Cell[];
  /** One a cell, ties sharing one; absent where the order is not by value. */
  readonly ranks?: readonly number[];
  /** Why the reader's wish to sort by value was not met; empty where it was, or was not uttered. */
  readonly whyNot: readonly WhyNotRanked[];
}

/** Highest value first where the reader asks for it and the guard lets it; equal values keep their order. */
export function ranked(cells: readonly Cell[], view: View): Ranked {
  if (view.sort !== "value" || cells.length < 2) return { cells, whyNot: [] };
  const whyNot = whyNotRanked(cells);
  if (whyNot.length > 0) return { cells, whyNot };
  const sorted = [...cells].sort((one, other) => other.value - one.value);
  return { cells: sorted, ranks: sharedRanks(sorted), whyNot: [] };
}

function whyNotRanked(cells: readonly Cell[]): readonly WhyNotRanked[] {
  const { differences, withheld } = compare(cells);
  if (!withheld.includes("rank")) return [];
  const isWorkload = cells.some((cell) => indicatorOf(cell.indicator)?.direction !== "higher");
  const codes = differences.map(({ code }) => code).filter((code) => code in CODES);
  return [...(isWorkload ? ["workload" as const] : []), ...(codes as (keyof typeof CODES)[])];
}

/** What the guard's differences are called here; those that leave a rank alone have no place. */
const CODES = {
  indicator: true,
  basis: true,
  unit: true,
  scope: true,
  coverage: true,
  period: true,
  parts_dominate: true,
  topic: true,
  computed: true,
  implied_base: true,
  ambiguous_base: true,
  no_base: true,
  small_base: true,
  no_discrimination: true,
  dual_use: true,
  joint_count: true,
} satisfies Partial<Record<WhyNotRanked, true>>;
