import type { Locale } from "../model/locale.ts";
import { reader as en } from "./en/reader.ts";
import { reader as zhCN, type ReaderMessages } from "./zh-CN/reader.ts";

const CATALOGUES: Readonly<Record<Locale, ReaderMessages>> = { "zh-CN": zhCN, en };

/** Apart from the other texts, so that the first page does not carry them. */
export function readerMessages(locale: Locale): ReaderMessages {
  return CATALOGUES[locale];
}
