import type { Cell, Slice } from "../view/slice.ts";
import { isSameUnit } from "../model/unit.ts";

/** One place's figures of one kind of counting, by year. */
export interface TrendLine {
  readonly jurisdiction: string;
  /** Oldest first, one a year. */
  readonly cells: readonly Cell[];
}

/** Lines of one indicator, basis and unit, which share an axis. */
export interface TrendPanel {
  readonly lines: readonly TrendLine[];
}

/** A change of basis, scope, unit or coverage begins another line: it is not a change of the thing counted. */
export function trendPanels(slice: Slice): readonly TrendPanel[] {
  const panels: { readonly first: Cell; readonly lines: Map<string, Cell[]> }[] = [];
  for (const cell of slice.cells.filter((one) => one.role === "headline")) {
    const panel = panels.find(({ first }) => sharesAxis(first, cell)) ?? {
      first: cell,
      lines: new Map<string, Cell[]>(),
    };
    if (!panels.includes(panel)) panels.push(panel);
    const key = JSON.stringify([cell.jurisdiction, cell.scope, cell.coverage, cell.stated]);
    panel.lines.set(key, [...(panel.lines.get(key) ?? []), cell]);
  }
  return panels.map(({ lines }) => ({
    lines: [...lines.values()].map((cells) => ({
      jurisdiction: cells[0]?.jurisdiction ?? "",
      cells: [...cells].sort((one, other) => one.period - other.period),
    })),
  }));
}

function sharesAxis(first: Cell, cell: Cell): boolean {
  return (
    first.indicator === cell.indicator && first.basis === cell.basis && isSameUnit(first.unitWritten, cell.unitWritten)
  );
}

/** The most years of any one line. */
export function longestLine(slice: Slice): number {
  return Math.max(0, ...trendPanels(slice).flatMap(({ lines }) => lines.map((line) => line.cells.length)));
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
