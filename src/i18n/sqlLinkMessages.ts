import type { Locale } from "../model/locale.ts";
import { sqlLink as en } from "./en/sqlLink.ts";
import { sqlLink as zhCN, type SqlLinkMessages } from "./zh-CN/sqlLink.ts";

const CATALOGUES: Readonly<Record<Locale, SqlLinkMessages>> = { "zh-CN": zhCN, en };

/** Apart from the texts of the desk, which are many, and from those of the first page, which need no such link. */
export function sqlLinkMessages(locale: Locale): SqlLinkMessages {
  return CATALOGUES[locale];
}
