import type { Locale } from "../model/locale.ts";
import { sql as en } from "./en/sql.ts";
import { sql as zhCN, type SqlMessages } from "./zh-CN/sql.ts";

const CATALOGUES: Readonly<Record<Locale, SqlMessages>> = { "zh-CN": zhCN, en };

/** The texts of the SQL desk, apart from all others: only its own page loads them. */
export function sqlMessages(locale: Locale): SqlMessages {
  return CATALOGUES[locale];
}
