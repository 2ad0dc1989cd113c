import type { Locale } from "../model/locale.ts";
import { methods as en } from "./en/methods.ts";
import { methods as zhCN, type MethodsMessages } from "./zh-CN/methods.ts";

const CATALOGUES: Readonly<Record<Locale, MethodsMessages>> = { "zh-CN": zhCN, en };

/** Apart from the other texts, so that the first page does not carry them. */
export function methodsMessages(locale: Locale): MethodsMessages {
  return CATALOGUES[locale];
}
