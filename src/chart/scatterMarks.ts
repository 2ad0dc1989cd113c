import type { Locale } from "../model/locale.ts";
import type { Slice } from "../view/slice.ts";
import { baseFacts, cellLabel, flagFacts, namedValue } from "./cellLabel.ts";
import { dotBoxes } from "./dotMarks.ts";
import type { Mark } from "./figure.ts";
import type { PairDot, ScatterSheet } from "./scatterLayout.ts";
import { chartWords } from "./wording.ts";

/** Two boxes a point: the upper opens the figure of the upward axis, the lower that of the axis across. */
export function scatterMarks({ dots, view, slice }: ScatterSheet): readonly Mark[] {
  const sides = dotBoxes(dots, 48);
  return dots.flatMap((dot, index) => {
    const half = (sides[index] ?? 0) / 2;
    const box = { x: dot.x - Math.min(12, half), width: Math.min(24, 2 * half), height: half };
    return [
      { cell: dot.up.id, label: cellLabel(dot.up, slice, view.locale), ...box, y: dot.y - half },
      { cell: dot.cell.id, label: pairLabel(dot, slice, view.locale), ...box, y: dot.y },
    ];
  });
}

/** Both figures, for a point has two. */
function pairLabel({ cell, up }: PairDot, slice: Slice, locale: Locale): string {
  const beside = [namedValue(up, slice, locale), ...baseFacts(up, slice, locale), ...flagFacts(up, locale)];
  return chartWords(locale).clause([cellLabel(cell, slice, locale), ...beside]);
}
