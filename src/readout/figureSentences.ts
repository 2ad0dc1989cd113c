import { numberText } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import { funnelText } from "../i18n/funnelText.ts";
import { joinRich, type Rich } from "../i18n/rich.ts";
import { comparableSets, compare } from "../model/comparability.ts";
import { isRate } from "../model/comparabilityRules.ts";
import { quartiles } from "../model/quantiles.ts";
import { chosenPlaces } from "../view/chosenPlaces.ts";
import { funnelPoints, outsidePoints } from "../view/funnelPoints.ts";
import type { Cell, Slice, SliceIndicator } from "../view/slice.ts";
import { countSentence, countVerdict } from "./listing.ts";
import { figureText, indicatorName, placeName, statementName } from "./naming.ts";
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

/** Who lies outside the limits around the rate of all together, by name, and how many chance alone would put there. */
export function funnelSentences(slice: Slice): readonly Rich[] {
  const { locale } = slice.view;
  const found = funnelPoints(slice);
  const { points, share } = found;
  if (share === undefined || placeCount(points.map(({ cell }) => cell)) < LEAST_PLACES) return [];
  const { outside, unsure } = outsidePoints(found);
  const chosen = chosenPlaces(slice.view, slice);
  const { chart, explore } = messages(locale);
  const named = outside.map(({ cell, base, side, coverage }) => ({
    place: placeName(cell.jurisdiction, slice),
    value: figureText(cell, locale),
    base: chart.baseOf(numberText(base, locale)),
    side,
    coverage,
    isChosen: chosen.has(cell.jurisdiction),
  }));
  const told = funnelText(named, { count: points.length, share, unsure }, locale);
  const together = share > 0 && share < 1 ? [[explore.readout.pooledShare(`${(100 * share).toFixed(1)}%`)]] : [];
  // Few sentences stand above a figure, so the groups of those outside are one.
  const groups = [...together, ...(told.length > 1 ? told.slice(0, -1) : told)];
  return [joinRich(groups, explore.readout.gap), ...(told.length > 1 ? told.slice(-1) : [])];
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
  // As in the picture: one decimal, which a quarter of a place would otherwise carry on.
  const percent = low.unitWritten === "%" ? "%" : "";
  const shown = (value: number): string => `${numberText(Math.round(value * 10) / 10, locale)}${percent}`;
  const [median, from, to] = [found.median, found.lower, found.upper].map(shown);
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
