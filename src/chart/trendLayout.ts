import { numberText } from "../i18n/format.ts";
import { chosenPlaces } from "../view/chosenPlaces.ts";
import type { View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import { axisDomain } from "./logAxes.ts";
import { ZERO_GUTTER, type Scale } from "./scale.ts";
import { textWidth, wrapText } from "./textWidth.ts";
import { DATA_HUES, FONT, isNarrow, type ColourName } from "./theme.ts";
import { gapRows, type GapRow } from "./trendGaps.ts";
import { endText, NAME_LEFT, nameRoom } from "./trendNames.ts";
import { trendPanels, type TrendLine, type TrendPanel } from "./trendLines.ts";
import { placeName } from "./wording.ts";

export interface TrendSheet {
  readonly view: View;
  readonly slice: Slice;
  readonly width: number;
  readonly chosen: ReadonlySet<string>;
}

/** A line that is told from the others: it has a hue and a name at its end. */
export interface NamedLine {
  readonly line: TrendLine;
  readonly hue: ColourName;
  /** Place and last value, broken to the room beside the plot. */
  readonly text: readonly string[];
}

/** A panel with its places in pixels. */
export interface PlacedTrend {
  readonly named: readonly NamedLine[];
  /** The ground of many others. */
  readonly quiet: readonly TrendLine[];
  readonly years: Scale;
  /** Upwards: a negative width from the foot of the plot. */
  readonly values: Scale;
  readonly top: number;
  readonly bottom: number;
  /** Places with years without a figure, a row each below the years. */
  readonly gaps: readonly GapRow[];
  /** The same where they are too many for rows. */
  readonly hidden: readonly GapRow[];
  /** Below the years and those rows. */
  readonly foot: number;
}

/** Room above a plot for its name, and below it for the years. */
export const TREND_HEAD = 30;
export const TREND_FOOT = 30;
export const NAME_LINE = 16;
/** Between two names. */
const NAME_GAP = 4;
const LEAST_PLOT = 180;
const CROWDED_PLOT = 320;
/** More names have no room beside one plot. */
const MOST_NAMED = 24;

export function placeTrends(sheet: TrendSheet): readonly PlacedTrend[] {
  const panels = trendPanels(sheet.view, sheet.slice);
  const parts = panels.map((panel) => partsOf(panel, panels, sheet));
  const years = yearScale(panels, parts, sheet);
  let top = 0;
  return parts.map((part, index) => {
    const placed = placeTrend(part, panels[index], { years, top, sheet });
    top = placed.foot + 12;
    return placed;
  });
}

type Parts = Pick<PlacedTrend, "named" | "quiet" | "gaps" | "hidden">;

function partsOf(panel: TrendPanel, panels: readonly TrendPanel[], sheet: TrendSheet): Parts {
  const lines = splitLines(panel.lines, sheet);
  const rows = gapRows(panel, panels, sheet.slice);
  const isHidden = rows.length > MOST_GAPS || lines.quiet.length > 0;
  return { ...lines, gaps: isHidden ? [] : rows, hidden: isHidden ? rows : [] };
}

function placeTrend(
  part: Parts,
  panel: TrendPanel | undefined,
  { years, top, sheet }: { readonly years: Scale; readonly top: number; readonly sheet: TrendSheet },
): PlacedTrend {
  const { named, quiet, gaps } = part;
  const plot = Math.max(quiet.length > 0 ? CROWDED_PLOT : LEAST_PLOT, 10 + sumOf(named.map(nameHeight)));
  const bottom = top + TREND_HEAD + plot;
  const domain = axisDomain(panel?.lines.flatMap((line) => line.cells) ?? [], sheet.view, sheet.slice);
  const lift = domain.isLog ? ZERO_GUTTER : 0;
  const values = { ...domain, left: bottom - lift, width: 10 - plot + lift };
  const foot = bottom + TREND_FOOT + sumOf(gaps.map((row) => gapHeight(row, sheet)));
  return { ...part, years, values, top, bottom, foot };
}

/** More rows of years without a figure would weigh more than the lines. */
const MOST_GAPS = 8;

export function gapName({ jurisdiction }: GapRow, { view, slice, width }: TrendSheet): readonly string[] {
  return wrapText(placeName(jurisdiction, slice, view.locale), nameRoom(width), FONT.small);
}

export function gapHeight(row: GapRow, sheet: TrendSheet): number {
  return gapName(row, sheet).length * NAME_LINE + 2;
}

/** In a crowd only the chosen lines are told apart. */
function splitLines(lines: readonly TrendLine[], sheet: TrendSheet): Pick<PlacedTrend, "named" | "quiet"> {
  const isCrowd = lines.length > MOST_NAMED;
  const shown = isCrowd ? lines.filter((line) => sheet.chosen.has(line.jurisdiction)).slice(0, MOST_NAMED) : lines;
  const isNamed = new Set(shown);
  const last = Math.max(...lines.flatMap(({ cells }) => cells.map(({ period }) => period)));
  const named = shown.map(
    (line, index) =>
      ({
        line,
        hue: shown.length > DATA_HUES.length ? "data-quiet" : (DATA_HUES[index] ?? "data-quiet"),
        text: endText(line, last, sheet),
      }) satisfies NamedLine,
  );
  return { named, quiet: isCrowd ? lines.filter((line) => !isNamed.has(line)) : [] };
}

export function linesOf({ named, quiet }: PlacedTrend): readonly TrendLine[] {
  return [...named.map(({ line }) => line), ...quiet];
}

/** With the gap to the next. */
export function nameHeight({ text }: NamedLine): number {
  return text.length * NAME_LINE + NAME_GAP;
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

function valueRoom(values: readonly number[], { view }: TrendSheet): number {
  return Math.max(0, ...values.map((value) => textWidth(numberText(value, view.locale), FONT.small))) + 18;
}

function yearScale(panels: readonly TrendPanel[], parts: readonly Parts[], sheet: TrendSheet): Scale {
  const { width } = sheet;
  const cells = panels.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
  const names = parts.flatMap(({ named, gaps }) => [
    ...named.flatMap(({ text }) => text),
    ...gaps.flatMap((row) => gapName(row, sheet)),
  ]);
  const axis = valueRoom(
    cells.map(({ value }) => value),
    sheet,
  );
  const room = Math.max(14, ...names.map((name) => textWidth(name, FONT.small) + NAME_LEFT + 4));
  const periods = cells.map(({ period }) => period);
  const [low, high] = [Math.min(...periods), Math.max(...periods)];
  const span = Math.max(1, high - low);
  const step = Math.ceil(span / (isNarrow(width) ? 4 : 10));
  return { low, high: low + span, step, left: axis, width: width - axis - room };
}

export function trendSheet(view: View, slice: Slice, width: number): TrendSheet {
  return { view, slice, width, chosen: chosenPlaces(view, slice) };
}
