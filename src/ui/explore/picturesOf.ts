import { countsOfShare } from "../../view/notApplicable.ts";
import { narrowSlice } from "../../view/narrowSlice.ts";
import type { Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";

export interface Pictured {
  readonly view: View;
  readonly slice: Slice;
}

/**
 * What a view is drawn as. Side by side, shares take the counts they are made of as their bases; any other count beside
 * them would pass for one, and has a picture of its own.
 */
export function picturesOf(view: View, slice: Slice): readonly Pictured[] {
  const shares = slice.indicators.filter(({ measure }) => measure === "rate").map(({ id }) => id);
  const bases = new Set<string>(shares.flatMap(countsOfShare));
  const isOther = (id: string): boolean => !bases.has(id) && shares.every((share) => share !== id);
  const others = view.indicators.filter(isOther);
  if (view.chart !== "ranking" || shares.length === 0 || others.length === 0) return [{ view, slice }];
  return [view.indicators.filter((id) => !isOther(id)), others].map((indicators) => {
    const part = { ...view, indicators };
    return { view: part, slice: narrowSlice(slice, part) };
  });
}
