import type { Cell, Slice } from "../view/slice.ts";
import { cellLabel } from "./cellLabel.ts";
import { dotMarks } from "./dotMarks.ts";
import { outsideAmong, outsideFrame } from "./dataSource.ts";
import { dotLook, lookShapes, LOOK_KEYS, type Dot } from "./dots.ts";
import type { FigureBuilder } from "./figure.ts";
import { floorDashes, floorPoint, pathLine, quietLines } from "./lineGlyphs.ts";
import { legendLine, noteBlock, type LegendKey } from "./legend.ts";
import { panelOption, type Panel, type Plotted } from "./panel.ts";
import { positionOf, type Scale } from "./scale.ts";
import type { Shape } from "./shapes.ts";
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
import { emptySentences } from "./emptySentences.ts";
import { silentKinds } from "./silentRows.ts";
import { gapCounts, silentRow } from "./trendGaps.ts";
import { stretchesOf, type TrendLine } from "./trendLines.ts";
import { trendWords } from "./trendWords.ts";
import { overrideNote, viewNotes } from "./viewNotes.ts";
import { chartWords } from "./wording.ts";

/** Each place's figures by year. A year that a report leaves out breaks the line. */
export const trend: FigureBuilder = (view, slice, width) => {
  const sheet = trendSheet(view, slice, width);
  const placed = placeTrends(sheet);
  const bottom = placed.at(-1)?.foot ?? TREND_FOOT;
  const rows = placed.flatMap((one) => one.hidden.filter((row) => row.isSilent)).flatMap(silentRow);
  const silent = emptySentences(silentKinds(rows, slice, view.locale), { top: bottom, width });
  const notes = noteBlock(notesOf(placed, sheet), { top: bottom + silent.height, width });
  const size = { width, height: Math.ceil(bottom + silent.height + notes.height + 4) };
  const words = [...placed.flatMap((one) => trendWords(one, sheet)), ...silent.shapes, ...notes.shapes];
  const dots = placed.flatMap((one) => linesOf(one).flatMap((line) => lineDots(line, one)));
  const marks = dotMarks(dots, ({ cell }) => cellLabel(cell, slice, view.locale));
  return {
    option: panelOption(
      size,
      placed.map((one) => drawnPanel(one, slice)),
      words,
    ),
    size,
    marks,
  };
};

interface PointFrame {
  readonly values: Scale;
  readonly slice: Slice;
}

function drawnPanel({ named, quiet, years, values, top, bottom }: PlacedTrend, slice: Slice): Panel {
  const ground = quiet.flatMap(stretchesOf).map((stretch) => stretchPoints(stretch, years, values));
  const lines = named.flatMap(({ line, hue }): Plotted[] => [
    ...stretchesOf(line).flatMap((stretch) => stretchItem(stretch, line, hue, { years, values })),
    ...line.cells.map((cell) => pointItem(cell, hue, { values, slice })),
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

function pointItem(cell: Cell, hue: ColourName, { values, slice }: PointFrame): Plotted {
  const y = positionOf(values, cell.value);
  const outside = outsideAmong(cell, slice);
  const draw: Plotted["draw"] = (at) => {
    const x = at(cell.period);
    const frame = outsideFrame(outside, { left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS });
    return [...pointShapes(cell, { x, y }, hue), ...frame];
  };
  return { values: [cell.period], y, draw };
}

const RADIUS = 4;

function pointShapes(
  cell: Cell,
  { x, y }: { readonly x: number; readonly y: number },
  hue: ColourName,
): readonly Shape[] {
  const look = dotLook(cell);
  if (cell.qualifier !== "at_least") return lookShapes({ x, y, radius: RADIUS }, look, hue);
  if (look === "filled") return floorPoint(x, y, hue);
  return [...floorDashes(x, y, hue), ...lookShapes({ x, y, radius: RADIUS }, look, hue)];
}

function lineDots({ cells, isApart }: TrendLine, { years, values }: PlacedTrend): readonly Dot[] {
  return cells.map((cell) => {
    const place = { x: positionOf(years, cell.period), y: positionOf(values, cell.value) };
    return { cell, ...place, radius: 3, isChosen: false, isApart, outside: undefined };
  });
}

function notesOf(placed: readonly PlacedTrend[], { view, slice, chosen }: TrendSheet): readonly string[] {
  const words = chartWords(view.locale);
  const named = placed.flatMap((one) => one.named.map(({ line }) => line));
  const quiet = placed.flatMap((one) => one.quiet);
  const points = named.flatMap((line) => line.cells);
  const keys = new Set<LegendKey>(points.flatMap((cell) => LOOK_KEYS[dotLook(cell)] ?? []));
  if (points.some(({ value }) => value === 0)) keys.add("zeroPoint");
  if (points.some(({ qualifier }) => qualifier === "at_least")) keys.add("floorPoint");
  if ([...named, ...quiet].some((line) => stretchesOf(line).length > 1)) keys.add("gap");
  if (named.some(({ isApart }) => isApart)) keys.add("apartLine");
  const zoomed = placed.map(({ values }) => (values.isLog ? 0 : values.low)).find((low) => low > 0);
  const unnamed = quiet.filter(({ jurisdiction }) => chosen.has(jurisdiction)).length;
  const hidden = placed.flatMap((one) => one.hidden);
  const uncounted = gapCounts(hidden.filter((row) => !row.isSilent));
  for (const { gaps } of placed.flatMap((one) => one.gaps)) for (const { empty } of gaps) keys.add(empty);
  return [
    words.paragraph([
      quiet.length > 0 ? words.quietLines(quiet.length) : "",
      unnamed > 0 ? words.unnamed(unnamed) : "",
      zoomed === undefined ? "" : words.zoomedUp(zoomed),
      placed.some(({ values }) => values.isLog) ? words.logAxis : "",
      legendLine(keys, view.locale),
      uncounted.length === 0
        ? ""
        : words.gapCounts(uncounted.map(({ empty, count }) => [words.empty.short[empty], count])),
      overrideNote(view),
    ]),
    ...viewNotes(view, slice),
  ];
}
