import { chosenPlaces } from "../view/chosenPlaces.ts";
import type { View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import { cellLabel } from "./cellLabel.ts";
import { dotMarks } from "./dotMarks.ts";
import { chosenLast, dotKeys, dotLook, dotShapes, openDashes, type Dot } from "./dots.ts";
import type { Figure, FigureBuilder } from "./figure.ts";
import { legendLine, noteBlock, type LegendKey } from "./legend.ts";
import { panelOption, type Panel } from "./panel.ts";
import { rateCells } from "./rateGroups.ts";
import { countCells } from "./countPanels.ts";
import { positionOf } from "./scale.ts";
import { lineShape, rectShape, type Shape } from "./shapes.ts";
import { silentRows, silentSentences } from "./silentRows.ts";
import { chosenText, placeStrips, type PlacedStrip } from "./stripLayout.ts";
import { stripsOf } from "./strips.ts";
import { stripWords } from "./stripWords.ts";
import { colour } from "./theme.ts";
import { overrideNote, viewNotes } from "./viewNotes.ts";
import { chartWords } from "./wording.ts";

/** Many places of one indicator: a point each on one axis, the middle half behind them, the chosen ones named. */
export const distribution: FigureBuilder = (view, slice, width) => distributionWithNotes(view, slice, width, []);

/** `notes` say why this is a distribution and no other chart. */
export function distributionWithNotes(view: View, slice: Slice, width: number, notes: readonly string[]): Figure {
  const { strips, rest } = stripsOf(view, slice);
  const placed = placeStrips(strips, { view, slice, width, chosen: chosenPlaces(view, slice) });
  const bottom = (placed.at(-1)?.bottom ?? 0) + 8;
  const left = rest.length === 0 ? "" : chartWords(view.locale).notInStrips(rest.length);
  const small = noteBlock([...notes, left, ...notesOf(placed, view, slice)], { top: bottom, width });
  const size = { width, height: Math.ceil(bottom + small.height + 4) };
  const words = [
    ...placed.flatMap((strip, index) => stripWords(strip, { view, width, isFirst: index === 0 })),
    ...small.shapes,
  ];
  const marks = placed.flatMap(({ dots }) => dotMarks(dots, ({ cell }) => cellLabel(cell, slice, view.locale)));
  return { option: panelOption(size, placed.map(drawnStrip), words), size, marks };
}

/** The points' places are known: the drawing library's own axis is only a frame. */
function drawnStrip(strip: PlacedStrip): Panel {
  const { scale, top, foot } = strip;
  const dots = [...strip.dots].sort(chosenLast);
  return {
    scale: { low: 0, high: 1, step: 1, left: scale.left, width: scale.width },
    top,
    bottom: foot,
    series: [
      { name: "quartiles", items: [{ values: [0], y: top, draw: () => middleHalf(strip) }] },
      { name: "point", items: dots.map((dot) => ({ values: [0], y: dot.y, draw: () => pointShapes(dot) })) },
    ],
  };
}

function pointShapes(dot: Dot): readonly Shape[] {
  const isFloor = dot.cell.qualifier === "at_least";
  const reach = dot.radius > 3 ? 10 : 5;
  return [...(isFloor ? openDashes(dot, "right", reach) : []), ...dotShapes(dot, dotLook(dot.cell))];
}

/** From the lower to the upper quartile, with the median in it. */
function middleHalf({ strip, scale, top, foot }: PlacedStrip): readonly Shape[] {
  if (!strip.quartiles) return [];
  const { lower, median, upper } = strip.quartiles;
  const at = (value: number) => positionOf(scale, value);
  const [from, to, middle] = [at(lower), at(upper), at(median)];
  return [
    rectShape(from - 1, top, Math.max(2, to - from + 2), foot - top, { fill: colour("hairline") }),
    lineShape([middle, top], [middle, foot], { stroke: colour("ink-soft"), lineWidth: 1.5 }),
  ];
}

function notesOf(placed: readonly PlacedStrip[], view: View, slice: Slice): readonly string[] {
  const words = chartWords(view.locale);
  const dots = placed.flatMap((strip) => strip.dots);
  const keys = new Set<LegendKey>(dotKeys(dots, ({ cell }) => dotLook(cell)));
  if (placed.some(({ strip }) => strip.quartiles)) keys.add("middleHalf");
  if (dots.some(({ cell }) => cell.qualifier === "at_least")) keys.add("openDot");
  if (dots.some(({ isChosen }) => isChosen)) keys.add("chosen");
  if (placed.some(({ isCrowded }) => isCrowded)) keys.add("crowded");
  const isLog = placed.some(({ scale }) => scale.isLog);
  if (isLog && dots.some(({ cell }) => cell.value === 0)) keys.add("logZero");
  const zoomed = placed.map(({ scale }) => scale.low).find((low, index) => low > 0 && !placed[index]?.scale.isLog);
  const drawn = slice.indicators.some((one) => one.measure === "rate") ? rateCells(slice) : [];
  const unplaced = placed.flatMap(({ names }) =>
    [...names].flatMap(([{ cell }, name]) => (name === undefined ? [chosenText(cell, view, slice)] : [])),
  );
  return [
    ...silentSentences(silentRows([...drawn, ...countCells(slice)], slice), slice, view.locale),
    words.paragraph([
      zoomed === undefined ? "" : words.zoomed(zoomed),
      isLog ? words.logAxis : "",
      unplaced.length > 0 ? words.unplaced(unplaced) : "",
      legendLine(keys, view.locale),
      overrideNote(view),
    ]),
    ...viewNotes(view, slice),
  ];
}
