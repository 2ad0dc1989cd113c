// Statistics a second time, from the published formulas; nothing is taken from src.

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The proportions p that a score test of k of n would not reject: the roots of (k/n − p)² = z² p (1 − p) / n, solved as a
 * quadratic equation. Wilson (1927). In percent.
 */
export function scoreInterval(k: number, n: number): Range {
  const [a, b, c] = [n + Z * Z, -(2 * k + Z * Z), (k * k) / n];
  const root = Math.sqrt(b * b - 4 * a * c);
  return { low: (100 * (-b - root)) / (2 * a), high: (100 * (-b + root)) / (2 * a) };
}

export interface Reading {
  readonly numerator: number;
  readonly base: number;
}

/** Whether a share prints as the given rate: rounded half up to its decimals. */
export function printsAs({ numerator, base }: Reading, rate: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  return Math.floor((100 * scale * numerator) / base + 0.5) === Math.floor(rate * scale + 0.5);
}

/** By trying them all: every whole number settled of a known base that prints as the rate. */
export function numeratorsOf(base: number, rate: number, decimals: number): readonly number[] {
  return upTo(base).filter((numerator) => printsAs({ numerator, base }, rate, decimals));
}

/** By trying them all: every whole base that a known number settled and the rate admit. */
export function basesOf(numerator: number, rate: number, decimals: number): readonly number[] {
  return upTo(2 * numerator + 10).filter((base) => base >= numerator && printsAs({ numerator, base }, rate, decimals));
}

/** From the lowest to the highest that any reading allows. */
export function unionInterval(readings: readonly Reading[]): Range {
  const intervals = readings.map(({ numerator, base }) => scoreInterval(numerator, base));
  return { low: Math.min(...intervals.map(({ low }) => low)), high: Math.max(...intervals.map(({ high }) => high)) };
}

/** All settled of all handled, in percent. */
export function pooledShare(readings: readonly Reading[]): { readonly percent: number; readonly interval: Range } {
  const [settled, handled] = [sum(readings.map((one) => one.numerator)), sum(readings.map((one) => one.base))];
  return { percent: (100 * settled) / handled, interval: scoreInterval(settled, handled) };
}

/** The rates p ± z √(p₁q₁/n₁ + p₂q₂/n₂) from the score limits of both. Newcombe (1998), method 10. In points. */
export function differenceInterval(one: Reading, other: Reading): Range {
  const [a, b] = [(100 * one.numerator) / one.base, (100 * other.numerator) / other.base];
  const [ofA, ofB] = [scoreInterval(one.numerator, one.base), scoreInterval(other.numerator, other.base)];
  return {
    low: a - b - Math.hypot(a - ofA.low, ofB.high - b),
    high: a - b + Math.hypot(ofA.high - a, b - ofB.low),
  };
}

/** Linear between neighbours: the value at (n − 1) × share of the ordered ones. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((one, other) => one - other);
  const at = share * (ordered.length - 1);
  const [below, above] = [ordered[Math.floor(at)] ?? Number.NaN, ordered[Math.ceil(at)] ?? Number.NaN];
  return below * (1 - (at % 1)) + above * (at % 1);
}

/** One more than the number of ranges that lie wholly above. */
export function ranks(ranges: readonly Range[]): readonly number[] {
  return ranges.map(({ high }) => 1 + ranges.filter(({ low }) => low > high).length);
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
