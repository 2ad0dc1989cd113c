import { comparableSets } from "../model/comparability.ts";
import type { View } from "../view/view.ts";
import type { Cell, Slice, SliceIndicator } from "../view/slice.ts";
import { lookup } from "./sliceLookup.ts";

/** Two figures of one report: a point of a scatter plot. */
export interface Pair {
  readonly across: Cell;
  readonly up: Cell;
}

export interface ScatterPairs {
  /** The two indicators asked for first. */
  readonly axes: readonly [SliceIndicator, SliceIndicator] | undefined;
  /** The most that compare on both axes. */
  readonly pairs: readonly Pair[];
  /** Counted differently on one axis or both: drawn only where the reader overrides the guard. */
  readonly others: readonly Pair[];
}

/** Of the first two indicators, both stated by one report, so of one place and year. */
export function scatterPairs(slice: Slice): ScatterPairs {
  const [first, second] = slice.indicators;
  if (!first || !second) return { axes: undefined, pairs: [], others: [] };
  const all = slice.reports.flatMap(({ jurisdiction, period }): Pair[] => {
    const cells = lookup(slice)
      .cellsOfReport(jurisdiction, period)
      .filter((cell) => cell.role === "headline");
    const across = cells.find(({ indicator }) => indicator === first.id);
    const up = cells.find(({ indicator }) => indicator === second.id);
    return across && up ? [{ across, up }] : [];
  });
  const sets = setsOf(once(all), slice);
  const [pairs = [], ...others] = [...sets].sort((one, other) => other.length - one.length);
  return { axes: [first, second], pairs, others: others.flat() };
}

/** Under the reader's override all of them. */
export function drawnPairs({ override }: View, { pairs, others }: ScatterPairs): readonly Pair[] {
  return override ? [...pairs, ...others] : pairs;
}

/** Two reports of one place and year would give the same pair twice. */
function once(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [`${pair.across.id} ${pair.up.id}`, pair])).values()];
}

/** Pairs that compare on the one axis as on the other. Parts are shown to the guard, which looks into totals. */
function setsOf(pairs: readonly Pair[], slice: Slice): readonly (readonly Pair[])[] {
  const ofAcross = setNumbers(
    pairs.map(({ across }) => across),
    slice,
  );
  const ofUp = setNumbers(
    pairs.map(({ up }) => up),
    slice,
  );
  const sets = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = `${ofAcross.get(pair.across)} ${ofUp.get(pair.up)}`;
    const set = sets.get(key);
    if (set) set.push(pair);
    else sets.set(key, [pair]);
  }
  return [...sets.values()];
}

function setNumbers(cells: readonly Cell[], slice: Slice): ReadonlyMap<Cell, number> {
  const parts = slice.cells.filter(({ role, indicator }) => role === "part" && indicator === cells[0]?.indicator);
  const sets = comparableSets([...cells, ...parts]);
  return new Map(sets.flatMap((set, number) => set.map((cell) => [cell, number] as const)));
}
