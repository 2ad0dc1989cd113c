import type { Locale } from "../model/locale.ts";
import { en } from "./en/messages.ts";
import { zhCN, type Messages } from "./zh-CN/messages.ts";

const CATALOGUES: Readonly<Record<Locale, Messages>> = { "zh-CN": zhCN, en };

/** Every text that a user can meet. zh-CN is the master; a text missing or left over in another language does not compile. */
export function messages(locale: Locale): Messages {
  return CATALOGUES[locale];
}
