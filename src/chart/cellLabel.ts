import { intervalText, valueText } from "../i18n/format.ts";
import type { Locale } from "../model/locale.ts";
import { flagOf, type Flag } from "../model/observation.ts";
import { rateBase, type RateBase } from "../model/rateBase.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { baseBeside, onlyReading } from "./baseBeside.ts";
import { datasetName } from "./dataSource.ts";
import { besideWords, cellName, chartWords, countText, placeName, writtenValue } from "./wording.ts";

/** What a screen reader says for a mark: place, year, what, value with its hedge, how it was counted. */
export function cellLabel(cell: Cell, slice: Slice, locale: Locale): string {
  const words = chartWords(locale);
  const who = [placeName(cell.jurisdiction, slice, locale), words.year(cell.period)];
  return words.clause([
    ...who,
    namedValue(cell, slice, locale),
    ...baseFacts(cell, slice, locale),
    ...flagFacts(cell, locale),
    ...sourceFacts(cell, slice, locale),
  ]);
}

/** That no report carries it; nothing for what one does. */
export function sourceFacts(cell: Cell, slice: Slice, locale: Locale): readonly string[] {
  return [datasetName(cell, slice, locale)].filter((name) => name !== "");
}

export function namedValue(cell: Cell, slice: Slice, locale: Locale): string {
  const words = chartWords(locale);
  const beside = besideWords(cell, slice, locale);
  const name = cellName(cell, slice, locale);
  const label = beside.length === 0 ? name : words.withWords(name, words.words(beside));
  return words.labelled(label, writtenValue(cell, locale));
}

/** How a rate is known: computed from what, on which base, within which interval. Nothing for a count. */
export function baseFacts(cell: Cell, slice: Slice, locale: Locale): readonly string[] {
  const words = chartWords(locale);
  const base = rateBase(cell);
  if (!base) return cell.stated === "computed" ? [words.computed] : [];
  return [
    cell.stated === "computed" ? computedText(base, locale) : "",
    baseText(cell, slice, locale),
    base.source === "implied" ? words.baseImplied : "",
    base.source === "ambiguous" ? words.baseAmbiguous : "",
    base.source === "none" ? words.baseUnknown : "",
    base.small ? words.smallBase : "",
    base.interval ? words.interval(intervalText(base.interval.low, base.interval.high, locale)) : "",
  ].filter((fact) => fact !== "");
}

function baseText(cell: Cell, slice: Slice, locale: Locale): string {
  const beside = baseBeside(cell, slice);
  if (beside.kind !== "base") return "";
  const text = beside.cell ? valueText(beside.cell, locale) : countText(beside.value, locale);
  return chartWords(locale).baseOf(text);
}

function computedText(base: RateBase, locale: Locale): string {
  const words = chartWords(locale);
  const reading = onlyReading(base);
  if (!reading) return words.computed;
  return words.computedFrom(countText(reading.numerator, locale), countText(reading.denominator, locale));
}

const FLAG_FACTS = {
  may_overlap: "mayOverlap",
  relation_unstated: "relationUnstated",
  topic_unstated: "topicUnstated",
} as const satisfies Partial<Record<Flag, string>>;

export function flagFacts(cell: Cell, locale: Locale): readonly string[] {
  const words = chartWords(locale);
  const flags = Object.keys(FLAG_FACTS) as (keyof typeof FLAG_FACTS)[];
  return flags.filter((flag) => flagOf(cell, flag)).map((flag) => words[FLAG_FACTS[flag]]);
}
