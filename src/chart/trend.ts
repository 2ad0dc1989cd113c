import { numberText } from "../i18n/format.ts";
import type { Cell, Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { cellLabel } from "./cellLabel.ts";
import type { FigureBuilder, Mark } from "./figure.ts";
import { floorPoint, linePoint, pathLine } from "./glyphs.ts";
import { legendLine, noteBlock, type LegendKey } from "./legend.ts";
import { panelOption, type Panel, type Plotted } from "./panel.ts";
import { countDomain, positionOf, rateDomain, ticksOf, type Scale } from "./scale.ts";
import { ruleShape, textShape, type Shape } from "./shapes.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./textWidth.ts";
import { DATA_HUES, FONT, isNarrow, type ColourName } from "./theme.ts";
import { stretchesOf, trendPanels, type TrendLine, type TrendPanel } from "./trendLines.ts";
import { basisOf, chartWords, indicatorOf, placeName, sharedUnit, shortName, writtenValue } from "./wording.ts";

const HEAD = 30;
const LEAST_PLOT = 180;
const LABEL_GAP = 18;
const FOOT = 30;

/** A panel with its places in pixels. */
interface Placed {
  readonly panel: TrendPanel;
  readonly years: Scale;
  /** Upwards: a negative width from the foot of the plot. */
  readonly values: Scale;
  readonly top: number;
  readonly bottom: number;
}

interface Sheet {
  readonly view: View;
  readonly slice: Slice;
  readonly width: number;
}

/** Each place's figures by year. A year that a report leaves out breaks the line. */
export const trend: FigureBuilder = (view, slice, width) => {
  const sheet = { view, slice, width };
  const placed = placeTrends(sheet);
  const bottom = (placed.at(-1)?.bottom ?? 0) + FOOT;
  const notes = noteBlock([notesOf(placed, sheet)], { top: bottom, width });
  const size = { width, height: Math.ceil(bottom + notes.height + 4) };
  const words = [...placed.flatMap((one) => panelWords(one, sheet)), ...notes.shapes];
  const marks = placed.flatMap((one) => one.panel.lines.flatMap((line) => lineMarks(line, one, sheet)));
  return { option: panelOption(size, placed.map(drawnPanel), words), size, marks };
};

function placeTrends(sheet: Sheet): readonly Placed[] {
  const { slice, width } = sheet;
  const panels = trendPanels(slice);
  const cells = panels.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
  const periods = cells.map((cell) => cell.period);
  const names = panels.flatMap(({ lines }) => lines.map((line) => textWidth(endText(line, sheet), FONT.small)));
  const room = Math.min(width * 0.42, Math.max(0, ...names) + 14);
  const axis =
    Math.max(0, ...cells.map((cell) => textWidth(numberText(cell.value, sheet.view.locale), FONT.small))) + 18;
  const [low, high] = [Math.min(...periods), Math.max(...periods)];
  const span = Math.max(1, high - low);
  const years = {
    low,
    high: low + span,
    step: Math.ceil(span / (isNarrow(width) ? 4 : 10)),
    left: axis,
    width: width - axis - room,
  };
  let top = 0;
  return panels.map((panel) => {
    const plot = Math.max(LEAST_PLOT, panel.lines.length * LABEL_GAP + 10);
    const bottom = top + HEAD + plot;
    const one = { panel, years, values: valueScale(panel, slice, bottom, plot), top, bottom };
    top = bottom + FOOT + 12;
    return one;
  });
}

function valueScale({ lines }: TrendPanel, slice: Slice, bottom: number, plot: number): Scale {
  const cells = lines.flatMap((line) => line.cells);
  const values = cells.map((cell) => cell.value);
  const [first] = cells;
  const isRate = first !== undefined && indicatorOf(first, slice)?.measure === "rate";
  return { ...(isRate ? rateDomain(values) : countDomain(values)), left: bottom, width: 10 - plot };
}

function drawnPanel({ panel, years, values, top, bottom }: Placed): Panel {
  const items = panel.lines.flatMap((line, index): Plotted[] => [
    ...stretchesOf(line).flatMap((stretch) => stretchItem(stretch, hueOf(index, panel), values)),
    ...line.cells.map((cell) => pointItem(cell, hueOf(index, panel), values)),
  ]);
  return {
    scale: years,
    top: top + HEAD,
    bottom,
    axisText: String,
    axisAt: "bottom",
    series: [{ name: "trend", items }],
  };
}

function hueOf(index: number, { lines }: TrendPanel): ColourName {
  return lines.length > DATA_HUES.length ? "data-quiet" : (DATA_HUES[index] ?? "data-quiet");
}

function stretchItem(stretch: readonly Cell[], hue: ColourName, values: Scale): readonly Plotted[] {
  const [first] = stretch;
  if (!first || stretch.length < 2) return [];
  const points = (at: (value: number) => number) =>
    stretch.map((cell) => [at(cell.period), positionOf(values, cell.value)] as const);
  const y = positionOf(values, first.value);
  return [{ values: [first.period], y, draw: (at) => pathLine(points(at), hue) }];
}

function pointItem(cell: Cell, hue: ColourName, values: Scale): Plotted {
  const y = positionOf(values, cell.value);
  const glyph = cell.qualifier === "at_least" ? floorPoint : linePoint;
  return { values: [cell.period], y, draw: (at) => glyph(at(cell.period), y, hue) };
}

function panelWords(placed: Placed, sheet: Sheet): readonly Shape[] {
  const { panel, years, values, top } = placed;
  const { locale } = sheet.view;
  const head = textShape(headText(panel, sheet), { x: 0, y: top + 10, colour: "ink-soft" });
  const rungs = ticksOf(values).flatMap((tick) => {
    const y = positionOf(values, tick);
    const label = textShape(numberText(tick, locale), { x: years.left - 12, y, align: "right", colour: "ink-soft" });
    return [ruleShape(years.left, years.left + years.width, y), label];
  });
  return [...rungs, head, ...endLabels(placed, sheet)];
}

function headText({ lines }: TrendPanel, { view, slice }: Sheet): string {
  const cells = lines.flatMap((line) => line.cells);
  const [first] = cells;
  const indicator = first && indicatorOf(first, slice);
  if (!first || !indicator) return "";
  const basis = basisOf(first, slice)?.label[view.locale];
  const name = shortName(indicator, view.locale);
  const words = chartWords(view.locale);
  return words.withUnit(basis === undefined ? name : `${name} · ${basis}`, sharedUnit(cells, indicator, view.locale));
}

function endText({ jurisdiction, cells }: TrendLine, { view, slice }: Sheet): string {
  const last = cells.at(-1);
  const value = last ? writtenValue(last, view.locale) : "";
  const scope = last?.scope ? [last.scope] : [];
  return [placeName(jurisdiction, slice, view.locale), value, ...scope].join(" ");
}

/** Name and last value at the end of each line, moved apart where lines end close together. */
function endLabels({ panel, years, values, top, bottom }: Placed, sheet: Sheet): readonly Shape[] {
  const ends = panel.lines.map((line) => positionOf(values, line.cells.at(-1)?.value ?? 0));
  const heights = spread(ends, LABEL_GAP, { top: top + HEAD, bottom });
  const x = years.left + years.width + 10;
  return panel.lines.map((line, index) => textShape(endText(line, sheet), { x, y: heights[index] ?? 0 }));
}

const LEAST_TARGET = 24;

function lineMarks({ cells }: TrendLine, { years, values }: Placed, { view, slice }: Sheet): readonly Mark[] {
  return cells.map((cell) => ({
    cell: cell.id,
    label: cellLabel(cell, slice, view.locale),
    x: positionOf(years, cell.period) - LEAST_TARGET / 2,
    y: positionOf(values, cell.value) - LEAST_TARGET / 2,
    width: LEAST_TARGET,
    height: LEAST_TARGET,
  }));
}

function notesOf(placed: readonly Placed[], { view }: Sheet): string {
  const words = chartWords(view.locale);
  const lines = placed.flatMap(({ panel }) => panel.lines);
  const keys: LegendKey[] = [];
  if (lines.some((line) => line.cells.some((cell) => cell.qualifier === "at_least"))) keys.push("floorPoint");
  if (lines.some((line) => stretchesOf(line).length > 1)) keys.push("gap");
  const zoomed = placed.map(({ values }) => values.low).find((low) => low > 0);
  return words.paragraph([zoomed === undefined ? "" : words.zoomedUp(zoomed), legendLine(new Set(keys), view.locale)]);
}
