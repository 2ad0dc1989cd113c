import type { Locale } from "../model/locale.ts";
import { placePage as en } from "./en/placePage.ts";
import { placePage as zhCN, type PlacePageMessages } from "./zh-CN/placePage.ts";

const CATALOGUES: Readonly<Record<Locale, PlacePageMessages>> = { "zh-CN": zhCN, en };

/** Apart from the other texts, so that the first page does not carry them. */
export function placePageMessages(locale: Locale): PlacePageMessages {
  return CATALOGUES[locale];
}
