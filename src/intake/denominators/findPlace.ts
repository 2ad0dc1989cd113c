import { withoutBlanks } from "../table/plainText.ts";

/** A place that denominators can be given for. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly fullName: string;
  readonly fullNameEn: string;
  /** Names of what it lies in, from the province down; empty where they are not known one by one. */
  readonly above: readonly string[];
}

export type FoundPlace =
  | { readonly is: "one"; readonly place: NamedPlace }
  | { readonly is: "several"; readonly places: readonly NamedPlace[] }
  | { readonly is: "none"; readonly alike: readonly NamedPlace[] };

const MOST_ALIKE = 3;

/** Looks places up by id, by name, or by name behind any of what they lie in: 韶关市车站街道, 浈江区车站街道. */
export function placeFinder(places: readonly NamedPlace[]): (written: string) => FoundPlace {
  const byName = new Map<string, NamedPlace[]>();
  for (const place of places) {
    for (const name of new Set(namesOf(place))) byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  return (written) => {
    const text = plainName(written);
    const found = [...new Set(byName.get(text) ?? [])];
    const [first] = found;
    if (first && found.length === 1) return { is: "one", place: first };
    if (found.length > 1) return { is: "several", places: found };
    return {
      is: "none",
      get alike() {
        return alikeOf(text, places); // looks at every place: not for names that nobody is asked about
      },
    };
  };
}

function namesOf({ id, name, nameEn, fullName, fullNameEn, above }: NamedPlace): readonly string[] {
  return [id, fullName, nameEn, fullNameEn, ...chainsOf(above).map((chain) => chain + name)].map(plainName);
}

/** Every choice of the names above, in their order, with nothing among them. */
function chainsOf(above: readonly string[]): readonly string[] {
  return above.reduce<readonly string[]>((chains, name) => chains.flatMap((chain) => [chain, chain + name]), [""]);
}

/** 鼓楼街道办事处 is 鼓楼街道. */
function plainName(written: string): string {
  return withoutBlanks(written)
    .toLowerCase()
    .replace(/(?<=街道|镇|乡)(?:办事处|人民政府)$/, "");
}

function alikeOf(text: string, places: readonly NamedPlace[]): readonly NamedPlace[] {
  const sought = stemOf(text);
  if (sought === "") return [];
  return places
    .filter(({ name, nameEn }) => [name, nameEn].some((one) => isAlike(sought, stemOf(plainName(one)))))
    .slice(0, MOST_ALIKE);
}

function stemOf(name: string): string {
  return name.replace(/(?:街道|镇|乡|subdistrict|town|township)$/, "");
}

function isAlike(sought: string, stem: string): boolean {
  if (stem.length < 2) return stem === sought;
  return sought.includes(stem) || (sought.length > 1 && stem.includes(sought)) || differsInOne(sought, stem);
}

/** Of two Chinese characters one alike says little: 上义 and 上海. */
function differsInOne(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 3) return false;
  return [...one].filter((character, index) => character !== other[index]).length === 1;
}
