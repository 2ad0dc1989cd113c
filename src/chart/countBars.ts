import { numberText } from "../i18n/format.ts";
import { cellLabel } from "./cellLabel.ts";
import {
  barHeight,
  countLabel,
  countSheet,
  isSilent,
  labelMiddle,
  placePanels,
  rowsOf,
  valueLeft,
  valueWords,
  type CountLine,
  type CountSheet,
  type PlacedPanel,
} from "./countLines.ts";
import { countCells, countPanels, type CountPanel, type CountRow } from "./countPanels.ts";
import type { FigureBuilder, Mark } from "./figure.ts";
import { openEnd, softEndBar, solidBar, tickMark, zeroMark } from "./glyphs.ts";
import { legendLine, noteBlock, type LegendKey } from "./legend.ts";
import { gridLines, panelOption, type Panel, type Plotted } from "./panel.ts";
import { labelShapes, type RowOwner } from "./rowLabel.ts";
import { positionOf, type Scale } from "./scale.ts";
import { lineShape, ruleShape, textShape, type Shape } from "./shapes.ts";
import { placesWithoutReport, silentReports } from "./silentRows.ts";
import { bottomOf, type Stacked } from "./stack.ts";
import { textWidth } from "./textWidth.ts";
import { tickLabels } from "./tickLabels.ts";
import { colour, FONT } from "./theme.ts";
import { chartWords, placeName, writtenValue } from "./wording.ts";

const BAR = { wide: 16, narrow: 14 } as const;

/** Counts as bars from zero in the order of the reports, never by value: workload is described, not ranked. */
export const countBars: FigureBuilder = (view, slice, width) => {
  const panels = countPanels(view, slice);
  const sheet = countSheet(panels, view, slice, width);
  const placed = placePanels(panels, sheet);
  const bottom = bottomOf(placed.flatMap((panel) => panel.lines), 0) + 8;
  const notes = noteBlock(notesOf(panels, sheet), { top: bottom, width });
  const size = { width, height: Math.ceil(bottom + notes.height + 4) };
  const words = [...placed.flatMap((panel) => panelWords(panel, sheet)), ...notes.shapes];
  const marks = placed.flatMap((panel) => rowsIn(panel).flatMap((row) => rowMarks(row, panel.scale, sheet)));
  return { option: panelOption(size, placed.map((panel) => drawnPanel(panel, sheet)), words), size, marks };
};

function rowsIn({ lines }: PlacedPanel): readonly Stacked<CountRow>[] {
  return lines.flatMap(({ item, top, height }) => (item.kind === "row" ? [{ item: item.row, top, height }] : []));
}

function drawnPanel(panel: PlacedPanel, sheet: CountSheet): Panel {
  const { lines, scale } = panel;
  const rows = rowsIn(panel);
  const top = rows[0]?.top ?? 0;
  const first = lines.find((line) => line.item.kind === "panel");
  return {
    scale,
    // The labels of the axis stand above the first set's head.
    top: first ? first.top + first.height - 4 : top,
    bottom: Math.max(top + 1, ...rows.map((row) => row.top + row.height)),
    axisText: (value) => numberText(value, sheet.view.locale),
    series: [
      { name: "count", items: rows.flatMap((row) => barItem(row, sheet)) },
      { name: "further", items: rows.flatMap((row) => row.item.others.map((cell) => tickItem(cell.value, row, sheet))) },
    ],
  };
}

function barItem(row: Stacked<CountRow>, sheet: CountSheet): readonly Plotted[] {
  const { cell } = row.item;
  if (!cell) return [];
  const y = barHeight(row, sheet);
  const thick = BAR[sheet.layout];
  const draw: Plotted["draw"] = (at) => {
    if (cell.value === 0) return zeroMark(at(0), y, thick);
    const span = { from: at(0), to: at(cell.value), y };
    if (cell.qualifier === "about") return softEndBar(span, thick, "data-1");
    const bar = solidBar(span, thick, "data-1");
    return cell.qualifier === "at_least" ? [...bar, ...openEnd(span.to, y, thick, "data-1")] : bar;
  };
  return [{ values: [cell.value], y, draw }];
}

function tickItem(value: number, row: Stacked<CountRow>, sheet: CountSheet): Plotted {
  const y = barHeight(row, sheet);
  return { values: [value], y, draw: (at) => tickMark(at(value), y + BAR[sheet.layout] / 2 + 2) };
}

function panelWords(panel: PlacedPanel, sheet: CountSheet): readonly Shape[] {
  const rows = rowsIn(panel);
  return [
    ...panel.lines.flatMap((line) => lineWords(line, sheet)),
    ...rows.flatMap((row) => rowWords(row, panel.scale, sheet)),
  ];
}

function lineWords({ item, top, height }: Stacked<CountLine>, sheet: CountSheet): readonly Shape[] {
  if (item.kind === "row") return [];
  const text = chartWords(sheet.view.locale).head(item.text);
  if (item.kind === "panel") {
    const y = top + height - 32;
    const left = sheet.layout === "wide" ? sheet.plot.left : 0;
    const head = textShape(text, { x: left, y, colour: "ink-soft" });
    return item.isFirst ? [head] : [ruleShape(0, sheet.width, top + 5.5), head];
  }
  const rule = item.isFirst ? [] : [ruleShape(0, sheet.width, top + 4.5)];
  return text === "" ? rule : [...rule, textShape(text, { x: 0, y: top + height - 11, colour: "ink-soft" })];
}

