import { valueText } from "../i18n/format.ts";
import type { View } from "../view/view.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { dotRadius, type Dot } from "./dots.ts";
import { outsideAmong } from "./dataSource.ts";
import { intoLanes } from "./lanes.ts";
import { LEADER_ROW, placeNames, type PlacedName } from "./leaders.ts";
import { axisDomain } from "./logAxes.ts";
import { positionOf, ZERO_GUTTER, type Scale } from "./scale.ts";
import type { Strip } from "./strips.ts";
import { textWidth, wrapText } from "./textWidth.ts";
import { FONT } from "./theme.ts";
import { chartWords, countText, placeName } from "./wording.ts";

/** A strip with everything's place, in pixels. */
export interface PlacedStrip {
  readonly strip: Strip;
  readonly scale: Scale;
  readonly head: readonly string[];
  readonly headTop: number;
  /** Of the chosen points; undefined where there is no room. */
  readonly names: ReadonlyMap<Dot, PlacedName | undefined>;
  /** The points' own height. */
  readonly top: number;
  readonly foot: number;
  readonly dots: readonly Dot[];
  /** More points on one value than fit side by side. */
  readonly isCrowded: boolean;
  /** The sentence on the middle half. */
  readonly sentence: readonly string[];
  readonly bottom: number;
}

export interface StripSheet {
  readonly view: View;
  readonly slice: Slice;
  readonly width: number;
  readonly chosen: ReadonlySet<string>;
}

export const HEAD_LINE = 18;
export const AXIS_ROOM = 24;
const BETWEEN = 22;
const HIGHEST = 150;
const LEAST_HEIGHT = 36;

export function placeStrips(strips: readonly Strip[], sheet: StripSheet): readonly PlacedStrip[] {
  let top = 0;
  return strips.map((strip) => {
    const company = strips.filter((other) => isOfOneAxis(other, strip));
    const placed = placeStrip(strip, top, stripScale(company.flatMap(cellsOf), sheet), sheet);
    top = placed.bottom + BETWEEN;
    return placed;
  });
}

function cellsOf({ cells, apart }: Strip): readonly Cell[] {
  return [...cells, ...apart];
}

/** Strips of one indicator lie below each other and are read across, so one value must stand at one place on all. */
function isOfOneAxis(one: Strip, other: Strip): boolean {
  const [first, second] = [one.cells[0], other.cells[0]];
  return first?.indicator === second?.indicator && first?.unitWritten === second?.unitWritten;
}

function placeStrip(strip: Strip, headTop: number, scale: Scale, sheet: StripSheet): PlacedStrip {
  const cells = cellsOf(strip);
  const radius = dotRadius(cells.length);
  const across = cells.map(({ value }) => positionOf(scale, value));
  const { lanes, count } = intoLanes(across, 2 * radius + 1);
  const lane = Math.min(2 * radius + 1, HIGHEST / count);
  const height = Math.max(LEAST_HEIGHT, count * lane + 2 * radius + 4);
  const head = wrapText(strip.head, sheet.width, FONT.small);
  const names = chosenNames(cells, across, sheet);
  const rows = Math.max(0, ...[...names.values()].map((name) => (name ? name.row + 1 : 0)));
  const top = headTop + head.length * HEAD_LINE + 6 + rows * LEADER_ROW;
  const apart = new Set(strip.apart);
  const dots = cells.map((cell, index): Dot => {
    const isChosen = names.has(cell);
    const y = top + height / 2 + (lanes[index] ?? 0) * lane;
    const size = isChosen ? Math.max(4, radius) : radius;
    return {
      cell,
      x: across[index] ?? 0,
      y,
      radius: size,
      isChosen,
      isApart: apart.has(cell),
      outside: outsideAmong(cell, sheet.slice),
    };
  });
  const foot = top + height;
  const sentence = wrapText(quartileSentence(strip, sheet), sheet.width, FONT.small);
  return {
    strip,
    scale,
    head,
    headTop,
    names: new Map(dots.filter(({ isChosen }) => isChosen).map((dot) => [dot, names.get(dot.cell)])),
    top,
    foot,
    dots,
    isCrowded: lane < radius,
    sentence,
    bottom: foot + AXIS_ROOM + sentence.length * HEAD_LINE,
  };
}

function stripScale(cells: readonly Cell[], { view, slice, width }: StripSheet): Scale {
  const domain = axisDomain(cells, view, slice);
  const half = (value: number) => textWidth(countText(value, view.locale), FONT.small) / 2;
  const left = Math.max(12, half(domain.low)) + (domain.isLog ? ZERO_GUTTER : 0);
  return { ...domain, left, width: width - left - Math.max(16, half(domain.high)) };
}

function chosenNames(
  cells: readonly Cell[],
  across: readonly number[],
  { view, slice, width, chosen }: StripSheet,
): ReadonlyMap<Cell, PlacedName | undefined> {
  const found = cells.flatMap((cell, index) => {
    if (!chosen.has(cell.jurisdiction)) return [];
    return [{ cell, name: { text: chosenText(cell, view, slice), x: across[index] ?? 0 } }];
  });
  const placed = placeNames(
    found.map(({ name }) => name),
    width,
  );
  return new Map(found.map(({ cell }, index) => [cell, placed[index]]));
}

/** A chosen place with its figure. */
export function chosenText(cell: Cell, { locale }: View, slice: Slice): string {
  return `${placeName(cell.jurisdiction, slice, locale)} ${valueText(cell, locale)}`;
}

function quartileSentence({ cells, quartiles }: Strip, { view }: StripSheet): string {
  if (!quartiles) return "";
  const [first] = cells;
  const unit = first?.unitWritten === "%" ? "%" : "";
  const text = (value: number) => `${countText(Math.round(value * 10) / 10, view.locale)}${unit}`;
  const places = new Set(cells.map(({ jurisdiction }) => jurisdiction)).size;
  const { lower, median, upper } = quartiles;
  const words = chartWords(view.locale).quartiles;
  const hasFloors = cells.some(({ qualifier }) => qualifier === "at_least");
  return words(places, { median: text(median), lower: text(lower), upper: text(upper) }, hasFloors);
}
