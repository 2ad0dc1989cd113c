import { numberText } from "../i18n/format.ts";
import type { Cell } from "../view/slice.ts";
import {
  BAR_THICKNESS,
  barHeight,
  countSheet,
  isSilent,
  placePanels,
  rowsIn,
  rowsOf,
  tickTop,
  type CountSheet,
  type PlacedPanel,
} from "./countLines.ts";
import { panelMarks } from "./countMarks.ts";
import { countCells, countPanels, type CountPanel, type CountRow } from "./countPanels.ts";
import { panelWords } from "./countWords.ts";
import { outsideAmong, outsideFrame } from "./dataSource.ts";
import type { FigureBuilder } from "./figure.ts";
import { hatchedBar, openEnd, softEndBar, solidBar, tickMark, zeroMark, type Span } from "./glyphs.ts";
import { legendLine, noteBlock, type LegendKey } from "./legend.ts";
import { panelOption, type Panel, type Plotted } from "./panel.ts";
import { ranked } from "./ranked.ts";
import type { Shape } from "./shapes.ts";
import { silentRows, silentSentences } from "./silentRows.ts";
import { bottomOf, type Stacked } from "./stack.ts";
import { overrideNote, viewNotes } from "./viewNotes.ts";
import { chartWords } from "./wording.ts";

/** Counts as bars from zero in the order of the reports, never by value: workload is described, not ranked. */
export const countBars: FigureBuilder = (view, slice, width) => {
  const panels = countPanels(view, slice);
  const sheet = countSheet(panels, view, slice, width);
  const placed = placePanels(panels, sheet);
  const lines = placed.flatMap((panel) => panel.lines);
  const bottom = bottomOf(lines, 0) + 8;
  const notes = noteBlock(notesOf(panels, sheet), { top: bottom, width });
  const size = { width, height: Math.ceil(bottom + notes.height + 4) };
  const words = [...placed.flatMap((panel) => panelWords(panel, sheet)), ...notes.shapes];
  const marks = placed.flatMap((panel) => panelMarks(panel, sheet));
  return {
    option: panelOption(
      size,
      placed.map((panel) => drawnPanel(panel, sheet)),
      words,
    ),
    size,
    marks,
  };
};

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
      {
        name: "further",
        items: rows.flatMap((row) => row.item.others.map((cell) => tickItem(cell, row, sheet))),
      },
    ],
  };
}

function barItem(row: Stacked<CountRow>, sheet: CountSheet): readonly Plotted[] {
  const { cell } = row.item;
  if (!cell) return [];
  const y = barHeight(row, sheet);
  const thick = BAR_THICKNESS[sheet.layout];
  const outside = outsideAmong(cell, sheet.slice);
  const draw: Plotted["draw"] = (at) => {
    const span = { from: at(0), to: at(cell.value), y };
    const [left, right] = [Math.min(span.from, span.to), Math.max(span.from, span.to)];
    const frame = outsideFrame(outside, { left, right, top: y - thick / 2, bottom: y + thick / 2 });
    return [...barShapes(cell, span, thick, row.item.isApart ? "apart" : "same"), ...frame];
  };
  return [{ values: [cell.value], y, draw }];
}

function barShapes({ value, qualifier }: Cell, span: Span, thick: number, counted: "same" | "apart"): readonly Shape[] {
  if (value === 0) return zeroMark(span.to, span.y, thick);
  if (qualifier === "about" && counted === "same") return softEndBar(span, thick, "data-1");
  const bar = counted === "apart" ? hatchedBar(span, thick) : solidBar(span, thick, "data-1");
  if (qualifier !== "at_least") return bar;
  return [...bar, ...openEnd(span.to, span.y, thick, counted === "apart" ? "hatch" : "data-1")];
}

function tickItem({ value, qualifier }: Cell, row: Stacked<CountRow>, sheet: CountSheet): Plotted {
  const y = barHeight(row, sheet);
  const end = qualifier === "at_least" ? "open" : "closed";
  return { values: [value], y, draw: (at) => tickMark(at(value), tickTop(row, sheet), end) };
}

function notesOf(panels: readonly CountPanel[], sheet: CountSheet): readonly string[] {
  const { view, slice } = sheet;
  const words = chartWords(view.locale);
  const rows = rowsOf(panels);
  const shown = new Set(rows.filter(isSilent).map(({ owner }) => `${owner.jurisdiction} ${owner.period}`));
  const unseen = silentRows(countCells(slice), slice).filter(
    ({ owner }) => !shown.has(`${owner.jurisdiction} ${owner.period}`),
  );
  const stated = rows.flatMap(({ cell }) => cell ?? []);
  const whyNot = ranked(stated, view).whyNot.map((one) => words.whyNotRanked[one]);
  return [
    ...silentSentences(unseen, slice, view.locale),
    words.paragraph([
      whyNot.length > 0 ? words.notRanked(whyNot) : "",
      legendLine(new Set([...rows.flatMap(legendKeys), ...partedKeys(panels)]), view.locale),
      overrideNote(view),
    ]),
    ...viewNotes(view, slice),
  ];
}

/** Sets under one head are parted by something else than their years. */
function partedKeys(panels: readonly CountPanel[]): readonly LegendKey[] {
  const isParted = panels.some(({ sets }) => new Set(sets.map(({ head }) => head)).size < sets.length);
  return isParted ? ["apartSets"] : [];
}

function legendKeys({ cell, others, empty, isApart }: CountRow): readonly LegendKey[] {
  const keys: LegendKey[] = others.length > 0 ? ["tick"] : [];
  if (empty) keys.push(empty);
  if (isApart) keys.push("apartBar");
  if ([cell, ...others].some((one) => one?.qualifier === "at_least")) keys.push("open");
  if (cell?.qualifier === "about") keys.push("soft");
  if (cell?.value === 0) keys.push("zero");
  return keys;
}
