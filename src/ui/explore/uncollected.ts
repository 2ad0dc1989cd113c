import { chainOf, type Jurisdiction } from "../../model/jurisdiction.ts";
import { placeOf } from "../../view/place.ts";
import type { Place, Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";

/** More rows than these without a report say less than their number. */
const MOST_ROWS = 12;

/** Places that the view asks for and that report in other years, but not in these: 未收录. */
export function uncollectedPlaces(
  view: View,
  slice: Slice,
  places: { readonly reporting: ReadonlySet<string>; readonly byId: ReadonlyMap<string, Jurisdiction> },
): readonly Place[] {
  const reported = new Set(slice.reports.map(({ jurisdiction }) => jurisdiction));
  const isAsked = (id: string): boolean =>
    view.jurisdictions.length === 0 || chainOf(id, places.byId).some((one) => view.jurisdictions.includes(one.id));
  return [...places.reporting]
    .filter((id) => !reported.has(id) && isAsked(id))
    .flatMap((id) => placeOf(id, places.byId) ?? []);
}

/** With the places that the reader chose by name and that have no report, so that a figure has a row for each. */
export function withUncollected(slice: Slice, view: View, uncollected: readonly Place[]): Slice {
  if (view.jurisdictions.length === 0 || uncollected.length > MOST_ROWS) return slice;
  return { ...slice, places: [...slice.places, ...uncollected] };
}
