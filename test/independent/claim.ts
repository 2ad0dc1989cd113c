import type { Locale } from "../../src/model/locale.ts";
import type { Scope } from "./scope.ts";
import type { ShownText } from "./shownText.ts";

/** A form of words with numbers in its groups, and what they must be. */
export interface Claim {
  readonly what: string;
  readonly says: Readonly<Partial<Record<Locale, RegExp>>>;
  /** Group by group, as far as they hold numbers; undefined where the words cannot be true of the records at all. */
  readonly expected: (said: Said) => readonly (number | undefined)[];
}

export interface Said {
  readonly scope: Scope;
  readonly shown: ShownText;
  /** The groups as written. */
  readonly groups: readonly string[];
}

const WORDS: readonly (readonly string[])[] = [
  ["〇", "no", "none"],
  ["一", "one"],
  ["两", "二", "two", "both"],
  ["三", "three"],
  ["四", "four"],
  ["五", "five"],
  ["六", "six"],
  ["七", "seven"],
  ["八", "eight"],
  ["九", "nine"],
  ["十", "ten"],
];

/** 32,000 and 三 and three; undefined for a word that is no number. */
export function numberSaid(text: string): number | undefined {
  if (/^[\d,]+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  const value = WORDS.findIndex((words) => words.includes(text.toLowerCase()));
  return value < 0 ? undefined : value;
}
