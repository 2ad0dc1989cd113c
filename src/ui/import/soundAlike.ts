import type { NamedPlace } from "../../intake/denominators/findPlace.ts";
import { withoutBlanks } from "../../intake/table/plainText.ts";
import { pinyinOf } from "../../view/hanPinyin.ts";

export type SoundFinder = (written: string) => readonly NamedPlace[];

const MOST = 3;

/** Places that are called alike when read aloud, 土弯 and 土湾, or written in letters, tuwan. */
export function soundFinder(places: readonly NamedPlace[]): SoundFinder {
  let bySound: ReadonlyMap<string, readonly NamedPlace[]> | undefined;
  return (written) => {
    bySound ??= soundsOf(places); // many readings, and most tables name no place that nobody knows
    const sought = soundOf(written);
    if (sought.length < 3) return [];
    const same = bySound.get(sought) ?? [];
    if (same.length > 0 || sought.length < LONG_ENOUGH) return same.slice(0, MOST);
    return [...bySound].flatMap(([sound, some]) => (isNear(sound, sought) ? some : [])).slice(0, MOST);
  };
}

/** One letter of a short name is another name. */
const LONG_ENOUGH = 6;

function soundsOf(places: readonly NamedPlace[]): ReadonlyMap<string, readonly NamedPlace[]> {
  const sounds = new Map<string, NamedPlace[]>();
  for (const place of places) {
    const sound = soundOf(place.name);
    const known = sounds.get(sound);
    if (known) known.push(place);
    else sounds.set(sound, [place]);
  }
  return sounds;
}

function soundOf(name: string): string {
  const stem = withoutBlanks(name)
    .toLowerCase()
    .replace(/(?:街道办事处|街道办|街道|镇|乡|jiedao|zhen|xiang|subdistrict|town|township)$/, "");
  return pinyinOf(stem).replaceAll(/[^a-z]/g, "");
}

/** One letter more, less or other: zheng and zhen, ling and lin. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
