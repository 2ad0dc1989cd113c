import type { Cell, Slice } from "../view/slice.ts";
import type { CompositionGroup } from "./compositionGroups.ts";
import { outsideAmong, outsideFrame } from "./dataSource.ts";
import { zeroMark } from "./glyphs.ts";
import type { Panel, Plotted } from "./panel.ts";
import { rectShape, type Shape } from "./shapes.ts";
import { colour, type ColourName } from "./theme.ts";

export const BAR_HEIGHT = 12;
const SEGMENT_GAP = 2;
/** Room for a frame at either end of a bar that no report carries. */
const FRAME_ROOM = 4;

/** A whole bar, a stroke for a stated none, or nothing where parts and total cannot be laid end to end. */
export type BarKind = "whole" | "zero" | "none";

export function barKind({ total, parts, check }: CompositionGroup): BarKind {
  if (check !== "agrees" || [total, ...parts].some(({ value }) => value < 0)) return "none";
  return total.value === 0 ? "zero" : "whole";
}

interface Place {
  readonly top: number;
  readonly width: number;
  readonly slice: Slice;
  readonly hueOf: (part: Cell, index: number) => ColourName;
}

export function barPanel(group: CompositionGroup, place: Place): Panel {
  const { total, parts } = group;
  const { top, width, slice, hueOf } = place;
  const y = top + BAR_HEIGHT / 2;
  const outside = outsideAmong(total, slice);
  const inset = outside ? FRAME_ROOM : 0;
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.value, 0));
  const segments = parts.map((part, index): Plotted => {
    const [from, to] = [starts[index] ?? 0, (starts[index] ?? 0) + part.value];
    return { values: [from, to], y, draw: (at) => segment(at(from), at(to), y, hueOf(part, index)) };
  });
  const frame: Plotted = {
    values: [0],
    y,
    draw: (at) => outsideFrame(outside, { left: at(0), right: at(total.value), top, bottom: top + BAR_HEIGHT }),
  };
  const zero: Plotted = { values: [0], y, draw: (at) => zeroMark(at(0) + 1.5, y, BAR_HEIGHT) };
  const items = barKind(group) === "zero" ? [zero] : [...segments, frame];
  const whole = Math.max(total.value, 1);
  const scale = { low: 0, high: whole, step: whole, left: inset, width: width - 2 * inset };
  return { scale, top, bottom: top + BAR_HEIGHT, series: [{ name: "part", items }] };
}

/** Parts stand apart by a gap of paper; the smallest stays visible, but none is nothing. */
function segment(from: number, to: number, y: number, hue: ColourName): readonly Shape[] {
  if (to === from) return [];
  const wide = Math.max(1.5, to - from - SEGMENT_GAP);
  return [rectShape(from, y - BAR_HEIGHT / 2, wide, BAR_HEIGHT, { fill: colour(hue) })];
}
