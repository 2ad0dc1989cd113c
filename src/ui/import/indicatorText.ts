import type { TableObservation } from "../../intake/table/tableReading.ts";
import type { ColumnMeaning } from "../../intake/table/tableRecipe.ts";
import type { ImportMessages } from "../../i18n/zh-CN/import.ts";
import { CODEBOOK } from "../../model/codebook.ts";
import type { Locale } from "../../model/locale.ts";

/** The name of an indicator of the codebook, or the table's own. */
export function indicatorText(indicator: TableObservation["indicator"], locale: Locale): string {
  return typeof indicator === "string" ? CODEBOOK[indicator].label[locale] : indicator.own;
}

/** What a column is taken for, in a few words. */
export function meaningText(meaning: ColumnMeaning, words: ImportMessages, locale: Locale): string {
  if (meaning.role !== "value" || meaning.indicator === undefined) return words.roles[meaning.role];
  if (typeof meaning.indicator !== "string") return words.roles.own;
  const { label, bases } = CODEBOOK[meaning.indicator];
  const basis = bases.find(({ id }) => id === meaning.basis);
  return basis ? words.withBasis(label[locale], basis.label[locale]) : label[locale];
}
