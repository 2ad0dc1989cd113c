import { NO_TEXT, packTexts, type FigureSeries, type PackedFigures } from "../model/packedFigures.ts";
import type { TableObservation } from "./table/tableReading.ts";

/** Turns the figures of a long table into runs of numbers, each word once. */
export function packFigures(observations: readonly TableObservation[]): PackedFigures {
  const { length } = observations;
  const rows = new Int32Array(length);
  const places = new Int32Array(length);
  const series = new Int32Array(length);
  const found = new Int32Array(length);
  const values = new Float64Array(length);
  const denominators = new Float64Array(length).fill(Number.NaN);
  const names = new Numbered();
  const texts = new Numbered();
  const kinds = new Numbered();
  const allSeries: { -readonly [Key in keyof FigureSeries]: FigureSeries[Key] }[] = [];
  const placeCounts: number[] = [];
  observations.forEach((one, index) => {
    const kind = kinds.of(seriesKey(one));
    const known = (allSeries[kind] ??= seriesOf(one));
    known.figures++;
    const place = names.of(one.jurisdiction);
    placeCounts[place] = (placeCounts[place] ?? 0) + 1;
    rows[index] = one.row;
    places[index] = place;
    series[index] = kind;
    values[index] = one.value;
    found[index] = isItself(one) ? NO_TEXT : texts.of(one.found);
    if (one.denominator !== undefined) denominators[index] = one.denominator;
  });
  return {
    count: length,
    rows,
    places,
    series,
    values,
    ...(observations.some(({ denominator }) => denominator !== undefined) ? { denominators } : {}),
    found,
    texts: packTexts(texts.all),
    placeNames: packTexts(names.all),
    placeCounts: Int32Array.from(placeCounts),
    allSeries,
  };
}

/** What is handed over rather than copied. */
export function buffersOf(packed: PackedFigures): readonly ArrayBuffer[] {
  const { rows, places, series, values, denominators, found, texts, placeNames, placeCounts } = packed;
  const runs = [rows, places, series, values, found, placeCounts, ...(denominators ? [denominators] : [])];
  return [...runs, texts.bytes, texts.offsets, placeNames.bytes, placeNames.offsets].map(({ buffer }) => buffer);
}

/** Gives every text a number, in the order in which they come. */
class Numbered {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

function seriesKey({ column, indicator, basis, unit, period, coverage, qualifier }: TableObservation): string {
  const name = typeof indicator === "string" ? indicator : `own:${indicator.own}`;
  return `${column}|${period}|${coverage}|${qualifier}|${unit}|${basis}|${name}`;
}

function seriesOf({ column, indicator, basis, unit, period, coverage, qualifier }: TableObservation): FigureSeries {
  return { column, indicator, basis, unit, period, coverage, qualifier, figures: 0 };
}

/** Whole figures are written the same way by everybody. */
function isItself({ found, value }: TableObservation): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e15 && found === String(value);
}
