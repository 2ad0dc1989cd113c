import type { Slice } from "../view/slice.ts";
import { outsideAmong, outsideFrame } from "./dataSource.ts";
import { dotLook, LOOK_KEYS } from "./dots.ts";
import type { FigureBuilder } from "./figure.ts";
import {
  dotBox,
  filledDot,
  halfDot,
  hatchedBar,
  hatchedDot,
  hollowDiamond,
  intervalLine,
  openRight,
  softDot,
  solidBar,
} from "./glyphs.ts";
import { legendLine, noteBlock, type LegendKey } from "./legend.ts";
import { panelOption, type Panel, type Plotted } from "./panel.ts";
import { rateColumns, type RateColumns } from "./rateColumns.ts";
import { rateCells, rateGroups, type RateGroup, type RateRow } from "./rateGroups.ts";
import {
  dotHeight,
  lineHeight,
  ownersOf,
  placedRows,
  rateLines,
  type PlacedRow,
  type RateLine,
  type RateSheet,
} from "./rateLines.ts";
import { rowMarks, silentMarks } from "./rateMarks.ts";
import { columnHeads, lineWords } from "./rateWords.ts";
import { silentRows, silentSentences } from "./silentRows.ts";
import { bottomOf, stack } from "./stack.ts";
import { overrideNote, viewNotes } from "./viewNotes.ts";
import { chartWords } from "./wording.ts";

/** Below the heads of the columns and the labels of the axis. */
const TOP = 46;
const BAR_HEIGHT = 10;

/** Rates as dots with their 95 % intervals; the base beside each tells why one interval is short and another long. */
export const rateDots: FigureBuilder = (view, slice, width) => {
  const groups = rateGroups(view, slice);
  const lines = rateLines(groups, view, slice, width);
  const columns = rateColumns(groups, ownersOf(lines), slice, view, width);
  const sheet = { view, slice, columns };
  const placed = stack(lines, TOP, (line) => lineHeight(line, sheet));
  const rows = placedRows(placed);
  const bottom = bottomOf(placed, TOP) + 8;
  const notes = noteBlock(notesOf(groups, lines, sheet), { top: bottom, width });
  const size = { width, height: Math.ceil(bottom + notes.height + 4) };
  const words = [...columnHeads(sheet), ...placed.flatMap((line) => lineWords(line, sheet)), ...notes.shapes];
  const marks = [...rows.flatMap((row) => rowMarks(row, sheet)), ...placed.flatMap((line) => silentMarks(line, sheet))];
  return { option: panelOption(size, panelsOf(rows, bottom, sheet), words), size, marks };
};

function panelsOf(rows: readonly PlacedRow[], bottom: number, sheet: RateSheet): readonly Panel[] {
  const { columns } = sheet;
  const frame = { top: TOP - 6, bottom };
  const placed = rows.map((row) => ({ row: row.item, y: dotHeight(row, sheet) }));
  const rates: Panel = {
    ...frame,
    scale: columns.rates,
    axisText: String,
    series: [
      { name: "interval", items: placed.flatMap(({ row, y }) => intervalItem(row, y)) },
      { name: "rate", items: placed.map(({ row, y }) => dotItem(row, y, sheet.slice)) },
    ],
  };
  if (!columns.bars) return [rates];
  const bases = { name: "base", items: placed.flatMap(({ row, y }) => baseItem(row, y)) };
  return [rates, { ...frame, scale: columns.bars, series: [bases] }];
}

function intervalItem({ base }: RateRow, y: number): readonly Plotted[] {
  if (!base?.interval) return [];
  const { low, high } = base.interval;
  const line = base.source === "ambiguous" ? "dashed" : "solid";
  return [{ values: [low, high], y, draw: (at) => intervalLine({ from: at(low), to: at(high), y }, line) }];
}

function dotItem(row: RateRow, y: number, slice: Slice): Plotted {
  const { cell, isApart } = row;
  const draw: Plotted["draw"] = (at) => {
    const x = at(cell.value);
    const open = cell.qualifier === "at_least" ? openRight(x, y, at(100) + 10, isApart ? "hatch" : "data-1") : [];
    return [...open, ...GLYPHS[lookOf(row)](x, y), ...outsideFrame(outsideAmong(cell, slice), dotBox(x, y))];
  };
  return { values: [cell.value], y, draw };
}

const GLYPHS = { apart: hatchedDot, half: halfDot, hollow: hollowDiamond, soft: softDot, filled: filledDot } as const;

/** A rate in another unit than percent has no base that we know how to read. */
function lookOf({ cell, base, isApart }: RateRow): keyof typeof GLYPHS {
  if (isApart) return "apart";
  return base === undefined && cell.stated === "stated" ? "hollow" : dotLook(cell);
}

function baseItem({ beside }: RateRow, y: number): readonly Plotted[] {
  if (beside.kind === "unknown") return [];
  const { value, kind } = beside;
  const draw: Plotted["draw"] = (at) => {
    const span = { from: at(0), to: at(value), y };
    return kind === "base" ? solidBar(span, BAR_HEIGHT, "data-quiet") : hatchedBar(span, BAR_HEIGHT);
  };
  return [{ values: [value], y, draw }];
}

function notesOf(
  groups: readonly RateGroup[],
  lines: readonly RateLine[],
  { view, slice, columns }: RateSheet,
): readonly string[] {
  const words = chartWords(view.locale);
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return viewNotes(view, slice);
  const shown = lines.flatMap((line) => (line.kind === "silent" ? [line.empty] : []));
  const unseen = shown.length > 0 ? [] : silentRows(rateCells(slice), slice);
  const whyNot = [...new Set(groups.flatMap((group) => group.whyNot))].map((one) => words.whyNotRanked[one]);
  const used = new Set([...rows.flatMap((row) => legendKeys(row, columns)), ...shown]);
  return [
    ...silentSentences(unseen, slice, view.locale),
    words.paragraph([
      whyNot.length > 0 ? words.notRanked(whyNot) : "",
      columns.rates.low > 0 ? words.zoomed(columns.rates.low) : "",
      legendLine(used, view.locale),
      overrideNote(view),
    ]),
    ...viewNotes(view, slice),
  ];
}

function legendKeys(row: RateRow, { bars }: RateColumns): readonly LegendKey[] {
  const { cell, base, beside, rank } = row;
  const keys: LegendKey[] = base?.interval ? ["interval"] : [];
  if (base?.source === "ambiguous") keys.push("dashed");
  if (rank !== undefined) keys.push("sharedRank");
  const look = lookOf(row);
  const key = look === "apart" ? "apartDot" : LOOK_KEYS[look];
  if (key) keys.push(key);
  if (cell.value === 0) keys.push("zeroPoint");
  if (cell.qualifier === "at_least") keys.push("open");
  if (bars && beside.kind === "related") keys.push("hatched");
  return keys;
}
