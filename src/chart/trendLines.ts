import type { View } from "../view/view.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { isSameUnit } from "../model/unit.ts";

/** One place's figures of one kind of counting, by year. */
export interface TrendLine {
  readonly jurisdiction: string;
  /** Oldest first, one a year. */
  readonly cells: readonly Cell[];
  /** Shown anyway: counted differently from most on its axis. */
  readonly isApart: boolean;
}

/** Lines of one indicator, basis, scope and unit, which share an axis. */
export interface TrendPanel {
  readonly lines: readonly TrendLine[];
}

/** A change of basis, scope, unit or coverage begins another line: it is not a change of the thing counted. */
export function trendPanels(view: View, slice: Slice): readonly TrendPanel[] {
  const panels: { readonly first: Cell; readonly lines: Map<string, Cell[]> }[] = [];
  for (const cell of slice.cells.filter((one) => one.role === "headline")) {
    const panel = panels.find(({ first }) => mayShareAxis(first, cell, view)) ?? {
      first: cell,
      lines: new Map<string, Cell[]>(),
    };
    if (!panels.includes(panel)) panels.push(panel);
    const key = lineKey(cell, view);
    const line = panel.lines.get(key);
    if (line) line.push(cell);
    else panel.lines.set(key, [cell]);
  }
  return panels.map(({ lines }) => ({ lines: linesOf([...lines.values()]) }));
}

/** On one axis of one basis the words for a unit may change with the year (件, 起) without a break; the dataset may not. */
function lineKey(cell: Cell, { override }: View): string {
  const kind = override ? [cell.basis, cell.unitWritten] : [];
  return JSON.stringify([cell.jurisdiction, cell.scope, cell.coverage, cell.stated, cell.dataset, ...kind]);
}

function linesOf(all: readonly (readonly Cell[])[]): readonly TrendLine[] {
  const isOfMost = sameAsMost(all);
  return all.map((cells) => ({
    jurisdiction: cells[0]?.jurisdiction ?? "",
    cells: [...cells].sort((one, other) => one.period - other.period),
    isApart: !isOfMost(cells),
  }));
}

/** Whether a line counts as most lines of its axis do; all do unless the reader overrides the guard. */
function sameAsMost(all: readonly (readonly Cell[])[]): (cells: readonly Cell[]) => boolean {
  const kinds: { readonly first: Cell; count: number }[] = [];
  for (const [first] of all) {
    const kind = first && kinds.find((one) => sharesAxis(one.first, first));
    if (kind) kind.count += 1;
    else if (first) kinds.push({ first, count: 1 });
  }
  const [most] = [...kinds].sort((one, other) => other.count - one.count);
  return ([first]) => first === undefined || most === undefined || sharesAxis(most.first, first);
}

function mayShareAxis(first: Cell, cell: Cell, view: View): boolean {
  return view.override ? first.indicator === cell.indicator : sharesAxis(first, cell);
}

function sharesAxis(first: Cell, cell: Cell): boolean {
  return (
    first.indicator === cell.indicator &&
    first.basis === cell.basis &&
    first.scope === cell.scope &&
    isSameUnit(first.unitWritten, cell.unitWritten)
  );
}

/** The most years of any one line. */
export function longestLine(view: View, slice: Slice): number {
  return Math.max(
    0,
    ...trendPanels(view, slice).flatMap(({ lines }) =>
      lines.map(({ cells }) => new Set(cells.map(({ period }) => period)).size),
    ),
  );
}

/** Stretches without a year left out. */
export function stretchesOf({ cells }: TrendLine): readonly (readonly Cell[])[] {
  const stretches: Cell[][] = [];
  for (const cell of cells) {
    const last = stretches.at(-1);
    if (last && last.at(-1)?.period === cell.period - 1) last.push(cell);
    else stretches.push([cell]);
  }
  return stretches;
}
