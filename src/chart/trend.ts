import type { Cell } from "../view/slice.ts";
import { cellLabel } from "./cellLabel.ts";
import { dotMarks } from "./dotMarks.ts";
import type { Dot } from "./dots.ts";
import type { FigureBuilder } from "./figure.ts";
import { floorPoint, linePoint, pathLine, quietLines } from "./glyphs.ts";
import { legendLine, noteBlock, type LegendKey } from "./legend.ts";
import { panelOption, type Panel, type Plotted } from "./panel.ts";
import { positionOf, type Scale } from "./scale.ts";
import type { ColourName } from "./theme.ts";
import {
  linesOf,
  placeTrends,
  TREND_FOOT,
  TREND_HEAD,
  trendSheet,
  type PlacedTrend,
  type TrendSheet,
} from "./trendLayout.ts";
import { stretchesOf, type TrendLine } from "./trendLines.ts";
import { trendWords } from "./trendWords.ts";
import { overrideNote, viewNotes } from "./viewNotes.ts";
import { chartWords } from "./wording.ts";

/** Each place's figures by year. A year that a report leaves out breaks the line. */
export const trend: FigureBuilder = (view, slice, width) => {
  const sheet = trendSheet(view, slice, width);
  const placed = placeTrends(sheet);
  const bottom = (placed.at(-1)?.bottom ?? 0) + TREND_FOOT;
  const notes = noteBlock(notesOf(placed, sheet), { top: bottom, width });
  const size = { width, height: Math.ceil(bottom + notes.height + 4) };
  const words = [...placed.flatMap((one) => trendWords(one, sheet)), ...notes.shapes];
  const dots = placed.flatMap((one) => linesOf(one).flatMap((line) => lineDots(line, one)));
  const marks = dotMarks(dots, ({ cell }) => cellLabel(cell, slice, view.locale));
  return { option: panelOption(size, placed.map(drawnPanel), words), size, marks };
};

function drawnPanel({ named, quiet, years, values, top, bottom }: PlacedTrend): Panel {
  const ground = quiet.flatMap(stretchesOf).map((stretch) => stretchPoints(stretch, years, values));
  const lines = named.flatMap(({ line, hue }): Plotted[] => [
    ...stretchesOf(line).flatMap((stretch) => stretchItem(stretch, line, hue, { years, values })),
    ...line.cells.map((cell) => pointItem(cell, hue, values)),
  ]);
  return {
    scale: years,
    top: top + TREND_HEAD,
    bottom,
    axisText: String,
    axisAt: "bottom",
    series: [
      { name: "ground", items: [{ values: [years.low], y: bottom, draw: () => quietLines(ground) }] },
      { name: "trend", items: lines },
    ],
  };
}

/** A year alone is a short stroke. */
function stretchPoints(stretch: readonly Cell[], years: Scale, values: Scale): readonly (readonly [number, number])[] {
  const points = stretch.map((cell) => [positionOf(years, cell.period), positionOf(values, cell.value)] as const);
  const [first] = points;
  return points.length === 1 && first
    ? [
        [first[0] - 2, first[1]],
        [first[0] + 2, first[1]],
      ]
    : points;
}

function stretchItem(
  stretch: readonly Cell[],
  { isApart }: TrendLine,
  hue: ColourName,
  { years, values }: Pick<PlacedTrend, "years" | "values">,
): readonly Plotted[] {
  const [first] = stretch;
  if (!first || stretch.length < 2) return [];
  const y = positionOf(values, first.value);
  const draw = () => pathLine(stretchPoints(stretch, years, values), hue, isApart ? "dashed" : "solid");
  return [{ values: [first.period], y, draw }];
}

function pointItem(cell: Cell, hue: ColourName, values: Scale): Plotted {
  const y = positionOf(values, cell.value);
  const glyph = cell.qualifier === "at_least" ? floorPoint : linePoint;
  return { values: [cell.period], y, draw: (at) => glyph(at(cell.period), y, hue) };
}

function lineDots({ cells, isApart }: TrendLine, { years, values }: PlacedTrend): readonly Dot[] {
  return cells.map((cell) => {
    const place = { x: positionOf(years, cell.period), y: positionOf(values, cell.value) };
    return { cell, ...place, radius: 3, isChosen: false, isApart };
  });
}

function notesOf(placed: readonly PlacedTrend[], { view, slice, chosen }: TrendSheet): readonly string[] {
  const words = chartWords(view.locale);
  const named = placed.flatMap((one) => one.named.map(({ line }) => line));
  const quiet = placed.flatMap((one) => one.quiet);
  const keys = new Set<LegendKey>();
  if (named.some((line) => line.cells.some((cell) => cell.qualifier === "at_least"))) keys.add("floorPoint");
  if ([...named, ...quiet].some((line) => stretchesOf(line).length > 1)) keys.add("gap");
  if (named.some(({ isApart }) => isApart)) keys.add("apartLine");
  const zoomed = placed.map(({ values }) => (values.isLog ? 0 : values.low)).find((low) => low > 0);
  const unnamed = quiet.filter(({ jurisdiction }) => chosen.has(jurisdiction)).length;
  return [
    words.paragraph([
      quiet.length > 0 ? words.quietLines(quiet.length) : "",
      unnamed > 0 ? words.unnamed(unnamed) : "",
      zoomed === undefined ? "" : words.zoomedUp(zoomed),
      placed.some(({ values }) => values.isLog) ? words.logAxis : "",
      legendLine(keys, view.locale),
      overrideNote(view),
    ]),
    ...viewNotes(view, slice),
  ];
}
