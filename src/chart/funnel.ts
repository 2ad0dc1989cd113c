import { numberText } from "../i18n/format.ts";
import { controlLimits } from "../model/controlLimits.ts";
import type { Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { cellLabel } from "./cellLabel.ts";
import type { FigureBuilder, Mark } from "./figure.ts";
import { funnelPoints, type FunnelPoint, type FunnelPoints } from "./funnelPoints.ts";
import { filledDot, halfDot, limitLine } from "./glyphs.ts";
import { legendLine, noteBlock, type LegendKey } from "./legend.ts";
import { panelOption, type Panel, type Plotted } from "./panel.ts";
import { countDomain, positionOf, rateDomain, ticksOf, type Scale } from "./scale.ts";
import { ruleShape, textShape, type Shape } from "./shapes.ts";
import { ownerText } from "./silentRows.ts";
import { textWidth } from "./textWidth.ts";
import { FONT, isNarrow } from "./theme.ts";
import { chartWords, placeName, sharedUnit, shortName } from "./wording.ts";

const TOP = 34;
const FOOT = 30;

interface Sheet extends FunnelPoints {
  readonly view: View;
  readonly slice: Slice;
  readonly width: number;
  readonly bases: Scale;
  /** Upwards: a negative width from the foot of the plot. */
  readonly rates: Scale;
  readonly bottom: number;
}

/** Rates against their bases, with the limits within which places of one true rate would fall by chance. */
export const funnel: FigureBuilder = (view, slice, width) => {
  const sheet = sheetOf(view, slice, width);
  const notes = noteBlock(notesOf(sheet), { top: sheet.bottom + FOOT + 4, width });
  const size = { width, height: Math.ceil(sheet.bottom + FOOT + notes.height + 8) };
  const words = [...axisWords(sheet), ...pointNames(sheet), ...notes.shapes];
  return {
    option: panelOption(size, [drawnPanel(sheet)], words),
    size,
    marks: sheet.points.map((one) => pointMark(one, sheet)),
  };
};

function sheetOf(view: View, slice: Slice, width: number): Sheet {
  const found = funnelPoints(slice);
  const bottom = TOP + (isNarrow(width) ? 260 : 340);
  const domain = countDomain(found.points.map(({ base }) => base));
  const bases = { ...domain, high: domain.high * 1.08, left: 44, width: width - 44 - 14 };
  const lowest = found.points.map(({ cell }) => cell.value);
  const rates = { ...rateDomain(lowest), left: bottom, width: TOP - bottom + 8 };
  return { ...found, view, slice, width, bases, rates, bottom };
}

function drawnPanel(sheet: Sheet): Panel {
  const { bases, bottom, points, rates, view } = sheet;
  const items = points.map(({ cell, base }): Plotted => {
    const y = positionOf(rates, cell.value);
    const glyph = cell.stated === "computed" ? halfDot : filledDot;
    return { values: [base], y, draw: (at) => glyph(at(base), y) };
  });
  return {
    scale: bases,
    top: TOP,
    bottom,
    axisText: (value) => numberText(value, view.locale),
    axisAt: "bottom",
    series: [
      { name: "limits", items: limitItems(sheet) },
      { name: "rate", items },
    ],
  };
}

/** As many steps as make a smooth curve; it is steepest where bases are small. */
const CURVE_STEPS = 60;

/** From half the smallest base on: for a handful of cases the limits mean nothing and only wriggle. */
function curveSizes({ points, bases }: Sheet): readonly number[] {
  const from = Math.max(1, Math.floor(Math.min(...points.map(({ base }) => base)) / 2));
  const sizes = Array.from(
    { length: CURVE_STEPS + 1 },
    (_, step) => from + (bases.high - from) * (step / CURVE_STEPS) ** 2,
  );
  return [...new Set(sizes.map(Math.round))];
}

function limitItems(sheet: Sheet): readonly Plotted[] {
  const { share, bases, rates } = sheet;
  if (share === undefined) return [];
  const sizes = curveSizes(sheet);
  const curve = (coverage: number, end: "low" | "high"): Plotted => {
    const points = sizes.map((n) => [n, 100 * controlLimits(share, n, coverage)[end]] as const);
    const seen = points.filter(([, percent]) => percent >= rates.low);
    const [first = [bases.high, 100] as const] = seen;
    const line = coverage === 0.95 ? "solid" : "dashed";
    return {
      values: [first[0]],
      y: positionOf(rates, first[1]),
      draw: (at) =>
        limitLine(
          seen.map(([n, percent]) => [at(n), positionOf(rates, percent)] as const),
          line,
        ),
    };
  };
  const y = positionOf(rates, share * 100);
  const middle: Plotted = {
    values: [0],
    y,
    draw: (at) =>
      limitLine(
        [
          [at(0), y],
          [at(bases.high), y],
        ],
        "solid",
      ),
  };
  return [middle, curve(0.95, "low"), curve(0.95, "high"), curve(0.998, "low"), curve(0.998, "high")];
}

function axisWords({ view, slice, bases, rates, bottom, width }: Sheet): readonly Shape[] {
  const words = chartWords(view.locale);
  const rate = slice.indicators.find((one) => one.measure === "rate");
  const count = slice.indicators.find((one) => one.measure === "count");
  const rungs = ticksOf(rates).flatMap((tick) => {
    const y = positionOf(rates, tick);
    return [
      ruleShape(bases.left, bases.left + bases.width, y),
      textShape(numberText(tick, view.locale), { x: bases.left - 10, y, align: "right", colour: "ink-soft" }),
    ];
  });
  const counts = slice.cells.filter((cell) => cell.indicator === count?.id && cell.role === "headline");
  const base = words.base(count ? sharedUnit(counts, count, view.locale) : "");
  const head = rate ? words.withUnit(shortName(rate, view.locale), "%") : "";
  return [
    ...rungs,
    textShape(head, { x: 0, y: 10, colour: "ink-soft" }),
    textShape(base, { x: width, y: bottom + FOOT - 4, align: "right", colour: "ink-soft" }),
  ];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** A name beside its point where no other name stands; every point has its name in its mark as well. */
function pointNames({ points, view, slice, bases, rates, width }: Sheet): readonly Shape[] {
  const taken: Box[] = points.map(({ cell, base }) => {
    const x = positionOf(bases, base);
    return { left: x - 7, right: x + 7, y: positionOf(rates, cell.value) };
  });
  return points.flatMap(({ cell, base }) => {
    const text = placeName(cell.jurisdiction, slice, view.locale);
    const [x, y, wide] = [positionOf(bases, base), positionOf(rates, cell.value), textWidth(text, FONT.small)];
    const sides: readonly Box[] = [
      { left: x + 9, right: x + 9 + wide, y },
      { left: x - 9 - wide, right: x - 9, y },
    ];
    const free = sides.find(
      (box) => box.right <= width && box.left >= bases.left && !taken.some((other) => collide(box, other)),
    );
    if (!free) return [];
    taken.push(free);
    return [textShape(text, { x: free.left, y })];
  });
}

function collide(one: Box, other: Box): boolean {
  return Math.abs(one.y - other.y) < 16 && one.left < other.right && other.left < one.right;
}

const LEAST_TARGET = 24;

function pointMark({ cell, base }: FunnelPoint, { view, slice, bases, rates }: Sheet): Mark {
  return {
    cell: cell.id,
    label: cellLabel(cell, slice, view.locale),
    x: positionOf(bases, base) - LEAST_TARGET / 2,
    y: positionOf(rates, cell.value) - LEAST_TARGET / 2,
    width: LEAST_TARGET,
    height: LEAST_TARGET,
  };
}

function notesOf({ view, slice, points, others, rates }: Sheet): readonly string[] {
  const words = chartWords(view.locale);
  const keys: LegendKey[] = ["pooledLine", "limits"];
  if (points.some(({ cell }) => cell.stated === "computed")) keys.push("computed");
  const left = others.map((cell) => ownerText(cell, slice, view.locale));
  return [
    words.paragraph([rates.low > 0 ? words.zoomedUp(rates.low) : "", legendLine(new Set(keys), view.locale)]),
    left.length === 0 ? "" : words.notInFunnel(left),
  ];
}
