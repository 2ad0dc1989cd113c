/** A linear axis: values `low` to `high` lie on pixels `left` to `left + width`; a label stands at every `step`. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly left: number;
  readonly width: number;
}

type Domain = Pick<Scale, "low" | "high" | "step">;

export function positionOf(scale: Scale, value: number): number {
  return scale.left + ((value - scale.low) / (scale.high - scale.low)) * scale.width;
}

export function ticksOf({ low, high, step }: Domain): readonly number[] {
  const count = Math.floor((high - low) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((low + index * step).toFixed(6)));
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

/** Counts start at zero and reach to the highest value itself: bars carry their numbers, so no round end is needed. */
export function countDomain(values: readonly number[]): Domain {
  const highest = Math.max(0, ...values);
  if (highest === 0) return { low: 0, high: 1, step: 1 };
  const rough = highest / COUNT_INTERVALS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.75) ?? 10;
  return { low: 0, high: highest, step: Math.max(1, round * power) };
}
