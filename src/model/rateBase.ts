import type { DenominatorSource, Observation } from "./observation.ts";
import { wilson, type Interval } from "./statistics.ts";

export interface RateReading {
  readonly numerator: number;
  readonly denominator: number;
}

export interface RateBase {
  readonly source: DenominatorSource;
  /** Every pair of counts that the report's words and the rounding allow; none where no base is known. */
  readonly readings: readonly RateReading[];
  /** In percent, 0 to 100; over all readings where there are several. */
  readonly interval?: Interval;
  readonly small: boolean;
}

export interface PooledRate extends RateReading {
  readonly percent: number;
  /** In percent. */
  readonly interval: Interval;
}

/** A base below this moves by more than three points with one case, and is marked. */
const SMALL_BASE = 30;

/** Beyond this a run of readings is given by its two ends: they carry the interval, and no one reads the rest. */
const LONGEST_RUN = 1000;

/** Undefined unless the value is a rate. */
export function rateBase(cell: Observation): RateBase | undefined {
  if (cell.unitWritten !== "%") return undefined;
  const readings = readingsOf(cell);
  const source = readings.length === 0 ? "none" : (cell.denominatorSource ?? "none");
  const small = readings.some((reading) => reading.denominator < SMALL_BASE);
  const interval = unionOf(readings);
  return interval ? { source, readings, interval, small } : { source, readings, small };
}

/** Every whole denominator that a stated numerator and a rounded rate admit: 47 at 97.9 is of 48 and of nothing else. */
export function impliedDenominators(count: number, rate: number, decimals: number): readonly number[] {
  const half = 0.5 / 10 ** decimals;
  // A rate that rounds to zero admits every large denominator: that is no finding.
  if (rate - half <= 0 || count <= 0) return [];
  const from = Math.max(count, Math.floor((100 * count) / (rate + half)));
  const to = Math.ceil((100 * count) / (rate - half));
  return run(from, to, (denominator) => roundsTo(count / denominator, rate, decimals));
}

/** The rate over several places from their counts, never a mean of rates. Ambiguous and unknown bases stay out. */
export function pooled(cells: readonly Observation[]): PooledRate | undefined {
  const readings = cells.flatMap((cell) => {
    const base = rateBase(cell);
    return base && base.source !== "ambiguous" ? base.readings : [];
  });
  const numerator = readings.reduce((total, reading) => total + reading.numerator, 0);
  const denominator = readings.reduce((total, reading) => total + reading.denominator, 0);
  if (denominator === 0) return undefined;
  const percent = (100 * numerator) / denominator;
  return { numerator, denominator, percent, interval: inPercent(wilson(numerator, denominator)) };
}

/** Decimals as the report writes the number, which its value no longer tells (96.0). */
export function decimalsOf({ evidence, value }: Pick<Observation, "evidence" | "value">): number {
  const written = evidence?.text.slice(
    evidence.number.start - evidence.quote.start,
    evidence.number.end - evidence.quote.start,
  );
  const digits = written && /\d/.test(written) ? written : String(value);
  return /[.．]([0-9０-９]+)/.exec(digits)?.[1]?.length ?? 0;
}

function readingsOf(cell: Observation): readonly RateReading[] {
  const { denominator, denominatorSource, value } = cell;
  if (denominator === undefined || denominator <= 0) return [];
  if (denominatorSource === undefined || denominatorSource === "none") return [];
  if (denominatorSource === "ambiguous") return ambiguousReadings(denominator, value, decimalsOf(cell));
  return [{ numerator: Math.round((value * denominator) / 100), denominator }];
}

/** The count beside the rate is the base, or what was settled of an unstated base. */
function ambiguousReadings(count: number, rate: number, decimals: number): readonly RateReading[] {
  const half = 0.5 / 10 ** decimals;
  const from = Math.max(0, Math.floor(((rate - half) * count) / 100));
  const to = Math.min(count, Math.ceil(((rate + half) * count) / 100));
  const asBase = run(from, to, (numerator) => roundsTo(numerator / count, rate, decimals));
  const asNumerator = impliedDenominators(count, rate, decimals);
  return [
    ...asBase.map((numerator) => ({ numerator, denominator: count })),
    ...asNumerator.filter((n) => n !== count).map((denominator) => ({ numerator: count, denominator })),
  ];
}

function roundsTo(share: number, rate: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  return Math.round(100 * share * scale) === Math.round(rate * scale);
}

function run(from: number, to: number, holds: (whole: number) => boolean): readonly number[] {
  let [first, last] = [Math.ceil(from), Math.floor(to)];
  // The bounds are off by one at most; walking inwards finds the true ends.
  while (first <= last && !holds(first)) first += 1;
  while (last >= first && !holds(last)) last -= 1;
  if (last < first) return [];
  if (last - first > LONGEST_RUN) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function unionOf(readings: readonly RateReading[]): Interval | undefined {
  if (readings.length === 0) return undefined;
  const intervals = readings.map(({ numerator, denominator }) => inPercent(wilson(numerator, denominator)));
  return {
    low: Math.min(...intervals.map((one) => one.low)),
    high: Math.max(...intervals.map((one) => one.high)),
  };
}

function inPercent({ low, high }: Interval): Interval {
  return { low: 100 * low, high: 100 * high };
}
