import { valueText } from "../i18n/format.ts";
import { funnelText } from "../i18n/funnelText.ts";
import type { Rich } from "../i18n/rich.ts";
import { chosenPlaces } from "../view/chosenPlaces.ts";
import { funnelPoints, outsidePoints, type FunnelPoints, type OutsidePoint } from "../view/funnelPoints.ts";
import type { View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import { chartWords, countText, placeName } from "./wording.ts";

export interface FunnelFindings {
  /** How many rates were held against the limits. */
  readonly count: number;
  /** In the order of the reports, never of value. */
  readonly outside: readonly OutsidePoint[];
  /** The same in words, each number a way to its sentence: who is outside, and how many chance alone would put there. */
  readonly sentences: readonly Rich[];
}

/** Who is outside the limits of a funnel. Empty where there are no limits. */
export function funnelFindings(view: View, slice: Slice): FunnelFindings {
  return findingsAmong(funnelPoints(slice), view, slice);
}

export function findingsAmong(found: FunnelPoints, view: View, slice: Slice): FunnelFindings {
  const { points, share } = found;
  if (share === undefined) return { count: 0, outside: [], sentences: [] };
  const { locale } = view;
  const { outside, unsure } = outsidePoints(found);
  const chosen = chosenPlaces(view, slice);
  const named = outside.map(({ cell, base, side, coverage }) => ({
    place: placeName(cell.jurisdiction, slice, locale),
    value: { text: valueText(cell, locale), cell: cell.id },
    base: chartWords(locale).baseOf(countText(base, locale)),
    side,
    coverage,
    isChosen: chosen.has(cell.jurisdiction),
  }));
  const count = points.length;
  return { count, outside, sentences: funnelText(named, { count, share, unsure }, locale) };
}
