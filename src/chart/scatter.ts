import type { Cell } from "../view/slice.ts";
import type { FigureBuilder } from "./figure.ts";
import { chosenLast, dotKeys, dotLook, dotShapes, openDashes, type DotLook } from "./dots.ts";
import { legendLine, noteBlock, type LegendKey } from "./legend.ts";
import { panelOption, type Panel } from "./panel.ts";
import { namedTogether } from "./namedTogether.ts";
import { CROWD, pointNames, type PointNames } from "./pointNames.ts";
import { scatterAxes } from "./scatterAxes.ts";
import { scatterSheet, type PairDot, type ScatterSheet } from "./scatterLayout.ts";
import { scatterMarks } from "./scatterMarks.ts";
import type { Shape } from "./shapes.ts";
import { overrideNote, viewNotes } from "./viewNotes.ts";
import { chartWords, placeName } from "./wording.ts";

/** Below the plot: labels of the axis across, and its name. */
const FOOT = 50;

/** Two indicators of the same places and years: one across, one up. No line through them: two counts prove no cause. */
export const scatter: FigureBuilder = (view, slice, width) => {
  const sheet = scatterSheet(view, slice, width);
  const names = namesOf(sheet);
  const notes = noteBlock(notesOf(sheet, names), { top: sheet.foot + FOOT, width });
  const size = { width, height: Math.ceil(sheet.foot + FOOT + notes.height + 4) };
  const words = [...scatterAxes(sheet), ...names.shapes, ...notes.shapes];
  return { option: panelOption(size, [drawnPanel(sheet)], words), size, marks: scatterMarks(sheet) };
};

function drawnPanel({ across, top, foot, dots }: ScatterSheet): Panel {
  const items = [...dots].sort(chosenLast).map((dot) => ({ values: [0], y: dot.y, draw: () => pointShapes(dot) }));
  const scale = { low: 0, high: 1, step: 1, left: across.left, width: across.width };
  return { scale, top, bottom: foot, series: [{ name: "point", items }] };
}

function pointShapes(dot: PairDot): readonly Shape[] {
  return [
    ...(isFloor(dot.cell) ? openDashes(dot, "right", OPEN) : []),
    ...(isFloor(dot.up) ? openDashes(dot, "up", OPEN) : []),
    ...dotShapes(dot, pairLook(dot)),
  ];
}

/** How far an open end reaches beyond its point. */
const OPEN = 12;

function isFloor({ qualifier }: Cell): boolean {
  return qualifier === "at_least";
}

/** The less certain of the two figures. */
function pairLook({ cell, up }: Pick<PairDot, "cell" | "up">): DotLook {
  const looks = [dotLook(cell), dotLook(up)];
  return (["hollow", "half", "soft"] as const).find((look) => looks.includes(look)) ?? "filled";
}

function namesOf({ dots, view, slice, width, across, top, foot }: ScatterSheet): PointNames {
  const points = dots.map((dot) => ({
    text: placeName(dot.cell.jurisdiction, slice, view.locale),
    x: dot.x,
    y: dot.y,
    radius: dot.radius,
    reach: { right: isFloor(dot.cell) ? OPEN : 0, up: isFloor(dot.up) ? OPEN : 0 },
    isFirst: dot.isChosen,
    isOwed: dot.isChosen,
    isNameless: !dot.isChosen && dots.length > CROWD,
  }));
  const bounds = { left: across.left, right: width, top: top - 16, bottom: foot };
  return pointNames(namedTogether(points, view.locale), bounds);
}

function notesOf({ view, slice, dots, across, up, leftOut }: ScatterSheet, names: PointNames): readonly string[] {
  const words = chartWords(view.locale);
  const keys = new Set<LegendKey>(dotKeys(dots, pairLook));
  if (dots.some(({ cell, up: other }) => isFloor(cell) || isFloor(other))) keys.add("openBoth");
  if (dots.some(({ isChosen }) => isChosen)) keys.add("chosen");
  const isLog = across.isLog ?? up.isLog ?? false;
  const alone = slice.reports.length - dots.length - leftOut;
  return [
    words.paragraph([
      across.isLog === undefined && across.low > 0 ? words.zoomed(across.low) : "",
      up.isLog === undefined && up.low > 0 ? words.zoomedUp(up.low) : "",
      isLog ? words.logAxis : "",
      names.left.length > 0 ? words.unplaced(names.left) : "",
      legendLine(keys, view.locale),
      overrideNote(view),
    ]),
    leftOut === 0 ? "" : words.notInScatter(leftOut),
    alone > 0 ? words.notBoth(alone) : "",
    ...viewNotes(view, slice),
  ];
}
