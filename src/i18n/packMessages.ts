import type { Locale } from "../model/locale.ts";
import { pack as en } from "./en/pack.ts";
import { pack as zhCN, type PackMessages } from "./zh-CN/pack.ts";

const CATALOGUES: Readonly<Record<Locale, PackMessages>> = { "zh-CN": zhCN, en };

/** The texts of the briefing pack and of its presentation, apart from all others: only their pages load them. */
export function packMessages(locale: Locale): PackMessages {
  return CATALOGUES[locale];
}
