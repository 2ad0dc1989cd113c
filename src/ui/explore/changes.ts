import type { IndicatorKey } from "../../model/codebook.ts";
import type { View } from "../../view/view.ts";

/** A first indicator is drawn rather than listed; what was asked in spite of the guard was asked of other figures. */
export function withIndicators(view: View, indicators: readonly IndicatorKey[]): Partial<View> {
  const isFirst = view.indicators.length === 0 && view.chart === "matrix";
  return { indicators, override: false, ...(isFirst ? { chart: "ranking" } : {}) };
}

/** A place below a chosen one says nothing new, and goes when the greater comes. Ids are paths. */
export function withPlace(view: View, id: string): Partial<View> {
  const isWithin = (one: string, other: string) => one === other || one.startsWith(`${other}-`);
  if (view.jurisdictions.some((one) => isWithin(id, one))) return {};
  return { jurisdictions: [...view.jurisdictions.filter((one) => !isWithin(one, id)), id] };
}
