import type { Locale } from "../model/locale.ts";
import { importTable as en } from "./en/import.ts";
import { importTable as zhCN, type ImportMessages } from "./zh-CN/import.ts";

const CATALOGUES: Readonly<Record<Locale, ImportMessages>> = { "zh-CN": zhCN, en };

/** The texts of the table page, apart from all others: only its own page loads them. */
export function importMessages(locale: Locale): ImportMessages {
  return CATALOGUES[locale];
}
