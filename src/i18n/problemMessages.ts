import type { Locale } from "../model/locale.ts";
import { problem as en } from "./en/problem.ts";
import { problem as zhCN, type ProblemMessages } from "./zh-CN/problem.ts";

const CATALOGUES: Readonly<Record<Locale, ProblemMessages>> = { "zh-CN": zhCN, en };

/** Apart from the other texts, so that the first page does not carry them. */
export function problemMessages(locale: Locale): ProblemMessages {
  return CATALOGUES[locale];
}
