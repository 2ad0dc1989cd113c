import { numberText } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import type { Rich } from "../i18n/rich.ts";
import { comparableSets, compare } from "../model/comparability.ts";
import { isRate } from "../model/comparabilityRules.ts";
import { outsideLimits } from "../model/controlLimits.ts";
import { quartiles } from "../model/quantiles.ts";
import { pooled, rateBase } from "../model/rateBase.ts";
import { chosenPlaces } from "../view/chosenPlaces.ts";
import type { Cell, Slice, SliceIndicator } from "../view/slice.ts";
import { countSentence, countVerdict } from "./listing.ts";
import { figureText, indicatorName, placeName, statementName } from "./naming.ts";
import { ratesOf } from "./rates.ts";
import { MOST_LISTED, headlinesOf, placeCount, reportCount } from "./select.ts";

/** Counts that at least two reports state, one sentence an indicator. */
export function countLines(slice: Slice): readonly Rich[] {
  return slice.indicators
    .filter(({ id }) => reportCount(countsOf(id, slice)) > 1)
    .map(({ id }) => countLine(id, slice));
}

function countsOf(id: SliceIndicator["id"], slice: Slice): readonly Cell[] {
  return headlinesOf(slice, id).filter((cell) => !isRate(cell));
}

/** Many figures are told by their range, but only where one scale may hold them. */
function countLine(id: SliceIndicator["id"], slice: Slice): Rich {
  const cells = countsOf(id, slice);
  if (cells.length <= MOST_LISTED || comparableSets(cells).length === 1) return countSentence(id, slice);
  const { locale } = slice.view;
  const name = indicatorName(id, locale, slice);
  return [messages(locale).explore.readout.manyDiffer(name, reportCount(cells), countVerdict(cells, slice))];
}

const MOST_LINES = 3;
/** A change of two years is two figures; a third makes it a course. */
const LEAST_YEARS = 3;

/** First and last year of each place's line, both as stated; silent where years may not be set against each other. */
export function changeSentences(slice: Slice): readonly Rich[] {
  const { locale } = slice.view;
  const texts = messages(locale).explore.readout;
  return slice.indicators.flatMap(({ id }) => {
    const lines = linesOf(headlinesOf(slice, id));
    if (lines.length > MOST_LINES) {
      const years = lines.flat().map((cell) => cell.period);
      return [
        [texts.manyLines(indicatorName(id, locale, slice), lines.length, Math.min(...years), Math.max(...years))],
      ];
    }
    return lines.flatMap((line) => {
      const [first, last] = [line[0], line.at(-1)];
      if (!first || !last || !isSetAgainst(first, last)) return [];
      const told = [first, last].map((cell) => texts.inYear(cell.period, figureText(cell, locale)));
      const place = placeName(first.jurisdiction, slice);
      return [texts.change(place, statementName(first, locale, slice), told[0] ?? [], told[1] ?? [])];
    });
  });
}

function isSetAgainst(first: Cell, last: Cell): boolean {
  const { withheld } = compare([first, last]);
  return !withheld.includes("trend");
}

/** The years of one place, counted alike, oldest first. */
function linesOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const lines = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = JSON.stringify([
      cell.jurisdiction,
      cell.basis,
      cell.scope,
      cell.coverage,
      cell.stated,
      cell.unitWritten,
    ]);
    lines.set(key, [...(lines.get(key) ?? []), cell]);
  }
  return [...lines.values()]
    .filter((line) => new Set(line.map((cell) => cell.period)).size >= LEAST_YEARS)
    .map((line) => line.sort((one, other) => one.period - other.period));
}

/** Who lies outside the 99.8 % limits around the pooled rate, by name; or that nobody does. */
export function funnelSentence(slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).explore.readout;
  const points = ratesOf(slice).lead.flatMap((cell) => {
    const base = rateBase(cell);
    const [reading] = base?.readings ?? [];
    return reading && base?.source !== "ambiguous" ? [{ cell, ...reading }] : [];
  });
  const together = pooled(points.map(({ cell }) => cell));
  if (!together || points.length < 2) return [];
  const share = `${together.percent.toFixed(1)}%`;
  const outside = points.filter(
    ({ numerator, denominator }) => outsideLimits(together.percent / 100, numerator, denominator)?.coverage === 0.998,
  );
  if (outside.length === 0) return [texts.inside(share, placeCount(points.map(({ cell }) => cell)))];
  const named = outside
    .slice(0, MOST_LISTED)
    .map(({ cell }) => texts.outsideItem(placeName(cell.jurisdiction, slice), figureText(cell, locale)));
  return texts.outside(share, texts.items(named));
}

/** Fewer have no middle half. */
const LEAST_PLACES = 10;

/** Ends, median and quartiles of each indicator, over the largest set that may stand on one scale; then the chosen ones. */
export function middleSentences(slice: Slice): readonly Rich[] {
  return slice.indicators.flatMap(({ id }) => {
    const sets = comparableSets(headlinesOf(slice, id));
    const set = sets.reduce<readonly Cell[]>((most, one) => (one.length > most.length ? one : most), []);
    return placeCount(set) < LEAST_PLACES ? [] : [middleSentence(set, slice), chosenSentence(set, slice)];
  });
}

function middleSentence(set: readonly Cell[], slice: Slice): Rich {
  const { locale } = slice.view;
  const found = quartiles(set.map(({ value }) => value));
  const sorted = [...set].sort((one, other) => one.value - other.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!found || !low || !high) return [];
  const texts = messages(locale).explore.readout;
  const [median, from, to] = [found.median, found.lower, found.upper].map((value) => numberText(value, locale));
  const name = indicatorName(low.indicator, locale, slice);
  const years = new Set(set.map(({ period }) => period));
  const year = years.size === 1 ? low.period : undefined;
  const ends = [figureText(low, locale), figureText(high, locale)] as const;
  return texts.middle({
    name,
    year,
    places: placeCount(set),
    ends,
    median: median ?? "",
    from: from ?? "",
    to: to ?? "",
  });
}

/** Where the places that the reader named stand among the others. */
function chosenSentence(set: readonly Cell[], slice: Slice): Rich {
  const { locale } = slice.view;
  const named = chosenPlaces(slice.view, slice);
  const own = set.filter(({ jurisdiction }) => named.has(jurisdiction));
  if (own.length === 0 || own.length > MOST_LISTED) return [];
  const texts = messages(locale).explore.readout;
  const items = own.map((cell) => texts.outsideItem(placeName(cell.jurisdiction, slice), figureText(cell, locale)));
  return texts.chosen(texts.items(items));
}

/** That both stand in so many reports, and no more: no word of one moving the other. */
export function pairSentence(slice: Slice): Rich {
  const { locale } = slice.view;
  const [one, other] = slice.indicators;
  if (!one || !other) return [];
  const [first, second] = [one, other].map(
    ({ id }) => new Set(headlinesOf(slice, id).map((cell) => `${cell.jurisdiction} ${cell.period}`)),
  );
  const both = [...(first ?? [])].filter((key) => second?.has(key)).length;
  if (both === 0) return [];
  const [name, otherName] = [one, other].map(({ id }) => indicatorName(id, locale, slice));
  return [messages(locale).explore.readout.both(name ?? "", otherName ?? "", both)];
}
