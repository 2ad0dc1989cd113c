import type { Place, Records } from "./records.ts";
import type { Scope } from "./scope.ts";

/** 鼓楼街道 and 鼓楼; Gulou Subdistrict and Gulou. */
function formsOf({ name, nameEn }: Place): readonly string[] {
  return [name, nameEn, name.replace(/(?:街道|镇|乡)$/, ""), nameEn.replace(/ (?:Subdistrict|Town|Township)$/, "")];
}

/** Ids of the reporting places that a name may mean; a name may stand at the end of a whole chain. */
export function placesNamed(name: string, { records }: Pick<Scope, "records">): readonly string[] {
  return reporting(records).flatMap((place) => (formsOf(place).some((form) => form === name) ? [place.id] : []));
}

export interface NamedPlace {
  readonly at: number;
  readonly end: number;
  readonly ids: readonly string[];
}

/** Where places are named in a text, in order; the longest name at a place holds. */
export function placesIn(text: string, records: Records): readonly NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const match of text.matchAll(nameRule(records))) {
    const ids = placesNamed(match[0], { records });
    found.push({ at: match.index, end: match.index + match[0].length, ids });
  }
  return found;
}

const RULES = new WeakMap<Records, RegExp>();

function nameRule(records: Records): RegExp {
  const known = RULES.get(records);
  if (known) return known;
  const names = reporting(records).flatMap(({ name, nameEn }) => [name, nameEn]);
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length);
  const rule = new RegExp(longestFirst.map((name) => name.replaceAll(/[()]/g, "\\$&")).join("|"), "g");
  RULES.set(records, rule);
  return rule;
}

function reporting({ places, reports }: Records): readonly Place[] {
  return [...new Set(reports.map(({ place }) => place))].flatMap((id) => places.get(id) ?? []);
}
