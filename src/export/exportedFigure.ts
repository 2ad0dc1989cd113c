import { CODEBOOK, isIndicatorId } from "../model/codebook.ts";
import type { Locale } from "../model/locale.ts";
import type { Qualifier } from "../model/observation.ts";
import { tableMessages } from "../i18n/tableMessages.ts";

/** A figure as a table of figures states it: what re-import needs, and nothing else. */
export interface ExportedFigure {
  readonly jurisdiction: string;
  readonly period: number;
  readonly coverage: string;
  /** A codebook id, or the user's own name. */
  readonly indicator: string;
  /** Rates in percent, money in yuan. */
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly basis: string;
  readonly denominator?: number;
}

/** Where exported figures come from; stands in every export. */
export interface ExportSource {
  readonly fileName: string;
  readonly sha256: string;
  /** When, in ISO 8601. */
  readonly time: string;
  readonly version: string;
  /** The filters in words, or "". */
  readonly filters: string;
  /** Rows of the source that gave no figure. */
  readonly excluded: number;
  /** 内部使用: said in the export, and asked for by nobody else. */
  readonly isInternal: boolean;
}

/** A number stays one, a rate with its sign, and text is kept from being run by the writer of each format. */
export type ExportCell = string | number | { readonly percent: number };

export function exportHead(locale: Locale): readonly string[] {
  const { columns } = tableMessages(locale);
  return [
    columns.jurisdiction,
    columns.period,
    columns.coverage,
    columns.indicator,
    columns.indicatorName,
    columns.value,
    columns.qualifier,
    columns.unit,
    columns.basis,
    columns.denominator,
  ];
}

export function exportRow(figure: ExportedFigure, locale: Locale): readonly ExportCell[] {
  const { indicator, unit, value, coverage } = figure;
  const name = isIndicatorId(indicator) ? CODEBOOK[indicator].label[locale] : indicator;
  const shown = unit === "%" ? { percent: value } : value;
  return [
    figure.jurisdiction,
    figure.period,
    coverage === "full" ? "" : coverage,
    indicator,
    name,
    shown,
    figure.qualifier,
    unit,
    figure.basis,
    figure.denominator ?? "",
  ];
}

export function exportNotes(source: ExportSource, locale: Locale): readonly string[] {
  return tableMessages(locale).exportNotes(source);
}
