/** Chances of `first`, `first + 1`, … successes; those left out at both ends add up to nothing that a double holds. */
export interface BinomialChances {
  readonly first: number;
  readonly chances: readonly number[];
}

/** For a share between 0 and 1, both excluded. */
export function binomialChances(share: number, n: number): BinomialChances {
  const reach = 12 * Math.sqrt(n * share * (1 - share)) + 12;
  const first = Math.max(0, Math.floor(n * share - reach));
  const last = Math.min(n, Math.ceil(n * share + reach));
  const odds = Math.log(share / (1 - share));
  // In logarithms, since the chance of no success at all vanishes for a large base.
  let logChance = logBinomial(n, first) + first * Math.log(share) + (n - first) * Math.log(1 - share);
  const chances: number[] = [];
  for (let successes = first; successes <= last; successes += 1) {
    chances.push(Math.exp(logChance));
    logChance += Math.log((n - successes) / (successes + 1)) + odds;
  }
  return { first, chances };
}

function logBinomial(n: number, successes: number): number {
  return logFactorial(n) - logFactorial(successes) - logFactorial(n - successes);
}

/** Stirling's series; multiplied out where it would not yet hold to twelve digits. */
function logFactorial(n: number): number {
  if (n < 20) return Math.log(Array.from({ length: n }, (_, index) => index + 1).reduce((a, b) => a * b, 1));
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5) - 1 / (1680 * n ** 7);
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + series;
}