function rowWords(row: Stacked<CountRow>, scale: Scale, sheet: CountSheet): readonly Shape[] {
  const label = labelShapes(countLabel(row.item, sheet), 0, labelMiddle(row, sheet));
  if (isSilent(row.item)) return [...label, silentWord(row, sheet)];
  const reach = sheet.layout === "wide" ? [row.top, row.top + row.height] : plotReach(row, sheet);
  const [from = row.top, to = row.top] = reach;
  const zero = lineShape([scale.left, from], [scale.left, to], { stroke: colour("ink-soft"), lineWidth: 1 });
  return [
    ...gridLines(scale, from, to).slice(1),
    zero,
    ...label,
    ...valueShapes(row, scale, sheet),
    ...tickWords(row, scale, sheet),
  ];
}

function plotReach(row: Stacked<CountRow>, sheet: CountSheet): readonly [number, number] {
  const y = barHeight(row, sheet);
  return [y - 11, row.item.others.length > 0 ? row.top + row.height - 2 : y + 11];
}

function silentWord(row: Stacked<CountRow>, sheet: CountSheet): Shape {
  const text = chartWords(sheet.view.locale).notStated;
  const y = barHeight(row, sheet);
  if (sheet.layout === "wide") return textShape(text, { x: sheet.plot.left, y, colour: "ink-soft" });
  return textShape(text, { x: sheet.width, y, align: "right", colour: "ink-soft" });
}

function valueShapes(row: Stacked<CountRow>, scale: Scale, sheet: CountSheet): readonly Shape[] {
  const { cell } = row.item;
  if (!cell) return [];
  const y = barHeight(row, sheet);
  const x = valueLeft(positionOf(scale, cell.value), row.item);
  const text = writtenValue(cell, sheet.view.locale);
  const value = textShape(text, { x, y, size: FONT.body, weight: "bold" });
  const beside = valueWords(row.item, sheet);
  if (beside === "") return [value];
  return [value, textShape(beside, { x: x + textWidth(text, FONT.body) + 6, y, colour: "ink-soft" })];
}

function tickWords(row: Stacked<CountRow>, scale: Scale, sheet: CountSheet): readonly Shape[] {
  const y = tickTop(row, sheet) + 16;
  const labels = tickLabels(row.item.others, scale, sheet.width, sheet.view.locale);
  const texts = labels.map(({ text, left, width }) =>
    textShape(text, { x: left + width / 2, y, align: "center", colour: "ink-soft" }),
  );
  if (labels.length === 0 || sheet.layout === "narrow") return texts;
  const lead = chartWords(sheet.view.locale).alsoStated;
  return [...texts, textShape(lead, { x: 0, y, colour: "ink-soft" })];
}

function tickTop(row: Stacked<CountRow>, sheet: CountSheet): number {
  return barHeight(row, sheet) + BAR[sheet.layout] / 2 + 2;
}

function rowMarks(row: Stacked<CountRow>, scale: Scale, sheet: CountSheet): readonly Mark[] {
  const { cell, others } = row.item;
  const { view, slice } = sheet;
  const top = tickTop(row, sheet);
  const ticks = tickLabels(others, scale, sheet.width, view.locale).map(({ cell: other, left, width }) => ({
    cell: other.id,
    label: cellLabel(other, slice, view.locale),
    x: left,
    y: top,
    width,
    height: 24,
  }));
  return cell ? [barMark(row, scale, sheet), ...ticks] : ticks;
}

function barMark({ item, top, height }: Stacked<CountRow>, scale: Scale, sheet: CountSheet): Mark {
  const { view, slice, layout, width } = sheet;
  const { cell } = item;
  const box = { y: top, height: item.others.length > 0 ? tickTop({ item, top, height }, sheet) - top : height };
  const label = cell ? cellLabel(cell, slice, view.locale) : "";
  const id = cell?.id ?? "";
  if (layout === "narrow" || !cell) return { cell: id, label, x: 0, width, ...box };
  const words = [writtenValue(cell, view.locale), valueWords(item, sheet)];
  const text = textWidth(words[0] ?? "", FONT.body) + textWidth(words[1] ?? "", FONT.small) + 12;
  const right = Math.min(width, valueLeft(positionOf(scale, cell.value), item) + text);
  return { cell: id, label, x: scale.left - 2, width: right - scale.left + 2, ...box };
}

function notesOf(panels: readonly CountPanel[], sheet: CountSheet): readonly string[] {
  const { view, slice } = sheet;
  const words = chartWords(view.locale);
  const rows = rowsOf(panels);
  // With one panel the silent places have rows of their own.
  const silent = panels.length === 1 ? [] : silentReports(countCells(slice), slice);
  const name = ({ jurisdiction, period }: RowOwner) => {
    const place = placeName(jurisdiction, slice, view.locale);
    return period === undefined ? place : words.placeYear(place, period);
  };
  const uncollected = placesWithoutReport(slice);
  return [
    silent.length === 0 ? "" : words.notStatedIn(silent.map(name)),
    uncollected.length === 0 ? "" : words.notCollectedIn(uncollected.map(name)),
    words.paragraph([legendLine(new Set(rows.flatMap(legendKeys)), view.locale), view.override ? words.shownAnyway : ""]),
  ];
}

function legendKeys({ cell, others }: CountRow): readonly LegendKey[] {
  const keys: LegendKey[] = others.length > 0 ? ["tick"] : [];
  if (cell?.qualifier === "at_least") keys.push("open");
  if (cell?.qualifier === "about") keys.push("soft");
  if (cell?.value === 0) keys.push("zero");
  return keys;
}
