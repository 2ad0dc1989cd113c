import type { Locale } from "../model/locale.ts";
import { datasets as en } from "./en/datasets.ts";
import { datasets as zhCN, type DatasetsMessages } from "./zh-CN/datasets.ts";

const CATALOGUES: Readonly<Record<Locale, DatasetsMessages>> = { "zh-CN": zhCN, en };

/** The texts about own datasets and exports, apart from all others: only what shows them loads them. */
export function datasetsMessages(locale: Locale): DatasetsMessages {
  return CATALOGUES[locale];
}
