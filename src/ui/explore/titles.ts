import { messages } from "../../i18n/messages.ts";
import { shortName } from "../../readout/naming.ts";
import { datasetsOf } from "../../view/datasetChoice.ts";
import type { PlaceIndex } from "../../view/placeSearch.ts";
import type { View } from "../../view/view.ts";
import { chainName } from "./chainName.ts";

const MOST_NAMED = 3;

/** What is compared, in few words. */
export function figureTitle({ indicators, locale }: View): string {
  const { explore } = messages(locale);
  const names = indicators.map((id) => shortName(id, locale));
  if (names.length === 0) return explore.allIndicators;
  return names.length > MOST_NAMED
    ? explore.manyIndicators(names.slice(0, MOST_NAMED), names.length)
    : explore.figureTitle(names);
}

/** Whose, of which years, out of which data where it is not the reports alone. */
export function figureScope(view: View, index: PlaceIndex, datasetName: (id: string) => string): string {
  const { explore } = messages(view.locale);
  const names = view.jurisdictions.map((id) => {
    const entry = index.entries.find(({ place }) => place.id === id);
    return entry ? chainName(entry, view.locale) : id;
  });
  const named = names.length > MOST_NAMED ? explore.placesChosen(names.length) : explore.list(names);
  const places = names.length === 0 ? explore.allPlaces : named;
  const period = view.period === "latest" ? explore.latest : explore.years(view.period.from, view.period.to);
  const others = datasetsOf(view.dataset).filter((id) => id !== "published");
  const scope = explore.scope(places, period);
  return others.length === 0 ? scope : `${scope} · ${explore.datasetMarked(others.map(datasetName))}`;
}
