import { numberText, valueText } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import type { Locale } from "../../model/locale.ts";
import { scopeText } from "../../model/scope.ts";
import { unitText } from "../../model/unit.ts";
import { cellChips } from "../../readout/chips.ts";
import { basisOf, indicatorName } from "../../readout/naming.ts";
import type { Cell, Slice } from "../../view/slice.ts";
import { placeName } from "../placeName.ts";

export const DETAIL_COLUMNS = [
  "place",
  "period",
  "value",
  "indicator",
  "qualifier",
  "unit",
  "basis",
  "scope",
  "denominator",
  "stated",
  "role",
  "coverage",
  "flags",
  "within",
  "dataset",
] as const;
export type DetailColumn = (typeof DETAIL_COLUMNS)[number];

/** Columns of digits, which stand to the right and are ordered as numbers. */
export const NUMERIC: ReadonlySet<DetailColumn> = new Set(["period", "value", "denominator"]);

/** Every facet of a figure in words; computed only for rows in sight. */
export function detailText(
  cell: Cell,
  column: DetailColumn,
  slice: Slice,
  datasetName: (id: string) => string,
): string {
  const { locale } = slice.view;
  const { words } = messages(locale).explore.table;
  switch (column) {
    case "place":
      return placeName(slice, cell.jurisdiction, locale);
    case "within":
      return withinText(cell, slice);
    case "period":
      return String(cell.period);
    case "indicator":
      return indicatorLabel(cell, slice);
    case "value":
      return valueText(cell, locale, { bare: true });
    case "qualifier":
      return words[cell.qualifier];
    case "unit":
      return unitText(cell.unitWritten, locale);
    case "basis":
      return basisOf(cell)?.label[locale] ?? "";
    case "scope":
      return scopeText(cell.scope, locale);
    case "denominator":
      return cell.denominator === undefined ? "" : numberText(cell.denominator, locale);
    case "stated":
      return words[cell.stated];
    case "role":
      return words[cell.role];
    case "coverage":
      return cell.coverage === "full" ? words.full : cell.coverage;
    case "flags":
      return messages(locale).explore.list(cellChips(cell, slice).map(({ text }) => text));
    case "dataset":
      return datasetName(cell.dataset);
  }
}

/** The chain above the place, so that a full name is not said twice in a row. */
function withinText({ jurisdiction }: Cell, slice: Slice): string {
  const { locale } = slice.view;
  const full = placeName(slice, jurisdiction, locale, "full");
  const own = placeName(slice, jurisdiction, locale);
  return locale === "en" ? full.replace(`${own}, `, "") : full.slice(0, -own.length);
}

function indicatorLabel(cell: Cell, slice: Slice): string {
  const indicator = slice.indicators.find(({ id }) => id === cell.indicator);
  return indicator?.label[slice.view.locale] ?? indicatorName(cell.indicator, slice.view.locale, slice);
}

export interface DetailSort {
  readonly column: DetailColumn;
  readonly ascending: boolean;
}

/** Ties keep the order of the slice. */
export function sortedCells(
  slice: Slice,
  sort: DetailSort | undefined,
  datasetName: (id: string) => string,
): readonly Cell[] {
  if (!sort) return slice.cells;
  const { column, ascending } = sort;
  const sign = ascending ? 1 : -1;
  const compare = NUMERIC.has(column) ? byNumber(column) : byText(slice.view.locale);
  const keyed = slice.cells.map((cell) => ({ cell, key: keyOf(cell, column, slice, datasetName) }));
  // Empty ones stand last either way: they are not the least.
  return keyed
    .sort((one, other) => {
      if (one.key === "" || other.key === "") return Number(one.key === "") - Number(other.key === "");
      return sign * compare(one, other);
    })
    .map(({ cell }) => cell);
}

interface Keyed {
  readonly cell: Cell;
  readonly key: string;
}

function keyOf(cell: Cell, column: DetailColumn, slice: Slice, datasetName: (id: string) => string): string {
  if (column === "place" || column === "within")
    return slice.places.find(({ id }) => id === cell.jurisdiction)?.orderCode || cell.jurisdiction;
  if (column === "indicator")
    return String(slice.indicators.findIndex(({ id }) => id === cell.indicator)).padStart(4, "0");
  return detailText(cell, column, slice, datasetName);
}

function byNumber(column: DetailColumn): (one: Keyed, other: Keyed) => number {
  const numberOf = ({ cell }: Keyed): number => {
    if (column === "period") return cell.period;
    return column === "value" ? cell.value : (cell.denominator ?? 0);
  };
  return (one, other) => numberOf(one) - numberOf(other);
}

function byText(locale: Locale): (one: Keyed, other: Keyed) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return (one, other) => compare(one.key, other.key);
}
