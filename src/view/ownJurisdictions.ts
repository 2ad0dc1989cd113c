import { chainOf, type Jurisdiction } from "../model/jurisdiction.ts";
import { pinyinOf } from "./hanPinyin.ts";
import type { OwnPlace } from "./ownDataset.ts";

/** Places that only the reader's data know, as those of the catalogue: with a reading, below the nearest ancestor known. */
export function ownJurisdictions(
  places: readonly OwnPlace[],
  known: ReadonlyMap<string, Jurisdiction>,
): readonly Jurisdiction[] {
  const unknown = new Map(places.filter(({ id }) => !known.has(id)).map((place) => [place.id, place]));
  return [...unknown.values()].map(({ id, name, nameEn, level, orderCode, ancestors = [] }) => ({
    id,
    name,
    nameEn,
    // A table may hold tens of thousands of places, and a search may never come.
    get pinyin() {
      return pinyinOf(name);
    },
    level,
    parent: nearest(ancestors, known),
    code: orderCode,
  }));
}

/** The one with most places above it; "" where none is known. */
function nearest(ancestors: readonly string[], known: ReadonlyMap<string, Jurisdiction>): string {
  const depth = (id: string): number => chainOf(id, known).length;
  return [...ancestors].filter((id) => known.has(id)).sort((one, other) => depth(other) - depth(one))[0] ?? "";
}
