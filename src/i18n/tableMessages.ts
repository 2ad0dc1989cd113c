import type { Locale } from "../model/locale.ts";
import { table as en } from "./en/table.ts";
import { table as zhCN, type TableMessages } from "./zh-CN/table.ts";

const CATALOGUES: Readonly<Record<Locale, TableMessages>> = { "zh-CN": zhCN, en };

/** Apart from the other texts, so that the first page does not carry them. */
export function tableMessages(locale: Locale): TableMessages {
  return CATALOGUES[locale];
}
