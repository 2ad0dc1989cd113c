import type { Slice } from "./slice.ts";
import type { View } from "./view.ts";

/**
 * The places that a view names among others: drawn over the answer to a wider question (the same without places), its
 * jurisdictions are named and the others stay nameless. Empty where the view names none, or names all that there is.
 * An ancestor chooses all below it; its id begins theirs, since ids are paths.
 */
export function chosenPlaces(view: View, slice: Slice): ReadonlySet<string> {
  const named = new Set(view.jurisdictions);
  const chosen = slice.places.map(({ id }) => id).filter((id) => pathOf(id).some((ancestor) => named.has(ancestor)));
  return new Set(chosen.length === slice.places.length ? [] : chosen);
}

/** `a-b-c`, `a-b`, `a`. */
function pathOf(id: string): readonly string[] {
  const parts = id.split("-");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
}
