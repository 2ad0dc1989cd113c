import { messages } from "../i18n/messages.ts";
import type { Rich } from "../i18n/rich.ts";
import type { Locale } from "../model/locale.ts";
import { INDICATOR_GROUPS } from "../model/indicator.ts";
import type { Slice } from "../view/slice.ts";
import { leadPlaces, rateFinding, rateName, ratesOf } from "./rates.ts";
import { inGroup } from "./select.ts";

/** The page's first line: the finding of the theme whose rates stand in most places, if the guard allows one at all. */
export function headline(slice: Slice, locale: Locale): Rich {
  const texts = messages(locale).readout.headline;
  if (slice.cells.length === 0) return [texts.nothing];
  const findings = INDICATOR_GROUPS.flatMap((group) => {
    const { lead } = ratesOf(inGroup(slice, group));
    const places = leadPlaces(lead);
    const finding = rateFinding(lead);
    return places < 2 || finding === "unknown" ? [] : [{ places, text: texts[finding](rateName(lead, slice), places) }];
  });
  const [strongest] = [...findings].sort((one, other) => other.places - one.places);
  if (slice.reports.length === 1) return [texts.single];
  return [strongest ? texts.rest(strongest.text) : texts.none];
}
