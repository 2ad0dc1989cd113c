import { positionOf, ticksOf, type Scale } from "./scale.ts";
import { textWidth } from "./textWidth.ts";
import { FONT } from "./theme.ts";

const GAP = 6;

/** The steps of an axis that runs across, as far as their labels leave each other room. */
export function ticksAcross(scale: Scale, textOf: (tick: number) => string): readonly number[] {
  let free = Number.NEGATIVE_INFINITY;
  return ticksOf(scale).filter((tick) => {
    const [middle, half] = [positionOf(scale, tick), textWidth(textOf(tick), FONT.small) / 2];
    if (middle - half < free) return false;
    free = middle + half + GAP;
    return true;
  });
}
