import { chainOf, type Jurisdiction } from "../model/jurisdiction.ts";
import type { Place } from "./slice.ts";

/** A place with its whole chain of names and its order code; undefined when there is no such place. */
export function placeOf(id: string, byId: ReadonlyMap<string, Jurisdiction>): Place | undefined {
  const chain = chainOf(id, byId);
  const place = chain.at(-1);
  if (!place) return undefined;
  const below = chain.filter(({ level }) => level !== "country");
  const named = below.length > 0 ? below : chain;
  const names = named.map(({ nameEn }) => nameEn);
  return {
    id,
    name: place.name,
    nameEn: place.nameEn,
    level: place.level,
    fullName: named.map(({ name }) => name).join(""),
    fullNameEn: names.reverse().join(", "),
    orderCode: [...chain].reverse().find(({ code }) => code !== "")?.code ?? "",
  };
}
