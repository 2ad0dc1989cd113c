import { controlLimits } from "../model/controlLimits.ts";
import type { FunnelPoint } from "../view/funnelPoints.ts";
import { limitLine } from "./lineGlyphs.ts";
import { positionOf, type Scale } from "./scale.ts";
import type { Shape } from "./shapes.ts";

/** As many steps as make a smooth curve; it is steepest where bases are small. */
const CURVE_STEPS = 60;

/** The pooled rate and, to both sides, the limits of 95 % (solid) and 99.8 % (dashed). */
export function limitShapes(
  points: readonly FunnelPoint[],
  share: number,
  { bases, rates }: { readonly bases: Scale; readonly rates: Scale },
): readonly Shape[] {
  const sizes = curveSizes(points, bases);
  const y = positionOf(rates, share * 100);
  const middle = [bases.low, bases.high].map((size) => [positionOf(bases, size), y] as const);
  const curves = ([0.95, 0.998] as const).flatMap((coverage) => {
    const limits = sizes.map((size) => ({ size, ...drawnLimits(share, size, coverage) }));
    return (["low", "high"] as const).flatMap((end) => {
      const seen = limits.filter((limit) => 100 * limit[end] >= rates.low);
      const line = seen.map((limit) => [positionOf(bases, limit.size), positionOf(rates, 100 * limit[end])] as const);
      return limitLine(line, coverage === 0.95 ? "solid" : "dashed");
    });
  });
  return [...limitLine(middle, "solid"), ...curves];
}

/**
 * The upper limit is the lower one of the cases that were not settled. Taken from the same end as the lower it runs up to
 * one case too low, and who is within the limits by the exact chance, such as 25 of 25, would stand beyond the curve.
 */
function drawnLimits(share: number, size: number, coverage: number): { readonly low: number; readonly high: number } {
  return { low: controlLimits(share, size, coverage).low, high: 1 - controlLimits(1 - share, size, coverage).low };
}

/** From half the smallest base on: for a handful of cases the limits mean nothing and only wriggle. */
function curveSizes(points: readonly FunnelPoint[], bases: Scale): readonly number[] {
  const from = Math.max(1, Math.floor(Math.min(...points.map(({ base }) => base)) / 2));
  const sizes = Array.from(
    { length: CURVE_STEPS + 1 },
    (_, step) => from + (bases.high - from) * (step / CURVE_STEPS) ** 2,
  );
  return [...new Set(sizes.map(Math.round))];
}
