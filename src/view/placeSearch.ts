import { chainOf, LEVELS, type Jurisdiction } from "../model/jurisdiction.ts";
import { plainPinyin, syllablesOf } from "./pinyin.ts";

/** What a reader may choose: a reporting place, or an ancestor that stands for all below it. */
export interface PlaceEntry {
  readonly place: Jurisdiction;
  /** From the province down to the place itself. */
  readonly chain: readonly Jurisdiction[];
  /** Reporting places that the choice stands for; 1 for a reporting place. */
  readonly reporting: number;
}

interface Searched extends PlaceEntry {
  /** One for each link of the chain; spelled out at the first search. */
  readonly named: () => readonly Named[];
}

/** The ways to say one name, each as its characters, syllables or words. */
interface Named {
  readonly name: string;
  readonly readings: readonly (readonly string[])[];
}

/** Made once for a list of places, so that each keystroke only compares. */
export interface PlaceIndex {
  readonly entries: readonly Searched[];
}

/** 简称, by the first two digits of the division code. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  "11": "京",
  "12": "津",
  "13": "冀",
  "14": "晋",
  "15": "蒙",
  "21": "辽",
  "22": "吉",
  "23": "黑",
  "31": "沪申",
  "32": "苏",
  "33": "浙",
  "34": "皖",
  "35": "闽",
  "36": "赣",
  "37": "鲁",
  "41": "豫",
  "42": "鄂",
  "43": "湘",
  "44": "粤",
  "45": "桂",
  "46": "琼",
  "50": "渝",
  "51": "川蜀",
  "52": "贵黔",
  "53": "云滇",
  "54": "藏",
  "61": "陕秦",
  "62": "甘陇",
  "63": "青",
  "64": "宁",
  "65": "新",
};

/** Places to choose from: those that report and their ancestors, in the given order. */
export function placeIndex(jurisdictions: readonly Jurisdiction[], reporting: ReadonlySet<string>): PlaceIndex {
  const byId = new Map(jurisdictions.map((one) => [one.id, one]));
  // Spelling out tens of thousands of names takes a while, and nobody may ever search for one.
  const known = new Map<string, Named>();
  const named = (place: Jurisdiction): Named => {
    const made = known.get(place.id) ?? namedOf(place);
    known.set(place.id, made);
    return made;
  };
  const chains = new Map(jurisdictions.map((one) => [one.id, chainOf(one.id, byId)]));
  const below = new Map<string, number>();
  for (const id of reporting) {
    for (const { id: ancestor } of chains.get(id) ?? []) below.set(ancestor, (below.get(ancestor) ?? 0) + 1);
  }
  const entries = jurisdictions.flatMap((place): readonly Searched[] => {
    const count = below.get(place.id) ?? 0;
    const chain = (chains.get(place.id) ?? []).filter(({ level }) => level !== "country" || level === place.level);
    if (count === 0) return [];
    return [{ place, chain, reporting: count, named: () => chain.map(named) }];
  });
  return { entries };
}

function namedOf(place: Jurisdiction): Named {
  const characters = [...place.name];
  const short = place.level === "province" ? [...(ABBREVIATIONS[place.code.slice(0, 2)] ?? "")] : [];
  const spoken = syllablesOf(place.pinyin, characters.length);
  const words = place.nameEn.toLowerCase().split(/\s+/);
  return {
    name: place.name,
    readings: [
      characters,
      ...short.map((one) => [one]),
      ...(spoken.length > 0 ? spoken : [[plainPinyin(place.pinyin)]]),
      words,
    ],
  };
}

/** How well an entry answers; lower is better. */
const SCORE = { whole: 0, start: 1, inside: 2, alongChain: 3, above: 4 } as const;

/**
 * By name, pinyin (whole, by initials, or mixed: chezhan, czjd, chezjd), 简称 and English name, of the place or along its
 * chain (韶关车站, 粤车站); a place is also found by the name of what it lies in. The best answers first.
 */
export function searchPlaces(text: string, index: PlaceIndex, limit: number): readonly PlaceEntry[] {
  const whole = plainQuery(text);
  if (whole === "") return [];
  const words = text
    .trim()
    .split(/\s+/)
    .map(plainQuery)
    .filter((word) => word !== "");
  const scored = index.entries.flatMap((entry, order) => {
    const score = bestScore(entry, whole, words);
    return score === undefined ? [] : [{ entry, score, order }];
  });
  const byRank = scored.sort(
    (one, other) => one.score - other.score || levelOf(one.entry) - levelOf(other.entry) || one.order - other.order,
  );
  return byRank.slice(0, limit).map(({ entry }) => entry);
}

function levelOf({ place }: PlaceEntry): number {
  return LEVELS.indexOf(place.level);
}

function plainQuery(text: string): string {
  return plainPinyin(text.normalize("NFKC"));
}

/** The text as one run; or else word by word, each word somewhere along the chain and one of them in the name itself. */
function bestScore(entry: Searched, whole: string, words: readonly string[]): number | undefined {
  const asOne = scoreOf(entry, whole);
  if (asOne !== undefined || words.length < 2) return asOne;
  const each = words.map((word) => scoreOf(entry, word));
  const found = each.filter((score) => score !== undefined);
  if (found.length < each.length) return undefined;
  return Math.min(...found) < SCORE.above ? SCORE.alongChain : SCORE.above;
}

function scoreOf(entry: Searched, query: string): number | undefined {
  const named = entry.named();
  const own = named.length - 1;
  const last = named[own];
  if (!last) return undefined;
  if (last.readings.some((reading) => isWhole(reading, query))) return SCORE.whole;
  if (last.readings.some((reading) => consumes(reading, query, []))) return SCORE.start;
  if (last.name.includes(query)) return SCORE.inside;
  for (let from = 0; from < own; from += 1) {
    if (runsAlong(named, from, own, query)) return SCORE.alongChain;
  }
  const isBelow = named.slice(0, own).some((one) => one.readings.some((reading) => consumes(reading, query, [])));
  return isBelow ? SCORE.above : undefined;
}

/** The whole name, with or without what kind of place it is. */
function isWhole(reading: readonly string[], query: string): boolean {
  const all = reading.join("");
  if (all === query) return true;
  return [1, 2].some((kind) => reading.length > kind && reading.slice(0, -kind).join("") === query);
}

/** Each of the next pieces gives at least its first letter, until the query is used up or goes on in `after`. */
function consumes(reading: readonly string[], query: string, after: readonly Named[]): boolean {
  if (query === "") return true;
  const [piece, ...rest] = reading;
  if (piece !== undefined && query.startsWith(piece[0] ?? " ")) {
    for (let length = commonStart(piece, query); length > 0; length -= 1) {
      const left = query.slice(length);
      if (left === "" ? after.length === 0 : consumes(rest, left, after) || goesOn(after, left)) return true;
    }
  }
  return false;
}

/** The rest of the query in a later link of the chain, which must be the last one to use it up. */
function goesOn(after: readonly Named[], query: string): boolean {
  return after.some((next, index) => next.readings.some((reading) => consumes(reading, query, after.slice(index + 1))));
}

function runsAlong(named: readonly Named[], from: number, own: number, query: string): boolean {
  const after = named.slice(from + 1, own + 1);
  return (named[from]?.readings ?? []).some((reading) => consumes(reading, query, after));
}

function commonStart(piece: string, query: string): number {
  let length = 0;
  while (length < piece.length && piece[length] === query[length]) length += 1;
  return length;
}
