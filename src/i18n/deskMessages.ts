import type { Locale } from "../model/locale.ts";
import { desk as en } from "./en/desk.ts";
import { desk as zhCN, type DeskMessages } from "./zh-CN/desk.ts";

const CATALOGUES: Readonly<Record<Locale, DeskMessages>> = { "zh-CN": zhCN, en };

/** The texts of the review desk, apart from all others: only its own page loads them. */
export function deskMessages(locale: Locale): DeskMessages {
  return CATALOGUES[locale];
}
