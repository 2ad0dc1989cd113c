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
  const odds = Math.log(share / (1 - share));
  // In logarithms, since the chance of no success at all vanishes for a large base.
  let logChance = n * Math.log(1 - share);
  let below = 0;
  for (let successes = 0; successes <= n; successes += 1) {
    const chance = Math.exp(logChance);
    const reached = below + chance;
    if (reached >= probability) {
      const surplus = chance === 0 ? 0 : (reached - probability) / chance;
      return Math.min(1, Math.max(0, (successes - surplus) / n));
    }
    below = reached;
    logChance += Math.log((n - successes) / (successes + 1)) + odds;
  }
  return 1;
}
