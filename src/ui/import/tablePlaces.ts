import { placeFinder, type NamedPlace } from "../../intake/denominators/findPlace.ts";
import { sha256 } from "../../intake/sha256.ts";
import { chainOf, type Jurisdiction, type Level } from "../../model/jurisdiction.ts";
import type { OwnPlace } from "../../view/ownDataset.ts";
import { placeOf } from "../../view/place.ts";

/** A name in the table, and what it may be in the catalogue. */
export interface TablePlace {
  readonly name: string;
  readonly figures: number;
  /** An id of the catalogue, or "" for a place of the table's own. */
  readonly place: string;
  /** Nobody has to be asked: exactly one place is called so. */
  readonly isKnown: boolean;
  readonly suggestions: readonly NamedPlace[];
}

export type PlaceChoices = Readonly<Record<string, string>>;

export interface PlaceBook {
  readonly places: readonly NamedPlace[];
  readonly find: ReturnType<typeof placeFinder>;
}

export function placeBook(jurisdictions: readonly Jurisdiction[]): PlaceBook {
  const byId = new Map(jurisdictions.map((one) => [one.id, one]));
  const places = jurisdictions.flatMap(({ id }): readonly NamedPlace[] => {
    const place = placeOf(id, byId);
    if (!place) return [];
    const { name, nameEn, fullName, fullNameEn } = place;
    const above = chainOf(id, byId).slice(0, -1);
    return [{ id, name, nameEn, fullName, fullNameEn, above: above.map((one) => one.name) }];
  });
  return { places, find: placeFinder(places) };
}

/** Every name of the table, those that nobody knows first. */
export function tablePlaces(
  observations: readonly { readonly jurisdiction: string }[],
  choices: PlaceChoices,
  book: PlaceBook,
): readonly TablePlace[] {
  const figures = new Map<string, number>();
  for (const { jurisdiction } of observations) figures.set(jurisdiction, (figures.get(jurisdiction) ?? 0) + 1);
  const places = [...figures].map(([name, count]) => tablePlace(name, count, choices[name], book));
  return places.sort((one, other) => Number(one.isKnown) - Number(other.isKnown));
}

function tablePlace(name: string, figures: number, chosen: string | undefined, book: PlaceBook): TablePlace {
  const found = book.find(name);
  if (found.is === "one") {
    return { name, figures, place: chosen ?? found.place.id, isKnown: true, suggestions: [found.place] };
  }
  return {
    name,
    figures,
    place: chosen ?? "",
    isKnown: false,
    suggestions: found.is === "several" ? found.places : found.alike,
  };
}

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/街道$/, "street"],
  [/[镇乡]$|苏木$/, "town"],
  [/(?:区|县|旗)$/, "county"],
  [/省$|自治区$/, "province"],
  [/市$|自治州$|盟$/, "prefecture"],
];

/** One id a name, as for reports of places that the catalogue does not have. */
export function ownPlace(name: string): OwnPlace {
  const plain = name.replace(/\s+/g, "");
  const level = LEVELS.find(([ending]) => ending.test(plain))?.[1] ?? "street";
  const id = `own-${sha256(new TextEncoder().encode(plain)).slice(0, 12)}`;
  return { id, name, nameEn: name, fullName: name, fullNameEn: name, level, orderCode: "" };
}
