import type { Locale } from "../model/locale.ts";
import type { Cell } from "../view/slice.ts";
import { positionOf, type Scale } from "./scale.ts";
import { textWidth } from "./textWidth.ts";
import { FONT } from "./theme.ts";
import { writtenValue } from "./wording.ts";

/** A further statement under its bar: the stroke stands at its value, the text as near to it as its neighbours let it. */
export interface TickLabel {
  readonly cell: Cell;
  readonly text: string;
  readonly at: number;
  /** Left edge and width of the text's box, at least a finger's least target. */
  readonly left: number;
  readonly width: number;
}

const LEAST_WIDTH = 24;
const GAP = 4;

/** In the order of value, no two boxes overlapping, none beyond `right` unless the row is fuller than the figure. */
export function tickLabels(cells: readonly Cell[], scale: Scale, right: number, locale: Locale): readonly TickLabel[] {
  const sorted = [...cells].sort((one, other) => one.value - other.value);
  let free = 0;
  const placed = sorted.map((cell): TickLabel => {
    const text = writtenValue(cell, locale);
    const width = Math.max(LEAST_WIDTH, textWidth(text, FONT.small) + 4);
    const at = positionOf(scale, cell.value);
    const left = Math.max(free, at - width / 2);
    free = left + width + GAP;
    return { cell, text, at, left, width };
  });
  let limit = right;
  return [...placed]
    .reverse()
    .map((label) => {
      const left = Math.max(0, Math.min(label.left, limit - label.width));
      limit = left - GAP;
      return { ...label, left };
    })
    .reverse();
}
