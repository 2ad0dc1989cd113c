import { basesOf, numeratorsOf, unionInterval, type Range, type Reading } from "./estimates.ts";
import type { Figure } from "./records.ts";

/** Every pair of counts that a rate's row allows; none where no base is known. */
export function readingsOf({ value, decimals, base, baseSource, operands }: Figure): readonly Reading[] {
  if (operands) return [{ numerator: operands[0].value, base: operands[1].value }];
  if (base === undefined || baseSource === "none") return [];
  const settled = numeratorsOf(base, value, decimals).map((numerator) => ({ numerator, base }));
  if (baseSource !== "ambiguous") return [{ numerator: Math.round((base * value) / 100), base }];
  const others = basesOf(base, value, decimals).filter((one) => one !== base);
  return [...settled, ...others.map((one) => ({ numerator: base, base: one }))];
}

export function intervalOf(figure: Figure): Range | undefined {
  const readings = readingsOf(figure);
  return readings.length === 0 ? undefined : unionInterval(readings);
}

/** Bases whose shares the codebook lets stand side by side. */
const NEAR = new Set(["resolved", "mediated", "from_counts"]);

export function isSettledShare({ indicator, basis, role }: Figure): boolean {
  return indicator === "mediation_success_rate" && role === "headline" && NEAR.has(basis);
}
