import { messages } from "../i18n/messages.ts";
import type { Locale } from "../model/locale.ts";
import type { Slice } from "../view/slice.ts";

/** A run of plain words, or words that are a control. */
export type FilterPiece = string | { readonly slot: "period" | "places"; readonly text: string };

/** 「显示〔各地最近一份报告〕（2025 年 3 份、2024 年 2 份）中〔全部 5 个街镇〕的数字」 */
export function filterSentence(slice: Slice, locale: Locale): readonly FilterPiece[] {
  const texts = messages(locale).readout.filter;
  const { period, jurisdictions } = slice.view;
  const places = slice.places.length;
  const placeText = jurisdictions.length === 0 ? texts.allPlaces(places) : texts.somePlaces(places);
  const reports =
    period === "latest"
      ? [{ slot: "period", text: texts.latest } as const, texts.years(reportsByYear(slice))]
      : [{ slot: "period", text: texts.year(period.from, period.to) } as const, texts.reports(slice.reports.length)];
  const pieces: readonly FilterPiece[] = [texts.show, ...reports, { slot: "places", text: placeText }, texts.end];
  return pieces.filter((piece) => piece !== "");
}

/** Newest first, with the number of reports on each year. */
function reportsByYear(slice: Slice): readonly { readonly period: number; readonly reports: number }[] {
  const years = [...new Set(slice.reports.map((report) => report.period))].sort((one, other) => other - one);
  return years.map((period) => ({
    period,
    reports: slice.reports.filter((report) => report.period === period).length,
  }));
}
