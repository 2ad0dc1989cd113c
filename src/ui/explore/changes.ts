import type { IndicatorKey } from "../../model/codebook.ts";
import type { View } from "../../view/view.ts";

/** A first indicator is drawn rather than listed; what was asked in spite of the guard was asked of other figures. */
export function withIndicators(view: View, indicators: readonly IndicatorKey[]): Partial<View> {
  const isFirst = view.indicators.length === 0 && view.chart === "matrix";
  return { indicators, override: false, ...(isFirst ? { chart: "ranking" } : {}) };
}

/** Without it where it is chosen, with it as the last where it is not. */
export function toggled<Id>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

/** All of a theme, or none where all were chosen; many are a table, since no scale holds them. */
export function withTheme(view: View, ids: readonly IndicatorKey[]): Partial<View> {
  const others = view.indicators.filter((one) => !ids.includes(one));
  const isWhole = ids.every((id) => view.indicators.includes(id));
  const isFirst = view.indicators.length === 0;
  return {
    indicators: isWhole ? others : [...others, ...ids],
    override: false,
    ...(isFirst ? { chart: "matrix" } : {}),
  };
}

/** A place below a chosen one says nothing new, and goes when the greater comes. Ids are paths. */
export function withPlace(view: View, id: string): Partial<View> {
  const isWithin = (one: string, other: string) => one === other || one.startsWith(`${other}-`);
  if (view.jurisdictions.some((one) => isWithin(id, one))) return {};
  return { jurisdictions: [...view.jurisdictions.filter((one) => !isWithin(one, id)), id] };
}
