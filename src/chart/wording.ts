import { numberText, valueText } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import type { ChartMessages } from "../i18n/zh-CN/chart.ts";
import type { Basis } from "../model/indicator.ts";
import type { Locale } from "../model/locale.ts";
import { flagOf } from "../model/observation.ts";
import { scopeText } from "../model/scope.ts";
import { unitText } from "../model/unit.ts";
import type { Cell, Slice, SliceIndicator } from "../view/slice.ts";
import { lookup, nameOf } from "./sliceLookup.ts";

/** A picture's words in its own language. */
export function chartWords(locale: Locale): ChartMessages {
  return messages(locale).chart;
}

/** The short name, or the full one where another place of the slice bears the same: there are many 鼓楼街道. */
export function placeName(id: string, slice: Slice, locale: Locale): string {
  const { placeOf, isSharedName } = lookup(slice);
  const place = placeOf(id);
  if (!place) return id;
  if (!isSharedName(place, locale)) return nameOf(place, locale);
  return locale === "en" ? place.fullNameEn : place.fullName;
}

export function indicatorOf(cell: Pick<Cell, "indicator">, slice: Slice): SliceIndicator | undefined {
  return lookup(slice).indicatorOf(cell);
}

export function basisOf(cell: Cell, slice: Slice): Basis | undefined {
  return indicatorOf(cell, slice)?.bases.find((one) => one.id === cell.basis);
}

/** How a figure is called: a rate by its basis as written (化解率), all else by its indicator. */
export function cellName(cell: Cell, slice: Slice, locale: Locale): string {
  const indicator = indicatorOf(cell, slice);
  if (!indicator) return cell.indicator;
  const word = indicator.measure === "rate" ? basisOf(cell, slice)?.word : undefined;
  return (word ?? indicator.label)[locale];
}

/** A rate as the reports call it, short: 化解率, 办结率. */
export function rateName(cell: Cell, slice: Slice, locale: Locale): string {
  return (basisOf(cell, slice)?.word ?? indicatorOf(cell, slice)?.short)?.[locale] ?? cell.indicator;
}

export function shortName(indicator: SliceIndicator, locale: Locale): string {
  return indicator.short[locale];
}

/** What must stand beside a number so that it is not taken for another: its basis first, then what it covers. */
export function besideWords(cell: Cell, slice: Slice, locale: Locale): readonly string[] {
  const isRate = indicatorOf(cell, slice)?.measure === "rate";
  const basis = isRate ? undefined : basisOf(cell, slice)?.word?.[locale];
  const words = [jointWords(cell, locale), basis ?? "", ...scopeWords(cell, locale)];
  return words.filter((word, index) => word !== "" && words.indexOf(word) === index);
}

/** The part that a number covers, in the report's words: 综合执法岗; 上半年. In English where a gloss is known. */
export function scopeWords(cell: Cell, locale: Locale): readonly string[] {
  return [scopeText(cell.scope, locale), cell.coverage === "full" ? "" : cell.coverage].filter((word) => word !== "");
}

function jointWords(cell: Cell, locale: Locale): string {
  const other = flagOf(cell, "joint_count")?.detail ?? "";
  return other === "" ? "" : chartWords(locale).jointWith(scopeText(other, locale));
}

/** A stated none carries the report's own words for it; anything else is its value as written. */
export function writtenValue(cell: Cell, locale: Locale): string {
  const zero = zeroWords(cell, locale);
  return zero === "" ? valueText(cell, locale) : `${valueText(cell, locale)}${locale === "en" ? " " : ""}${zero}`;
}

/** （载明“无行政复议案件”）; "" for anything but a stated none. */
export function zeroWords(cell: Cell, locale: Locale): string {
  return flagOf(cell, "stated_zero") ? chartWords(locale).statedZero(zeroQuote(cell)) : "";
}

const LONGEST_QUOTE = 14;

function zeroQuote({ evidence }: Cell): string {
  const quote = evidence?.text.trim() ?? "";
  return quote !== "" && quote.length <= LONGEST_QUOTE ? quote : "无";
}

/** The unit for an axis title: as the reports write it where they agree, else the codebook's. */
export function sharedUnit(cells: readonly Cell[], indicator: SliceIndicator, locale: Locale): string {
  const [first, ...rest] = [...new Set(cells.map((cell) => cell.unitWritten))];
  const isPerHead = cells.some(({ perCapita }) => perCapita !== undefined);
  if (first === undefined || rest.length > 0 || locale === "en" || isPerHead) return indicator.unit[locale];
  return unitText(first, locale);
}

export function countText(value: number, locale: Locale): string {
  return numberText(value, locale);
}
