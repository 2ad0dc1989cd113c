import { CODEBOOK, isIndicatorId } from "../model/codebook.ts";
import type { Locale } from "../model/locale.ts";
import type { Qualifier } from "../model/observation.ts";
import { datasetsMessages } from "../i18n/datasetsMessages.ts";
import { tableMessages } from "../i18n/tableMessages.ts";
import type { ExportCell, ExportTable } from "./exportTable.ts";

/** A figure as a table of figures states it. */
export interface ExportedFigure {
  /** As import finds it again: a full name where the short one is not enough. */
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
  /** For people; import leaves these out. */
  readonly scope?: string;
  readonly dataset?: string;
  readonly sentence?: string;
}

/** A file or a collection that figures come from. */
export interface FigureSource {
  readonly name: string;
  /** Of the file; "" for one that is known by its version. */
  readonly sha256: string;
}

/** What every export says about itself. */
export interface ExportSource {
  readonly sources: readonly FigureSource[];
  /** When, in ISO 8601. */
  readonly time: string;
  readonly version: string;
  /** The filters in words, or "". */
  readonly filters: string;
  /** What was left out, in words; empty where nothing was. */
  readonly excluded: readonly string[];
  /** 内部使用 */
  readonly isInternal: boolean;
}

export function figureTable(figures: readonly ExportedFigure[], source: ExportSource, locale: Locale): ExportTable {
  const hasMore = figures.some(({ scope, dataset, sentence }) => scope || dataset || sentence);
  return {
    head: [...keyHead(locale), ...(hasMore ? moreHead(locale) : [])],
    rows: figures.map((figure) => [...keyRow(figure, locale), ...(hasMore ? moreRow(figure) : [])]),
    notes: exportNotes(source, locale),
  };
}

/** The names of the columns that import knows again. */
export function keyHead(locale: Locale): readonly string[] {
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

function moreHead(locale: Locale): readonly string[] {
  const { columns } = datasetsMessages(locale).exported;
  return [columns.scope, columns.dataset, columns.sentence];
}

function keyRow(figure: ExportedFigure, locale: Locale): readonly ExportCell[] {
  const { indicator, unit, value, coverage } = figure;
  const name = isIndicatorId(indicator) ? CODEBOOK[indicator].label[locale] : indicator;
  return [
    figure.jurisdiction,
    figure.period,
    coverage === "full" ? "" : coverage,
    indicator,
    name,
    unit === "%" ? { percent: value } : value,
    figure.qualifier,
    unit,
    figure.basis,
    figure.denominator ?? "",
  ];
}

function moreRow({ scope = "", dataset = "", sentence = "" }: ExportedFigure): readonly ExportCell[] {
  return [scope, dataset, sentence];
}

export function exportNotes(source: ExportSource, locale: Locale): readonly string[] {
  return datasetsMessages(locale).exported.notes(source);
}
