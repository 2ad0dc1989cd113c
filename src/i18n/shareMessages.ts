import type { Locale } from "../model/locale.ts";
import { share as en } from "./en/share.ts";
import { share as zhCN, type ShareMessages } from "./zh-CN/share.ts";

const CATALOGUES: Readonly<Record<Locale, ShareMessages>> = { "zh-CN": zhCN, en };

/** The texts of copying, saving and sharing a figure, and of the figure without its page: loaded when one is asked for. */
export function shareMessages(locale: Locale): ShareMessages {
  return CATALOGUES[locale];
}
