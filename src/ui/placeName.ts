import type { Locale } from "../model/locale.ts";
import type { Slice } from "../view/slice.ts";

/** 街道 and 镇 are dropped in narrow heads where the full name stands nearby. */
const KIND = /(?:街道|镇|乡)$/;
const KIND_EN = / (?:Subdistrict|Town|Township)$/;

/** A place as a label: its full chain (many places share a name), its name, or the short form for narrow heads. */
export function placeName(slice: Slice, id: string, locale: Locale, form: "full" | "name" | "short" = "name"): string {
  const place = slice.places.find((one) => one.id === id);
  if (!place) return id;
  if (form === "full") return locale === "en" ? place.fullNameEn : place.fullName;
  const name = locale === "en" ? place.nameEn : place.name;
  return form === "short" ? name.replace(locale === "en" ? KIND_EN : KIND, "") : name;
}
