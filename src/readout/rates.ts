import { numberText } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import type { CellText, Rich } from "../i18n/rich.ts";
import { comparableSets } from "../model/comparability.ts";
import { isRate } from "../model/comparabilityRules.ts";
import { rateBase } from "../model/rateBase.ts";
import { overlap, type Interval } from "../model/statistics.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { rateLabel } from "./chips.ts";
import { basisOf, figureText, placeName, shortName, statementName } from "./naming.ts";
import { smallBases } from "./rateBases.ts";
import { MOST_LISTED, needsYear, placeCount, reportCount } from "./select.ts";

/** The largest set of rates that may stand on one scale, and those that may not stand with it. */
export interface Rates {
  readonly lead: readonly Cell[];
  readonly apart: readonly Cell[];
}

const MOST_APART = 2;

export function ratesOf(slice: Slice): Rates {
  const cells = slice.cells.filter((cell) => isRate(cell) && cell.role === "headline");
  const sets = comparableSets(cells);
  const lead = sets.reduce<readonly Cell[]>((longest, set) => (set.length > longest.length ? set : longest), []);
  return { lead, apart: cells.filter((cell) => !lead.includes(cell)) };
}

/** alike: all intervals overlap; apart: some do not; unknown: fewer than two have one, or all are 100 %. */
export function rateFinding(lead: readonly Cell[]): "alike" | "apart" | "unknown" {
  const intervals = lead.flatMap((cell) => rateBase(cell)?.interval ?? []);
  if (intervals.length < 2 || intervals.length < lead.length || lead.every((cell) => cell.value === 100))
    return "unknown";
  return allOverlap(intervals) ? "alike" : "apart";
}

/** 化解比例 where the reports use several near words for it, else their own word. */
export function rateName(lead: readonly Cell[], slice: Slice): string {
  const [first] = lead;
  if (!first) return "";
  const bases = new Set(lead.map((cell) => cell.basis));
  const isNamed = bases.size === 1 && basisOf(first)?.word;
  return isNamed
    ? statementName(first, slice.view.locale, slice)
    : shortName(first.indicator, slice.view.locale, slice.indicators);
}

export function rateSentences(slice: Slice): readonly Rich[] {
  const { lead, apart } = ratesOf(slice);
  if (lead.length === 0) return [];
  return [rateListing(lead, slice), smallBases(lead, slice), ...apartSentences(apart, lead, slice)].filter(
    (sentence) => sentence.length > 0,
  );
}

function rateListing(lead: readonly Cell[], slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const verdict = rateVerdict(lead, slice);
  if (lead.length > MOST_LISTED) {
    const sorted = [...lead].sort((one, other) => one.value - other.value);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (low && high) {
      return texts.range(
        rateName(lead, slice),
        lead.length,
        figureText(low, locale),
        figureText(high, locale),
        verdict,
      );
    }
  }
  const withYear = needsYear(lead, slice);
  const items = lead.map((cell) => {
    const notes = [...(withYear ? [[texts.year(cell.period)]] : []), ...computedNote(cell, slice)];
    return texts.item(placeName(cell.jurisdiction, slice), "", figureText(cell, locale), notes);
  });
  return texts.sentence(rateName(lead, slice), texts.items(items), verdict);
}

/** 由 51÷52 推算, each number leading to its own sentence where it is in the answer. */
function computedNote(cell: Cell, slice: Slice): readonly Rich[] {
  const { locale } = slice.view;
  const reading = rateBase(cell)?.readings[0];
  if (cell.stated !== "computed" || !reading) return [];
  const [numerator, denominator] = cell.operands ?? ["", ""];
  return [
    messages(locale).readout.computedFrom(
      operandText(numerator, reading.numerator, slice),
      operandText(denominator, reading.denominator, slice),
    ),
  ];
}

function operandText(id: string, count: number, slice: Slice): CellText | string {
  const text = numberText(count, slice.view.locale);
  return slice.cells.some((cell) => cell.id === id) ? { text, cell: id } : text;
}

function rateVerdict(lead: readonly Cell[], slice: Slice): string {
  const texts = messages(slice.view.locale).readout;
  if (lead.length < 2) return texts.aloneAmongRates;
  if (lead.every((cell) => cell.value === 100)) return texts.allHundred;
  const known = lead.filter((cell) => rateBase(cell)?.interval);
  if (known.length < 2) return texts.unknownError;
  const unknown = lead.filter((cell) => !known.includes(cell)).map((cell) => placeName(cell.jurisdiction, slice));
  const intervals = known.flatMap((cell) => rateBase(cell)?.interval ?? []);
  const judged = allOverlap(intervals) ? texts.withinError(known.length) : separateText(known, slice);
  if (unknown.length === 0) return judged;
  return unknown.length > MOST_LISTED ? judged : texts.list([judged, texts.unknownErrorOf(unknown)]);
}

function separatePairs(cells: readonly Cell[]): readonly (readonly [Cell, Cell])[] {
  const judged = cells.map((cell) => ({ cell, interval: rateBase(cell)?.interval }));
  return judged.flatMap((one, index) =>
    judged
      .slice(index + 1)
      .filter((other) => one.interval && other.interval && !overlap(one.interval, other.interval))
      .map((other): readonly [Cell, Cell] => [one.cell, other.cell]),
  );
}

/** Every two intervals share a point where the highest low end is below the lowest high end. */
function allOverlap(intervals: readonly Interval[]): boolean {
  const lows = intervals.map((one) => one.low);
  const highs = intervals.map((one) => one.high);
  return (
    lows.reduce((most, low) => Math.max(most, low), 0) <= highs.reduce((least, high) => Math.min(least, high), 100)
  );
}

function separateText(cells: readonly Cell[], slice: Slice): string {
  const texts = messages(slice.view.locale).readout;
  const pairs = cells.length > MOST_LISTED ? [] : separatePairs(cells);
  if (pairs.length === 0 || pairs.length > 2) return texts.someApart;
  return texts.apartFrom(
    pairs.map(([one, other]) => [placeName(one.jurisdiction, slice), placeName(other.jurisdiction, slice)]),
  );
}

/** Rates counted otherwise, each with what it is and what it is stated together with. */
function apartSentences(apart: readonly Cell[], lead: readonly Cell[], slice: Slice): readonly Rich[] {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  if (apart.length > MOST_APART) {
    const labels = new Set(apart.map((cell) => rateLabel(cell, lead, slice)));
    return [...labels].map((label) => [
      texts.manyApart(reportCount(apart.filter((cell) => rateLabel(cell, lead, slice) === label)), label),
    ]);
  }
  return apart.map((cell) => {
    const covered = texts.splitScope(cell.scope).filter((part) => part !== "" && !texts.isDisputes(part));
    const others = cell.basis === "platforms" ? covered : [];
    const place = placeName(cell.jurisdiction, slice);
    return texts.setApart(place, figureText(cell, locale), rateLabel(cell, lead, slice), texts.together(others));
  });
}

/** How many places the leading set holds; 0 where one stands in it twice. */
export function leadPlaces(lead: readonly Cell[]): number {
  return placeCount(lead) === lead.length ? lead.length : 0;
}
