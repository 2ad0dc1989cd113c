import { binomialChances } from "./binomial.ts";

/**
 * Between which observed shares the middle of all places would fall if each of them had the same true share, for a base
 * of n. Spiegelhalter, D. J. (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24,
 * 1185–1202, appendix A.1: exact binomial limits, interpolated between whole numbers so that the curves run smoothly.
 * `coverage` is 0.95 or 0.998; shares are proportions.
 */
export function controlLimits(
  share: number,
  n: number,
  coverage: number,
): { readonly low: number; readonly high: number } {
  if (n <= 0) return { low: 0, high: 1 };
  const tail = (1 - coverage) / 2;
  return { low: binomialLimit(share, n, tail), high: binomialLimit(share, n, 1 - tail) };
}

function binomialLimit(share: number, n: number, probability: number): number {
  if (share <= 0 || share >= 1) return share;
  const { first, chances } = binomialChances(share, n);
  let below = 0;
  for (const [index, chance] of chances.entries()) {
    const reached = below + chance;
    if (reached >= probability) {
      const surplus = chance === 0 ? 0 : (reached - probability) / chance;
      return Math.min(1, Math.max(0, (first + index - surplus) / n));
    }
    below = reached;
  }
  return 1;
}

export interface Outside {
  readonly side: "below" | "above";
  readonly coverage: 0.95 | 0.998;
}

/**
 * Whether so few or so many successes would come by chance less often than the limits allow at that end; undefined
 * within both. The exact chance decides, not the smoothed curve, which runs up to one case inside the upper limit.
 */
export function outsideLimits(share: number, successes: number, n: number): Outside | undefined {
  if (share <= 0 || share >= 1 || n <= 0) return undefined;
  const { first, chances } = binomialChances(share, n);
  const fewer = total(chances.slice(0, Math.max(0, successes - first)));
  const atMost = fewer + (chances[successes - first] ?? 0);
  const side = atMost < 1 - fewer ? "below" : "above";
  const chance = side === "below" ? atMost : 1 - fewer;
  const coverage = ([0.998, 0.95] as const).find((one) => chance < (1 - one) / 2);
  return coverage && { side, coverage };
}

function total(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => sum + chance, 0);
}
