// Funnel limits a second time, in whole numbers only: nothing is rounded before the last division, and nothing is taken
// from src. Spiegelhalter (2005), appendix A.1.1: r is the least number of successes with P(X ≤ r) ≥ p,
// a = (P(X ≤ r) − p) / P(X = r), and the limit is (r − a) / n.
// Prints a table: npx tsx test/model/exactLimits.ts

interface Binomial {
  readonly numerator: number;
  readonly denominator: number;
  readonly n: number;
}

/** The share is numerator / denominator, the probability p is parts / 10 000; all are whole numbers. */
export function exactLimit({ numerator, denominator, n, parts }: Binomial & { readonly parts: number }): number {
  const [a, b] = [BigInt(numerator), BigInt(denominator - numerator)];
  const whole = BigInt(denominator) ** BigInt(n);
  let weight = b ** BigInt(n); // of no success; weights add up to `whole`
  let reached = 0n;
  for (let r = 0n; r <= BigInt(n); r += 1n) {
    reached += weight;
    const surplus = 10_000n * reached - BigInt(parts) * whole;
    if (surplus >= 0n) return (Number(r) - ratio(surplus, 10_000n * weight)) / n;
    weight = (weight * (BigInt(n) - r) * a) / ((r + 1n) * b);
  }
  return 1;
}

/** P(X ≤ successes), for the same share. */
export function exactChance({
  numerator,
  denominator,
  n,
  successes,
}: Binomial & { readonly successes: number }): number {
  const [a, b] = [BigInt(numerator), BigInt(denominator - numerator)];
  let weight = b ** BigInt(n);
  let reached = 0n;
  for (let r = 0n; r <= BigInt(successes); r += 1n) {
    reached += weight;
    weight = (weight * (BigInt(n) - r) * a) / ((r + 1n) * b);
  }
  return ratio(reached, BigInt(denominator) ** BigInt(n));
}

/** A proportion of two whole numbers to fifteen places. */
function ratio(one: bigint, other: bigint): number {
  return Number((one * 10n ** 15n) / other) / 1e15;
}

export const EXAMPLES: readonly Binomial[] = (
  [
    [9, 10, 10],
    [96, 100, 18],
    [96, 100, 52],
    [95, 100, 240],
    [2381, 2500, 515],
    [1, 2, 101],
    [3, 100, 29],
    [97, 100, 1200],
  ] as const
).map(([numerator, denominator, n]) => ({ numerator, denominator, n }));

if (process.argv[1] === import.meta.filename) {
  for (const example of EXAMPLES) {
    const limits = [10, 250, 9750, 9990].map((parts) => exactLimit({ ...example, parts }).toFixed(6));
    process.stdout.write(`${example.numerator}/${example.denominator}, n = ${example.n}: ${limits.join("  ")}\n`);
  }
}
