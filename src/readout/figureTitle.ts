import { messages } from "../i18n/messages.ts";
import type { View } from "../view/view.ts";
import { shortName, type Named } from "./naming.ts";

const MOST_NAMED = 3;

/** What is compared, in few words; `named` knows a user's own indicators. */
export function figureTitle(
  { indicators, locale }: Pick<View, "indicators" | "locale">,
  named: readonly Named[] = [],
): string {
  const { explore } = messages(locale);
  const names = indicators.map((id) => shortName(id, locale, named));
  if (names.length === 0) return explore.allIndicators;
  return names.length > MOST_NAMED
    ? explore.manyIndicators(names.slice(0, MOST_NAMED), names.length)
    : explore.figureTitle(names);
}
