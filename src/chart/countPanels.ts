import { comparableSets } from "../model/comparability.ts";
import { isSameUnit } from "../model/unit.ts";
import type { View } from "../view/view.ts";
import type { Cell, Slice } from "../view/slice.ts";
import type { RowOwner } from "./rowLabel.ts";
import { MOST_SILENT, silentRows, type Empty, type SilentRow } from "./silentRows.ts";
import { panelHead, yearsHead } from "./countHeads.ts";
import { indicatorOf } from "./wording.ts";

/** A report's bar, with what else it states of the same thing. */
export interface CountRow {
  readonly owner: RowOwner;
  readonly cell?: Cell;
  readonly others: readonly Cell[];
  /** Of a row without any cell: why. */
  readonly empty?: Empty;
  /** Shown anyway: counted differently from most on its axis. */
  readonly isApart?: true;
}

/** Bars that may stand side by side; the head says what parts them from the next ("" where nothing does). */
export interface CountSet {
  readonly head: string;
  readonly rows: readonly CountRow[];
}

/** One axis from zero: one indicator, counted on one basis, in one unit. */
export interface CountPanel {
  readonly head: string;
  readonly sets: readonly CountSet[];
}

export function countCells(slice: Slice): readonly Cell[] {
  return slice.cells.filter((cell) => cell.role !== "part" && indicatorOf(cell, slice)?.measure !== "rate");
}

export function countPanels(view: View, slice: Slice): readonly CountPanel[] {
  const cells = countCells(slice);
  const families = familiesOf(
    cells.filter((cell) => cell.role === "headline"),
    view,
  );
  const withOthers = placeOthers(
    families,
    cells.filter((cell) => cell.role === "other"),
  );
  const silent = withOthers.length === 1 ? shownSilent(slice) : [];
  const isOnly = new Set(cells.map((cell) => cell.indicator)).size === 1 && !view.override;
  const isMixed = new Set(slice.reports.map((report) => report.period)).size > 1;
  return withOthers.map((family) => {
    const sets = setsOf(family, slice, view);
    const apart = view.override ? apartOf(family, slice) : new Set<Cell>();
    const rows = sets.map((set) => set.map((cell) => rowOf(cell, family, apart)));
    const loose = family.others.filter((other) => !rows.flat().some((row) => row.others.includes(other)));
    const full = withSilent(rows, [...emptyRows(silent), ...looseRows(loose)], slice);
    return {
      head: panelHead([...family.headlines, ...family.others], { isOnly, slice, view }),
      sets: full.map((set) => ({
        head: isMixed
          ? yearsHead(
              set.flatMap(({ owner }) => owner.period ?? []),
              view.locale,
            )
          : "",
        rows: set,
      })),
    };
  });
}

interface Family {
  readonly headlines: readonly Cell[];
  readonly others: readonly Cell[];
}

/** Of one indicator, basis and unit; the reader's override lets bases of one indicator share an axis. */
function familiesOf(headlines: readonly Cell[], view: View): readonly (readonly Cell[])[] {
  const families: Cell[][] = [];
  for (const cell of headlines) {
    const family = families.find(([first]) => first !== undefined && isOfFamily(cell, first, view));
    if (family) family.push(cell);
    else families.push([cell]);
  }
  return families;
}

function isOfFamily(cell: Cell, first: Cell, view: View): boolean {
  if (cell.indicator !== first.indicator) return false;
  return view.override || (cell.basis === first.basis && isSameUnit(cell.unitWritten, first.unitWritten));
}

/** A further statement goes to the axis of its indicator and basis, else it opens one of its own. */
function placeOthers(families: readonly (readonly Cell[])[], others: readonly Cell[]): readonly Family[] {
  const placed = families.map((headlines): { headlines: readonly Cell[]; others: Cell[] } => ({
    headlines,
    others: [],
  }));
  for (const other of others) {
    const home = placed.find((family) =>
      [...family.headlines, ...family.others].some((cell) => sharesAxis(cell, other)),
    );
    if (home) home.others.push(other);
    else placed.push({ headlines: [], others: [other] });
  }
  return placed;
}

