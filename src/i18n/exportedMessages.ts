import type { Locale } from "../model/locale.ts";
import { exported as en } from "./en/exported.ts";
import { exported as zhCN, type ExportedMessages } from "./zh-CN/exported.ts";

const CATALOGUES: Readonly<Record<Locale, ExportedMessages>> = { "zh-CN": zhCN, en };

/** The texts on figures that leave the app, apart from all others: only what exports loads them. */
export function exportedMessages(locale: Locale): ExportedMessages {
  return CATALOGUES[locale];
}
