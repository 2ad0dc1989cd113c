import { numberText } from "../i18n/format.ts";
import { scopeText } from "../model/scope.ts";
import { chosenPlaces } from "../view/chosenPlaces.ts";
import type { View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import { axisDomain } from "./logAxes.ts";
import { ZERO_GUTTER, type Scale } from "./scale.ts";
import { textWidth, wrapText } from "./textWidth.ts";
import { DATA_HUES, FONT, isNarrow, type ColourName } from "./theme.ts";
import { trendPanels, type TrendLine } from "./trendLines.ts";
import { placeName, writtenValue } from "./wording.ts";

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
  const cells = panels.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
  const split = panels.map(({ lines }) => splitLines(lines, sheet));
  const years = yearScale(
    cells.map(({ period }) => period),
    split.flatMap(({ named }) => named.flatMap(({ text }) => text)),
    {
      axis: valueRoom(
        cells.map(({ value }) => value),
        sheet,
      ),
      width: sheet.width,
    },
  );
  let top = 0;
  return split.map(({ named, quiet }, index) => {
    const plot = Math.max(quiet.length > 0 ? CROWDED_PLOT : LEAST_PLOT, named.length * nameHeight(named) + 10);
    const bottom = top + TREND_HEAD + plot;
    const domain = axisDomain(panels[index]?.lines.flatMap((line) => line.cells) ?? [], sheet.view, sheet.slice);
    const lift = domain.isLog ? ZERO_GUTTER : 0;
    const values = { ...domain, left: bottom - lift, width: 10 - plot + lift };
    const placed = { named, quiet, years, values, top, bottom };
    top = bottom + TREND_FOOT + 12;
    return placed;
  });
}

/** In a crowd only the chosen lines are told apart. */
function splitLines(lines: readonly TrendLine[], sheet: TrendSheet): Pick<PlacedTrend, "named" | "quiet"> {
  const isCrowd = lines.length > MOST_NAMED;
  const shown = isCrowd ? lines.filter((line) => sheet.chosen.has(line.jurisdiction)).slice(0, MOST_NAMED) : lines;
  const isNamed = new Set(shown);
  const named = shown.map(
    (line, index) =>
      ({
        line,
        hue: shown.length > DATA_HUES.length ? "data-quiet" : (DATA_HUES[index] ?? "data-quiet"),
        text: wrapText(endText(line, sheet), nameRoom(sheet.width), FONT.small),
      }) satisfies NamedLine,
  );
  return { named, quiet: isCrowd ? lines.filter((line) => !isNamed.has(line)) : [] };
}

export function linesOf({ named, quiet }: PlacedTrend): readonly TrendLine[] {
  return [...named.map(({ line }) => line), ...quiet];
}

/** Of the longest name, since all are set at the same distance. */
export function nameHeight(named: readonly NamedLine[]): number {
  return Math.max(1, ...named.map(({ text }) => text.length)) * NAME_LINE + NAME_GAP;
}

function nameRoom(width: number): number {
  return width * 0.42 - 14;
}

function endText({ jurisdiction, cells }: TrendLine, { view, slice }: TrendSheet): string {
  const last = cells.at(-1);
  const value = last ? writtenValue(last, view.locale) : "";
  const scope = view.override && last?.scope ? [scopeText(last.scope, view.locale)] : [];
  return [placeName(jurisdiction, slice, view.locale), value, ...scope].join(" ");
}

function valueRoom(values: readonly number[], { view }: TrendSheet): number {
  return Math.max(0, ...values.map((value) => textWidth(numberText(value, view.locale), FONT.small))) + 18;
}

function yearScale(
  periods: readonly number[],
  names: readonly string[],
  { axis, width }: { readonly axis: number; readonly width: number },
): Scale {
  const room = Math.max(14, ...names.map((name) => textWidth(name, FONT.small) + 14));
  const [low, high] = [Math.min(...periods), Math.max(...periods)];
  const span = Math.max(1, high - low);
  const step = Math.ceil(span / (isNarrow(width) ? 4 : 10));
  return { low, high: low + span, step, left: axis, width: width - axis - room };
}

export function trendSheet(view: View, slice: Slice, width: number): TrendSheet {
  return { view, slice, width, chosen: chosenPlaces(view, slice) };
}
