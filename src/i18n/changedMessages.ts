import type { Locale } from "../model/locale.ts";
import { changed as en } from "./en/changed.ts";
import { changed as zhCN, type ChangedMessages } from "./zh-CN/changed.ts";

const CATALOGUES: Readonly<Record<Locale, ChangedMessages>> = { "zh-CN": zhCN, en };

/** The texts of a link whose data have changed: loaded when one is opened. */
export function changedMessages(locale: Locale): ChangedMessages {
  return CATALOGUES[locale];
}
