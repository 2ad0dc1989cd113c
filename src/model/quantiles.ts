/** The five numbers of a distribution. */
export interface Quartiles {
  readonly low: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly high: number;
}

/** Undefined without values. */
export function quartiles(values: readonly number[]): Quartiles | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return undefined;
  return { low, lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75), high };
}

/**
 * Of values in ascending order; interpolated between neighbours as most programs do. Hyndman, R. J. and Fan, Y. (1996),
 * Sample quantiles in statistical packages, The American Statistician 50, 361–365, definition 7.
 */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
