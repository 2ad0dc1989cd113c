import { sha256 } from "../intake/sha256.ts";
import { chainOf, type Jurisdiction, type Level } from "../model/jurisdiction.ts";
import type { ReviewPlace, ReviewQueue } from "./reviewQueueState.ts";

/** The id under which a report's place is charted: the catalogue's own, or one made from the name. */
export function placeIdOf({ id, name }: ReviewPlace): string {
  return id ?? `own-${sha256(new TextEncoder().encode(squeezed(name))).slice(0, 12)}`;
}

/** Places of the queue that the catalogue does not have, one a name. */
export function ownJurisdictions({ documents }: ReviewQueue): readonly Jurisdiction[] {
  const places = new Map<string, Jurisdiction>();
  for (const { place } of documents) {
    const name = squeezed(place.name);
    if (place.id === undefined && name !== "") places.set(placeIdOf(place), ownJurisdiction(placeIdOf(place), name));
  }
  return [...places.values()];
}

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/街道$/, "street"],
  [/[镇乡]$|苏木$/, "town"],
  [/(?:区|县|旗)$/, "county"],
  [/省$|自治区$/, "province"],
  [/市$|自治州$|盟$/, "prefecture"],
];

/** Parents and codes are not known of a place that only a report names. */
function ownJurisdiction(id: string, name: string): Jurisdiction {
  const level = LEVELS.find(([ending]) => ending.test(name))?.[1] ?? "street";
  return { id, name, nameEn: name, pinyin: "", level, parent: "", code: "" };
}

/**
 * Places of the catalogue that a name may mean, those whose parents it names first. A bare 鼓楼街道 stands in many
 * cities, so a person has to say which one it is.
 */
export function placesNamed(name: string, known: ReadonlyMap<string, Jurisdiction>): readonly Jurisdiction[] {
  const written = squeezed(name);
  return [...known.values()]
    .filter((place) => written !== "" && written.endsWith(place.name))
    .map((place) => ({ place, parents: parentsNamed(written, place, known) }))
    .filter(({ place, parents }) => parents !== undefined || written === place.name)
    .sort((one, other) => (other.parents ?? 0) - (one.parents ?? 0))
    .map(({ place }) => place);
}

/** How many of the parents stand before the name; undefined when something else stands there. */
function parentsNamed(
  written: string,
  place: Jurisdiction,
  known: ReadonlyMap<string, Jurisdiction>,
): number | undefined {
  const before = written.slice(0, written.length - place.name.length);
  if (before === "") return 0;
  const parents = chainOf(place.id, known).slice(0, -1);
  const named = parents.filter(({ name }) => before.includes(name));
  return named.map(({ name }) => name).join("") === before ? named.length : undefined;
}

function squeezed(name: string): string {
  return name.replace(/\s+/g, "");
}
