import type { Locale } from "../model/locale.ts";
import { bureau as en } from "./en/bureau.ts";
import { bureau as zhCN, type BureauMessages } from "./zh-CN/bureau.ts";

const CATALOGUES: Readonly<Record<Locale, BureauMessages>> = { "zh-CN": zhCN, en };

/** The texts of the form for one's own office, apart from all others: only its page loads them. */
export function bureauMessages(locale: Locale): BureauMessages {
  return CATALOGUES[locale];
}
