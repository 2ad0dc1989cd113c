import { messages } from "../../i18n/messages.ts";
import { datasetsOf } from "../../view/datasetChoice.ts";
import type { PlaceIndex } from "../../view/placeSearch.ts";
import type { View } from "../../view/view.ts";
import { chainName } from "./chainName.ts";

const MOST_NAMED = 3;

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
