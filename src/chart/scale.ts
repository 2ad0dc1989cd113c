/** An axis: values `low` to `high` lie on pixels `left` to `left + width`; a label stands at every `step`. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Of a logarithmic axis the least factor between two labels. */
  readonly step: number;
  readonly left: number;
  /** Negative for an axis that runs upwards. */
  readonly width: number;
  /** Equal distances are equal factors; 0, which has no place there, stands before its foot. */
  readonly isLog?: true;
}

export type Domain = Omit<Scale, "left" | "width">;

/** How far before the foot of a logarithmic axis its zero stands, in pixels. */
export const ZERO_GUTTER = 18;

export function positionOf(scale: Scale, value: number): number {
  const { left, width } = scale;
  if (scale.isLog && value <= 0) return left - Math.sign(width) * ZERO_GUTTER;
  return left + shareOf(scale, value) * width;
}

function shareOf({ low, high, isLog }: Domain, value: number): number {
  return isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
}

export function ticksOf({ low, high, step, isLog }: Domain): readonly number[] {
  if (isLog) return LOG_TICKS.filter((tick) => tick >= low && tick <= high && isFactorStep(tick, step));
  const count = Math.floor((high - low) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((low + index * step).toFixed(6)));
}

/** 1, 2, 5, 10 … up to what a fine in yuan may reach. */
const LOG_TICKS: readonly number[] = Array.from({ length: 16 }, (_, power) =>
  [1, 2, 5].map((one) => one * 10 ** (power - 2)),
).flat();

function isFactorStep(tick: number, step: number): boolean {
  return step < 10 || Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9;
}

/** From the step below, around what is above zero; undefined where nothing is, or something is below. */
export function logDomain(values: readonly number[]): Domain | undefined {
  const above = values.filter((value) => value > 0);
  if (above.length === 0 || values.some((value) => value < 0)) return undefined;
  const least = Math.min(...above);
  const low = Math.max(...LOG_TICKS.filter((tick) => tick <= least), Math.min(least, ...LOG_TICKS));
  const high = Math.max(low * 10, Math.max(...above));
  return { low, high, step: high / low > 200 ? 10 : 2, isLog: true };
}

const RATE_STEPS = [1, 2, 3, 5, 10, 15, 20, 25] as const;
const RATE_INTERVALS = 4;
const COUNT_INTERVALS = 4;

/**
 * Percent up to 100 in four equal steps, from as near as the lowest value allows. May start above zero: a figure
 * that uses it must say so.
 */
export function rateDomain(values: readonly number[]): Domain {
  const lowest = Math.min(100, ...values);
  // A single step of one point would blow a difference of nothing up to the width of the page.
  const step = RATE_STEPS.find((size) => size >= 2 && 100 - size * RATE_INTERVALS <= lowest) ?? 25;
  return { low: 100 - step * RATE_INTERVALS, high: 100, step };
}

/**
 * Counts start at zero and reach to the highest value itself: bars carry their numbers, so no round end is needed. What
 * lies below zero, such as a change in a table of the reader's own, gets as many whole steps on the other side.
 */
export function countDomain(values: readonly number[]): Domain {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  if (highest === lowest) return { low: 0, high: 1, step: 1 };
  const rough = (highest - lowest) / COUNT_INTERVALS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.75) ?? 10;
  const step = Math.max(1, round * power);
  return { low: lowest === 0 ? 0 : -Math.ceil(-lowest / step) * step, high: highest, step };
}
