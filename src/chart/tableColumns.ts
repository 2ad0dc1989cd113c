import { intervalText, numberText, valueText } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import type { Locale } from "../model/locale.ts";
import { flagOf, QUALIFIERS, type Flag } from "../model/observation.ts";
import { rateBase } from "../model/rateBase.ts";
import { scopeText } from "../model/scope.ts";
import { unitText } from "../model/unit.ts";
import type { TableColumn } from "../view/rowOrder.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { flagFacts } from "./cellLabel.ts";
import { datasetLabel } from "./dataSource.ts";
import type { ReadColumn, TableCell, TableRow } from "./tableRow.ts";
import { lookup } from "./sliceLookup.ts";
import { basisOf, chartWords, placeName, shortName } from "./wording.ts";

/** Reads a column of a row in words; of a row without a figure only who, when, what, and why there is none. */
export function tableColumns(slice: Slice, locale: Locale): ReadColumn {
  const orders = {
    place: new Map(slice.places.map(({ id }, index) => [id, index])),
    indicator: new Map(slice.indicators.map(({ id }, index) => [id, index])),
  };
  return (row, column) => {
    const { jurisdiction, period } = row.owner;
    if (column === "place") {
      const order = orders.place.get(jurisdiction) ?? orders.place.size;
      return { text: placeName(jurisdiction, slice, locale), order };
    }
    if (column === "period") return period === undefined ? NONE : { text: String(period), order: period };
    if (column === "indicator") {
      return { text: shortName(row.indicator, locale), order: orders.indicator.get(row.indicator.id) ?? 0 };
    }
    if (column === "within") return textCell(withinText(jurisdiction, slice, locale));
    return row.cell ? FACETS[column](row.cell, slice, locale) : emptyCell(row, column, locale);
  };
}

const NONE: TableCell = { text: "" };

function textCell(text: string): TableCell {
  return text === "" ? NONE : { text, order: text };
}

/** Whatever the column: a row without a figure has no place in an order by a facet. */
function emptyCell({ empty, unread }: TableRow, column: TableColumn, locale: Locale): TableCell {
  const words = chartWords(locale);
  if (column === "value") return { text: words.empty.short[empty ?? "unread"] };
  return column === "notes" ? { text: unread ?? "" } : NONE;
}

/** The chain above a place, so that its own name is not said twice in a row. */
function withinText(jurisdiction: string, slice: Slice, locale: Locale): string {
  const place = lookup(slice).placeOf(jurisdiction);
  if (!place) return "";
  const { name, fullName, nameEn, fullNameEn } = place;
  if (locale === "en") {
    return fullNameEn.startsWith(nameEn) ? fullNameEn.slice(nameEn.length).replace(/^, /, "") : fullNameEn;
  }
  return fullName.endsWith(name) ? fullName.slice(0, fullName.length - name.length) : fullName;
}

type Facet = Exclude<TableColumn, "place" | "period" | "indicator" | "within">;

const FACETS: Readonly<Record<Facet, (cell: Cell, slice: Slice, locale: Locale) => TableCell>> = {
  value: (cell, _, locale) => ({ text: valueText(cell, locale, { bare: true }), order: cell.value }),
  qualifier: ({ qualifier }, _, locale) => ({
    text: chartWords(locale).qualifiers[qualifier],
    order: QUALIFIERS.indexOf(qualifier),
  }),
  unit: ({ unitWritten }, _, locale) => textCell(unitText(unitWritten, locale)),
  basis: (cell, slice, locale) => textCell(basisOf(cell, slice)?.label[locale] ?? cell.basis),
  scope: ({ scope }, _, locale) => textCell(scopeText(scope, locale)),
  base: baseCell,
  interval: intervalCell,
  stated: ({ stated }, _, locale) => textCell(chartWords(locale).statedOrComputed[stated]),
  role: ({ role }, _, locale) => textCell(chartWords(locale).roles[role]),
  coverage: ({ coverage }, _, locale) => textCell(coverage === "full" ? chartWords(locale).wholeYear : coverage),
  notes: (cell, _, locale) => textCell(chartWords(locale).words(notesOf(cell, locale))),
  dataset: (cell, slice, locale) => textCell(datasetLabel(cell, slice, locale)),
  source: ({ evidence, sourceUrl }) => textCell(evidence?.text ?? sourceUrl ?? ""),
};

function baseCell(cell: Cell, _: Slice, locale: Locale): TableCell {
  const base = rateBase(cell);
  const words = chartWords(locale);
  if (!base) return NONE;
  if (base.source === "none" || cell.denominator === undefined) return { text: words.baseUnknown };
  const kind = base.source === "implied" ? words.baseImplied : base.source === "ambiguous" ? words.baseAmbiguous : "";
  const number = numberText(cell.denominator, locale);
  return { text: kind === "" ? number : words.withWords(number, kind), order: cell.denominator };
}

function intervalCell(cell: Cell, _: Slice, locale: Locale): TableCell {
  const interval = rateBase(cell)?.interval;
  return interval ? { text: intervalText(interval.low, interval.high, locale), order: interval.low } : NONE;
}

const GUARD_FLAGS = ["dual_use", "equal_in_report"] as const satisfies readonly Flag[];

/** What a reader must know before using the figure, beyond its other columns. */
function notesOf(cell: Cell, locale: Locale): readonly string[] {
  const { guard, chart } = messages(locale);
  const joint = flagOf(cell, "joint_count");
  return [
    ...flagFacts(cell, locale),
    joint ? guard.joint_count(scopeText(joint.detail, locale)) : "",
    ...GUARD_FLAGS.map((flag) => (flagOf(cell, flag) ? guard[flag] : "")),
    flagOf(cell, "attended") ? chart.attended : "",
    rateBase(cell)?.small ? chart.smallBase : "",
    cell.certainty === "clear" ? "" : guard.judgement,
  ].filter((note) => note !== "");
}
