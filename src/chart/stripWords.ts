import type { View } from "../view/view.ts";
import { leaderShapes } from "./leaders.ts";
import { positionOf } from "./scale.ts";
import { lineShape, ruleShape, textShape, type Shape } from "./shapes.ts";
import { AXIS_ROOM, HEAD_LINE, type PlacedStrip } from "./stripLayout.ts";
import { ticksAcross } from "./ticks.ts";
import { colour } from "./theme.ts";
import { countText } from "./wording.ts";

/** Head, names, axis and the sentence on the middle half. */
export function stripWords(
  strip: PlacedStrip,
  { view, width, isFirst }: { readonly view: View; readonly width: number; readonly isFirst: boolean },
): readonly Shape[] {
  const { head, headTop, sentence, foot } = strip;
  const lines = head.map((text, index) =>
    textShape(text, { x: 0, y: headTop + (index + 0.5) * HEAD_LINE, colour: "ink-soft" }),
  );
  const said = sentence.map((text, index) =>
    textShape(text, { x: 0, y: foot + AXIS_ROOM + (index + 0.5) * HEAD_LINE }),
  );
  const rule = isFirst ? [] : [ruleShape(0, width, headTop - 9.5)];
  return [...rule, ...lines, ...nameShapes(strip), ...axisShapes(strip, view), ...said];
}

function nameShapes({ names, top }: PlacedStrip): readonly Shape[] {
  return [...names].flatMap(([dot, name]) => (name ? leaderShapes(name, dot, top) : []));
}

/** A line under the points with a short stroke at every step; 0 before the foot of a logarithmic one. */
function axisShapes({ scale, foot, dots }: PlacedStrip, { locale }: View): readonly Shape[] {
  const hasZero = scale.isLog && dots.some(({ cell }) => cell.value === 0);
  const ticks = [...(hasZero ? [0] : []), ...ticksAcross(scale, (tick) => countText(tick, locale))];
  const style = { stroke: colour("ink-soft"), lineWidth: 1 };
  const line = lineShape([scale.left, foot + 0.5], [scale.left + scale.width, foot + 0.5], style);
  const steps = ticks.flatMap((tick) => {
    const x = positionOf(scale, tick);
    const label = textShape(countText(tick, locale), { x, y: foot + 14, align: "center", colour: "ink-soft" });
    return [lineShape([x, foot], [x, foot + 4], style), label];
  });
  return [line, ...steps];
}
