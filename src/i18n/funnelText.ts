import type { Locale } from "../model/locale.ts";
import { messages } from "./messages.ts";
import { joinRich, rich, type CellText, type Rich } from "./rich.ts";

/** A place outside the limits, with what is said of it. */
export interface NamedOutside {
  readonly place: string;
  readonly value: CellText;
  readonly base: string;
  readonly side: "above" | "below";
  readonly coverage: 0.95 | 0.998;
  /** Named by the reader. */
  readonly isChosen: boolean;
}

/** More names than these are no longer read: in all, or of each group where all are more. */
const LONGEST_LIST = 12;
const SHORT_LIST = 6;

/**
 * A funnel in words: who is outside which limits, each number a way to its sentence, and how many chance alone would put
 * there. `share` is that of all together, 0 to 1; `unsure` stand outside only as far as floors can be taken as they stand.
 */
export function funnelText(
  outside: readonly NamedOutside[],
  { count, share, unsure }: { readonly count: number; readonly share: number; readonly unsure: number },
  locale: Locale,
): readonly Rich[] {
  const words = messages(locale).chart.funnel;
  // Where all settled all, or none, no chance is left that could set limits.
  if (share <= 0 || share >= 1) return [[words.noLimits(count, `${100 * share}%`)]];
  if (outside.length === 0) return [[unsure === 0 ? words.allWithin(count) : words.noneSure(count, unsure)]];
  const groups = ([0.998, 0.95] as const).flatMap((coverage) =>
    (["above", "below"] as const).flatMap((side) => {
      const found = outside.filter((one) => one.side === side && one.coverage === coverage);
      const lead = words.outside[side](coverage);
      return found.length === 0 ? [] : [rich`${lead}${named(found, outside.length, locale)}${words.stop}`];
    }),
  );
  const doubt = unsure === 0 ? [] : [[words.unsure(unsure)]];
  return [...groups, ...doubt, [words.byChance(count, outside.length, Math.round(count * 0.05))]];
}

/** All by name; of many only the chosen, since any others would be picked out by chance. */
function named(found: readonly NamedOutside[], outside: number, locale: Locale): Rich {
  const words = messages(locale).chart.funnel;
  if (outside <= LONGEST_LIST || found.length <= SHORT_LIST) return listed(found, locale);
  const chosen = found.filter(({ isChosen }) => isChosen).slice(0, SHORT_LIST);
  return chosen.length === 0 ? [words.many(found.length)] : words.manyWith(found.length, listed(chosen, locale));
}

function listed(found: readonly NamedOutside[], locale: Locale): Rich {
  const words = messages(locale).chart.funnel;
  return joinRich(
    found.map(({ place, value, base }) => words.place(place, value, base)),
    words.between,
  );
}
