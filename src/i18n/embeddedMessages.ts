import type { Locale } from "../model/locale.ts";
import { embedded as en } from "./en/embedded.ts";
import { embedded as zhCN, type EmbeddedMessages } from "./zh-CN/embedded.ts";

const CATALOGUES: Readonly<Record<Locale, EmbeddedMessages>> = { "zh-CN": zhCN, en };

/** The texts of published figures' own pages: only the build loads them. */
export function embeddedMessages(locale: Locale): EmbeddedMessages {
  return CATALOGUES[locale];
}
