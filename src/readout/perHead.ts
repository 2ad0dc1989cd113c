import { numberText, valueText } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import type { Rich } from "../i18n/rich.ts";
import type { IndicatorKey } from "../model/codebook.ts";
import { perCapitaRefusal } from "../model/perCapita.ts";
import type { Cell, PerCapitaAnswer, Report, Slice } from "../view/slice.ts";

/** The figure as its report states it. */
export function asStated(cell: Cell): Cell {
  if (!cell.perCapita) return cell;
  const { perCapita, ...stated } = cell;
  return { ...stated, value: perCapita.count };
}

/** How a figure per 10,000 was formed, and whose denominator that was; "" for any other. */
export function perHeadLine(cell: Cell, { view: { locale } }: Pick<Slice, "view">): Rich {
  const { perCapita } = cell;
  if (!perCapita) return [];
  const { source, kind, denominator } = perCapita;
  const count = valueText(asStated(cell), locale, { bare: true });
  return [
    messages(locale).readout.perHead[kind](count, numberText(denominator, locale), valueText(cell, locale), source),
  ];
}

/**
 * An answer per 10,000 in which no count that only could not be divided reads as 未载明. Where nothing but such counts
 * is asked, the reports without a denominator go; beside shares and others that stay as stated, they stay and say so.
 */
export function withDenominators(slice: Slice): Slice {
  const { perCapita } = slice;
  if (!perCapita) return slice;
  const converted = slice.indicators.filter((one) => perCapitaRefusal(one.id, one) === undefined).map(({ id }) => id);
  if (converted.length === 0) return { ...slice, perCapita: { ...perCapita, withoutDenominator: [] } };
  if (converted.length < slice.indicators.length) return markedWithout(slice, perCapita, converted);
  return perCapita.kind === undefined ? slice : reportsWith(slice, perCapita);
}

function markedWithout(slice: Slice, perCapita: PerCapitaAnswer, withoutDenominator: readonly IndicatorKey[]): Slice {
  const without = new Set(perCapita.withoutDenominator.map(keyOf));
  const isWithout = (report: Report): boolean => perCapita.kind === undefined || without.has(keyOf(report));
  return {
    ...slice,
    reports: slice.reports.map((report) => (isWithout(report) ? { ...report, withoutDenominator } : report)),
  };
}

function reportsWith(slice: Slice, { withoutDenominator }: PerCapitaAnswer): Slice {
  const without = new Set(withoutDenominator.map(keyOf));
  const reports = slice.reports.filter((report) => !without.has(keyOf(report)));
  const reporting = new Set(reports.map(({ jurisdiction }) => jurisdiction));
  return {
    ...slice,
    // A place that stays without its report would read as 未收录.
    places: slice.places.filter(({ id }) => reporting.has(id)),
    reports,
    cells: slice.cells.filter((cell) => !without.has(keyOf(cell))),
  };
}

function keyOf({ jurisdiction, period }: Pick<Cell, "jurisdiction" | "period">): string {
  return `${jurisdiction} ${period}`;
}
