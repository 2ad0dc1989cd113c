import { denominatorMessages } from "../../i18n/denominatorMessages.ts";
import type { IndicatorKey } from "../../model/codebook.ts";
import { indicatorOf } from "../../model/comparabilityRules.ts";
import type { Locale } from "../../model/locale.ts";
import { perCapitaRefusal } from "../../model/perCapita.ts";
import { shortName } from "../../readout/naming.ts";

interface Asked {
  readonly hasDenominators: boolean;
  readonly locale: Locale;
}

/** Why the chosen indicators cannot be shown per 10,000, with the names of those that cannot; "" where they can. */
export function perHeadRefusal(indicators: readonly IndicatorKey[], { hasDenominators, locale }: Asked): string {
  const words = denominatorMessages(locale);
  const refused = indicators.flatMap((id) => {
    const indicator = indicatorOf(id);
    const reason = indicator ? perCapitaRefusal(id, indicator) : "own";
    return reason === undefined ? [] : [{ id, reason }];
  });
  const [first] = refused;
  if (!first) return hasDenominators ? "" : words.needed;
  const names = refused.filter(({ reason }) => reason === first.reason).map(({ id }) => shortName(id, locale));
  return words.refused(names, words.refusals[first.reason]);
}
