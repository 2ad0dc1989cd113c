import type { Locale } from "../model/locale.ts";
import { chartWords } from "./wording.ts";

/** The names, or the first of them and how many there are: one more than `most` is still named. */
export function shortList(names: readonly string[], most: number, locale: Locale): readonly string[] {
  const last = names[most - 1];
  if (names.length <= most + 1 || last === undefined) return names;
  return [...names.slice(0, most - 1), chartWords(locale).describe.more(last, names.length)];
}
