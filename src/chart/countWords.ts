import type { CountRow } from "./countPanels.ts";
import {
  barHeight,
  countLabel,
  isSilent,
  labelMiddle,
  rowsIn,
  tickTop,
  valueLeft,
  valueWords,
  type CountLine,
  type CountSheet,
  type PlacedPanel,
} from "./countLines.ts";
import { emptyWord } from "./emptyWord.ts";
import { EMPTY_ROOM } from "./glyphs.ts";
import { gridLines } from "./panel.ts";
import { labelShapes } from "./rowLabel.ts";
import { positionOf, ticksOf, type Scale } from "./scale.ts";
import { lineShape, ruleShape, textShape, type Shape } from "./shapes.ts";
import type { Stacked } from "./stack.ts";
import { textWidth } from "./textWidth.ts";
import { colour, FONT } from "./theme.ts";
import { tickLabels } from "./tickLabels.ts";
import { chartWords, writtenValue } from "./wording.ts";

/** Heads, labels, values and the light lines behind them. */
export function panelWords(panel: PlacedPanel, sheet: CountSheet): readonly Shape[] {
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
  if (isSilent(row.item)) return [...label, ...silentWord(row, sheet)];
  const reach = sheet.layout === "wide" ? [row.top, row.top + row.height] : plotReach(row, sheet);
  const [from = row.top, to = row.top] = reach;
  const foot = positionOf(scale, 0);
  const zero = lineShape([foot, from], [foot, to], { stroke: colour("ink-soft"), lineWidth: 1 });
  return [
    ...gridLines(scale, from, to).filter((_, index) => ticksOf(scale)[index] !== 0),
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

function silentWord(row: Stacked<CountRow>, sheet: CountSheet): readonly Shape[] {
  const { empty = "notStated" } = row.item;
  const text = chartWords(sheet.view.locale).empty.short[empty];
  const x = sheet.layout === "wide" ? sheet.plot.left : sheet.width - textWidth(text, FONT.small) - EMPTY_ROOM;
  return emptyWord(empty, text, x, barHeight(row, sheet));
}

function valueShapes(row: Stacked<CountRow>, scale: Scale, sheet: CountSheet): readonly Shape[] {
  const { cell } = row.item;
  if (!cell) return [];
  const y = barHeight(row, sheet);
  const x = valueLeft(positionOf(scale, Math.max(0, cell.value)), row.item);
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
