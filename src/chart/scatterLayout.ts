import { chosenPlaces } from "../view/chosenPlaces.ts";
import type { View } from "../view/view.ts";
import type { Cell, Slice, SliceIndicator } from "../view/slice.ts";
import { outsideAmong } from "./dataSource.ts";
import { dotRadius, type Dot } from "./dots.ts";
import { axisDomain } from "./logAxes.ts";
import { positionOf, ZERO_GUTTER, type Scale } from "./scale.ts";
import { drawnPairs, scatterPairs, type Pair } from "./scatterPairs.ts";
import { isNarrow } from "./theme.ts";
import { upAxisRoom } from "./upAxis.ts";

/** A pair with its point: `cell` of the point is the figure across. */
export interface PairDot extends Dot {
  readonly up: Cell;
}

export interface ScatterSheet {
  readonly view: View;
  readonly slice: Slice;
  readonly width: number;
  readonly axes: readonly [SliceIndicator, SliceIndicator];
  readonly across: Scale;
  /** Upwards: a negative width from the foot of the plot. */
  readonly up: Scale;
  readonly dots: readonly PairDot[];
  /** Counted differently on one axis or both, and not drawn. */
  readonly leftOut: number;
  /** Of the plot. */
  readonly top: number;
  readonly foot: number;
}

/** Below the name of the upward axis. */
const TOP = 34;

export function scatterSheet(view: View, slice: Slice, width: number): ScatterSheet {
  const found = scatterPairs(slice);
  const { axes, others } = found;
  const pairs = drawnPairs(view, found);
  if (!axes) throw new Error("a scatter plot needs two indicators"); // fitOf lets no view with fewer come here
  const domains = {
    across: axisDomain(
      pairs.map((pair) => pair.across),
      view,
      slice,
    ),
    up: axisDomain(
      pairs.map((pair) => pair.up),
      view,
      slice,
    ),
  };
  const height = isNarrow(width) ? 280 : 380;
  const foot = TOP + height;
  const lift = domains.up.isLog ? ZERO_GUTTER : 0;
  const left = upAxisRoom(domains.up, view.locale) + (domains.across.isLog ? ZERO_GUTTER : 0);
  const across = { ...domains.across, left, width: width - left - 24 };
  const up = { ...domains.up, left: foot - lift, width: TOP + 14 - (foot - lift) };
  const chosen = chosenPlaces(view, slice);
  const apart = new Set(others);
  const dots = pairs.map((pair) => dotOf(pair, { across, up, radius: dotRadius(pairs.length), chosen, apart, slice }));
  const leftOut = view.override ? 0 : others.length;
  return { view, slice, width, axes, across, up, dots, leftOut, top: TOP, foot };
}

function dotOf(
  pair: Pair,
  frame: {
    readonly across: Scale;
    readonly up: Scale;
    readonly radius: number;
    readonly chosen: ReadonlySet<string>;
    readonly apart: ReadonlySet<Pair>;
    readonly slice: Slice;
  },
): PairDot {
  const isChosen = frame.chosen.has(pair.across.jurisdiction);
  return {
    cell: pair.across,
    up: pair.up,
    x: positionOf(frame.across, pair.across.value),
    y: positionOf(frame.up, pair.up.value),
    radius: isChosen ? Math.max(4, frame.radius) : frame.radius,
    isChosen,
    isApart: frame.apart.has(pair),
    outside: outsideAmong(pair.across, frame.slice) ?? outsideAmong(pair.up, frame.slice),
  };
}
