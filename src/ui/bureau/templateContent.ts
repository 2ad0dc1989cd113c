import type { TemplateContent, TemplateRow } from "../../export/bureauTemplate.ts";
import { bureauMessages } from "../../i18n/bureauMessages.ts";
import { BUREAU_INDICATORS, bureauUnit, EMPTY_ENTRY, readBureau, type BureauDraft } from "../../intake/bureau.ts";
import { readPeriod } from "../../intake/table/readPeriod.ts";
import type { Locale } from "../../model/locale.ts";

/** The form as it stands: what was read goes as a figure, what could not be read as it was typed. */
export function templateContent(draft: BureauDraft, locale: Locale): TemplateContent {
  const { qualifiers } = bureauMessages(locale).template;
  const words = { exact: "", at_least: qualifiers[0] ?? "", about: qualifiers[1] ?? "" };
  // Figures are read whether or not place and year are given yet.
  const { figures } = readBureau({
    ...draft,
    place: draft.place || "-",
    period: readPeriod(draft.period) ? draft.period : "2024",
  });
  const read = new Map(figures.map((one) => [one.indicator, one]));
  const rows = BUREAU_INDICATORS.map((indicator): TemplateRow => {
    const entry = draft.entries[indicator] ?? EMPTY_ENTRY;
    const figure = read.get(indicator);
    return {
      indicator,
      unit: bureauUnit(indicator),
      value: figure?.value ?? entry.value,
      qualifier: words[figure?.qualifier ?? "exact"],
      basis: entry.basis,
      denominator: figure?.denominator ?? entry.denominator,
    };
  });
  const period = readPeriod(draft.period);
  return {
    place: draft.place,
    period: period?.period ?? draft.period,
    coverage: period && period.coverage !== "full" ? period.coverage : "",
    rows,
  };
}
