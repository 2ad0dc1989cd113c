import { datasetsMessages } from "../i18n/datasetsMessages.ts";
import { tableMessages } from "../i18n/tableMessages.ts";
import type { ComparedFigure } from "../readout/compareOwn.ts";
import { indicatorName } from "../readout/naming.ts";
import type { Cell, Slice } from "../view/slice.ts";
import type { ExportCell, ExportTable } from "./exportTable.ts";
import { exportNotes, type ExportSource } from "./exportedFigure.ts";

/** The differences between a dataset and what is published, one a row. */
export function comparisonTable(figures: readonly ComparedFigure[], slice: Slice, source: ExportSource): ExportTable {
  const { locale } = slice.view;
  const { compare } = datasetsMessages(locale);
  const { columns } = compare;
  const places = new Map(slice.places.map((one) => [one.id, locale === "en" ? one.fullNameEn : one.fullName]));
  const labels = new Map(slice.indicators.map(({ id, label }) => [id, label[locale]]));
  const { qualifier } = tableMessages(locale).columns;
  return {
    head: [
      columns.place,
      columns.period,
      columns.indicator,
      columns.own,
      `${columns.own} ${qualifier}`,
      columns.published,
      `${columns.published} ${qualifier}`,
      columns.is,
      columns.sentence,
    ],
    rows: figures.map(({ jurisdiction, period, indicator, own, published, is, reasons }) => [
      places.get(jurisdiction) ?? jurisdiction,
      period,
      labels.get(indicator) ?? indicatorName(indicator, locale, slice),
      ...figureCells(own, compare.notStated),
      ...figureCells(published, compare.notStated),
      [compare.is[is], ...reasons.map((reason) => compare.reasons[reason])].join("; "),
      published?.evidence?.text ?? published?.sourceUrl ?? "",
    ]),
    notes: exportNotes(source, locale),
  };
}

function figureCells(cell: Cell | undefined, notStated: string): readonly [ExportCell, ExportCell] {
  if (!cell) return [notStated, ""];
  return [cell.unitWritten === "%" ? { percent: cell.value } : cell.value, cell.qualifier];
}
