import type { Locale } from "../model/locale.ts";
import type { Period } from "../model/period.ts";
import type { View } from "../view/view.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { basisOf, chartWords, indicatorOf, sharedUnit, shortName } from "./wording.ts";

/** The basis where there is one, after the indicator where the figure shows several; then the unit. */
export function panelHead(
  cells: readonly Cell[],
  { isOnly, slice, view }: { readonly isOnly: boolean; readonly slice: Slice; readonly view: View },
): string {
  const [first] = cells;
  const indicator = first && indicatorOf(first, slice);
  if (!first || !indicator) return first?.indicator ?? "";
  const { locale, override } = view;
  const basis = override ? undefined : basisOf(first, slice)?.label[locale];
  const name = shortName(indicator, locale);
  const called = basis === undefined ? name : isOnly ? basis : `${name} · ${basis}`;
  return chartWords(locale).withUnit(called, sharedUnit(cells, indicator, locale));
}

/** What parts two sets besides their years stands beside their values. */
export function yearsHead(periods: readonly Period[], locale: Locale): string {
  return chartWords(locale).years([...new Set(periods)]);
}