function sharesAxis(cell: Cell, other: Cell): boolean {
  return (
    cell.indicator === other.indicator && cell.basis === other.basis && isSameUnit(cell.unitWritten, other.unitWritten)
  );
}

function setsOf(family: Family, slice: Slice, view: View): readonly (readonly Cell[])[] {
  return view.override ? byPeriod(family.headlines) : comparableAmong(family, slice);
}

/** Parts are shown to the guard, which looks into totals, but they are no bars of their own. */
function comparableAmong({ headlines }: Family, slice: Slice): readonly (readonly Cell[])[] {
  const parts = slice.cells.filter((cell) => cell.role === "part" && cell.indicator === headlines[0]?.indicator);
  const own = new Set(headlines);
  return comparableSets([...headlines, ...parts])
    .map((set) => set.filter((cell) => own.has(cell)))
    .filter((set) => set.length > 0);
}

function byPeriod(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const periods = [...new Set(cells.map((cell) => cell.period))];
  return periods.map((period) => cells.filter((cell) => cell.period === period));
}

/** All but the largest set that compares. */
function apartOf(family: Family, slice: Slice): ReadonlySet<Cell> {
  const [, ...others] = [...comparableAmong(family, slice)].sort((one, other) => other.length - one.length);
  return new Set(others.flat());
}

function rowOf(cell: Cell, { headlines, others }: Family, apart: ReadonlySet<Cell>): CountRow {
  const beside = others.filter((other) => {
    const home = headlines.filter((one) => isSameReport(one, other));
    return (home.find((one) => one.group !== "" && one.group === other.group) ?? home[0]) === cell;
  });
  return { owner: cell, cell, others: beside, ...(apart.has(cell) ? { isApart: true } : {}) };
}

function isSameReport(one: CountRow["owner"], other: CountRow["owner"]): boolean {
  return one.jurisdiction === other.jurisdiction && one.period === other.period;
}

/** Reports without a figure, which get rows of their own where they are few. */
export function shownSilent(slice: Slice): readonly SilentRow[] {
  const rows = silentRows(countCells(slice), slice);
  return rows.length > MOST_SILENT ? [] : rows;
}

function emptyRows(rows: readonly SilentRow[]): readonly CountRow[] {
  return rows.map(({ owner: { jurisdiction, period }, empty }) => {
    const owner = period === undefined ? { jurisdiction } : { jurisdiction, period };
    return { owner, others: [], empty };
  });
}

function looseRows(others: readonly Cell[]): readonly CountRow[] {
  const owners = others.filter((cell, index) => others.findIndex((one) => isSameReport(one, cell)) === index);
  return owners.map((owner) => ({ owner, others: others.filter((one) => isSameReport(one, owner)) }));
}

/** Puts rows without a bar into the first set of their year, each at its report's place in the order; without a report, last. */
function withSilent(
  sets: readonly (readonly CountRow[])[],
  silent: readonly CountRow[],
  slice: Slice,
): readonly (readonly CountRow[])[] {
  const places = new Map(slice.reports.map((report, index) => [`${report.jurisdiction} ${report.period}`, index]));
  const order = ({ owner }: CountRow) => places.get(`${owner.jurisdiction} ${owner.period}`) ?? places.size;
  const filled = sets.map((set) => [...set]);
  for (const row of silent) {
    const isHome = (set: readonly CountRow[]) => set[0]?.owner.period === row.owner.period;
    const home = row.owner.period === undefined ? filled.at(-1) : filled.find(isHome);
    if (home) home.push(row);
    else filled.push([row]);
  }
  return filled.map((set) => set.sort((one, other) => order(one) - order(other)));
}
