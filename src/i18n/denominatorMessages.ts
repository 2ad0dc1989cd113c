import type { Locale } from "../model/locale.ts";
import { denominators as en } from "./en/denominators.ts";
import { denominators as zhCN, type DenominatorMessages } from "./zh-CN/denominators.ts";

const CATALOGUES: Readonly<Record<Locale, DenominatorMessages>> = { "zh-CN": zhCN, en };

/** The texts of the reader's own people and households: only the explore page loads them. */
export function denominatorMessages(locale: Locale): DenominatorMessages {
  return CATALOGUES[locale];
}
