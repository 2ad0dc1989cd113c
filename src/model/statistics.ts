/** Proportions, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 %. */
const Z_95 = 1.959963984540054;

/**
 * Score interval for a proportion. Wilson, E. B. (1927), Probable inference, the law of succession, and statistical
 * inference, JASA 22, 209–212. Without trials nothing is known: 0 to 1.
 */
export function wilson(successes: number, n: number, z: number = Z_95): Interval {
  if (n <= 0) return { low: 0, high: 1 };
  const share = successes / n;
  const square = (z * z) / n;
  const centre = share + square / 2;
  const reach = z * Math.sqrt((share * (1 - share) + square / 4) / n);
  return {
    // At the ends the formula gives exactly 0 and 1; rounding must not push it past them.
    low: successes === 0 ? 0 : Math.max(0, (centre - reach) / (1 + square)),
    high: successes === n ? 1 : Math.min(1, (centre + reach) / (1 + square)),
  };
}

export function overlap(one: Interval, other: Interval): boolean {
  return one.low <= other.high && other.low <= one.high;
}
