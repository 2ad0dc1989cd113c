import type { Locale } from "../../model/locale.ts";
import type { PlaceEntry } from "../../view/placeSearch.ts";

/** The whole chain: many places share a name. */
export function chainName({ chain }: Pick<PlaceEntry, "chain">, locale: Locale): string {
  if (locale !== "en") return chain.map(({ name }) => name).join("");
  return [...chain]
    .reverse()
    .map(({ nameEn }) => nameEn)
    .join(", ");
}
