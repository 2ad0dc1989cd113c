import type { Locale } from "../model/locale.ts";
import { positionOf, ticksOf, type Scale } from "./scale.ts";
import { lineShape, ruleShape, textShape, type Shape } from "./shapes.ts";
import { textWidth } from "./textWidth.ts";
import { colour, FONT } from "./theme.ts";
import { countText } from "./wording.ts";

/** Room left of a plot for the labels of its upward axis. */
export function upAxisRoom(domain: Parameters<typeof ticksOf>[0], locale: Locale): number {
  return Math.ceil(Math.max(...ticksOf(domain).map((tick) => textWidth(countText(tick, locale), FONT.small)), 0)) + 16;
}

/** Where values lie on both sides of it, zero must be seen. */
function zeroRule(left: number, right: number, y: number): Shape {
  return lineShape([left, y], [right, y], { stroke: colour("ink-soft"), lineWidth: 1 });
}

/** A light line and a label at every step of an upward axis; 0 before the foot of a logarithmic one. */
export function upAxisShapes(
  scale: Scale,
  across: { readonly left: number; readonly right: number },
  { locale, hasZero }: { readonly locale: Locale; readonly hasZero: boolean },
): readonly Shape[] {
  const ticks = scale.isLog && hasZero ? [0, ...ticksOf(scale)] : ticksOf(scale);
  return ticks.flatMap((tick) => {
    const y = positionOf(scale, tick);
    return [
      tick === 0 && scale.low < 0 ? zeroRule(across.left, across.right, y) : ruleShape(across.left, across.right, y),
      textShape(countText(tick, locale), { x: across.left - 10, y, align: "right", colour: "ink-soft" }),
    ];
  });
}
