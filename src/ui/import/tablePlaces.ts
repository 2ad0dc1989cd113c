import { placeFinder, type NamedPlace } from "../../intake/denominators/findPlace.ts";
import { sha256 } from "../../intake/sha256.ts";
import { soundFinder, type SoundFinder } from "./soundAlike.ts";
import type { TableCheckup } from "../../intake/tableCheckup.ts";
import { textCount, unpackTexts, type PackedFigures } from "../../model/packedFigures.ts";
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
  readonly findBySound: SoundFinder;
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
  return { places, find: placeFinder(places), findBySound: soundFinder(places) };
}

/** Every name of the table, those that nobody knows first. */
export function tablePlaces(checkup: FiguresOfPlaces, choices: PlaceChoices, book: PlaceBook): readonly TablePlace[] {
  return placesUnder(lookedUp([...figuresByPlace(checkup)], 0, book), choices);
}

const longTables = new WeakMap<PackedFigures, Promise<readonly TablePlace[]>>();

/** The same for a table of any length. The names of a long one are looked up once, and the page may answer in between. */
export async function everyTablePlace(
  checkup: FiguresOfPlaces,
  choices: PlaceChoices,
  book: PlaceBook,
): Promise<readonly TablePlace[]> {
  const { packed } = checkup;
  if (!packed) return tablePlaces(checkup, choices, book);
  const looked = longTables.get(packed) ?? lookedUpInTurns([...figuresByPlace(checkup)], book);
  longTables.set(packed, looked);
  return placesUnder(await looked, choices);
}

type NamedFigures = readonly (readonly [name: string, figures: number])[];

const NAMES_A_TURN = 400;

async function lookedUpInTurns(names: NamedFigures, book: PlaceBook): Promise<readonly TablePlace[]> {
  const places: TablePlace[] = [];
  for (let start = 0; start < names.length; start += NAMES_A_TURN) {
    places.push(...lookedUp(names.slice(start, start + NAMES_A_TURN), start, book));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return places;
}

function lookedUp(names: NamedFigures, before: number, book: PlaceBook): readonly TablePlace[] {
  return names.map(([name, figures], index) => tablePlace(name, figures, book, before + index < MOST_ASKED));
}

function placesUnder(looked: readonly TablePlace[], choices: PlaceChoices): readonly TablePlace[] {
  const places = looked.map((one) => {
    const place = choices[one.name];
    return place === undefined ? one : { ...one, place };
  });
  const sorted = places.sort((one, other) => Number(one.isKnown) - Number(other.isKnown));
  const home = homeOf(sorted);
  return home === "" ? sorted : sorted.map((place) => ({ ...place, suggestions: nearHome(place.suggestions, home) }));
}

type FiguresOfPlaces = Pick<TableCheckup, "observations" | "packed"> & Partial<Pick<TableCheckup, "faults">>;

/** What most of the table's known places lie in. */
function homeOf(places: readonly TablePlace[]): string {
  const counts = new Map<string, number>();
  for (const { isKnown, suggestions } of places) {
    const above = isKnown ? suggestions[0]?.above.at(-1) : undefined;
    if (above !== undefined) counts.set(above, (counts.get(above) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

function nearHome(suggestions: readonly NamedPlace[], home: string): readonly NamedPlace[] {
  const isNear = (place: NamedPlace): boolean => place.above.includes(home);
  return [...suggestions].sort((one, other) => Number(isNear(other)) - Number(isNear(one)));
}

function figuresByPlace({ observations, packed, faults = [] }: FiguresOfPlaces): ReadonlyMap<string, number> {
  if (packed) {
    const names = unpackTexts(packed.placeNames, 0, textCount(packed.placeNames));
    return withSilent(new Map(names.map((name, index) => [name, packed.placeCounts[index] ?? 0])), faults);
  }
  const figures = new Map<string, number>();
  for (const { jurisdiction } of observations) figures.set(jurisdiction, (figures.get(jurisdiction) ?? 0) + 1);
  return withSilent(figures, faults);
}

/** A place of which no figure could be read is a place too. */
function withSilent(figures: Map<string, number>, faults: TableCheckup["faults"]): ReadonlyMap<string, number> {
  for (const { jurisdiction } of faults) if (!figures.has(jurisdiction)) figures.set(jurisdiction, 0);
  return figures;
}

/** Nobody goes through more unknown names than these. */
const MOST_ASKED = 300;

function tablePlace(name: string, figures: number, book: PlaceBook, isAsked: boolean): TablePlace {
  const found = book.find(name);
  if (found.is === "one") {
    return { name, figures, place: found.place.id, isKnown: true, suggestions: [found.place] };
  }
  return {
    name,
    figures,
    place: "",
    isKnown: false,
    suggestions: found.is === "several" ? found.places : isAsked ? alike(name, found.alike, book) : [],
  };
}

const MOST_SUGGESTIONS = 5;

function alike(name: string, written: readonly NamedPlace[], book: PlaceBook): readonly NamedPlace[] {
  return [...new Set([...written, ...book.findBySound(name)])].slice(0, MOST_SUGGESTIONS);
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
