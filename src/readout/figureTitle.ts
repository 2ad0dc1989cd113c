import { messages } from "../i18n/messages.ts";
import type { View } from "../view/view.ts";
import { shortName } from "./naming.ts";

const MOST_NAMED = 3;

/** What is compared, in few words. */
export function figureTitle({ indicators, locale }: Pick<View, "indicators" | "locale">): string {
  const { explore } = messages(locale);
  const names = indicators.map((id) => shortName(id, locale));
  if (names.length === 0) return explore.allIndicators;
  return names.length > MOST_NAMED
    ? explore.manyIndicators(names.slice(0, MOST_NAMED), names.length)
    : explore.figureTitle(names);
}
