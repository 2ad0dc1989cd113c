import { partsOf } from "../model/comparabilityRules.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { lookup } from "./sliceLookup.ts";

/** A stated total with its stated parts. */
export interface CompositionGroup {
  readonly total: Cell;
  readonly parts: readonly Cell[];
  /** Further statements of the same report that can be neither parts nor added. */
  readonly others: readonly Cell[];
  readonly check: "agrees" | "differs" | "open";
}

export function compositionGroups(slice: Slice): readonly CompositionGroup[] {
  return slice.cells
    .filter((cell) => isTotal(cell, slice))
    .map((total) => {
      const beside = besideOf(total, slice);
      const ids = new Set(partsOf(total, beside).map((part) => part.id));
      const parts = beside.filter((cell) => ids.has(cell.id));
      return { total, parts, others: othersOf(total, slice), check: checkOf(total, parts) };
    });
}

/** The report's own cells: a total and its parts never stand in two, nor in two datasets. */
function besideOf({ jurisdiction, period, dataset }: Cell, slice: Slice): readonly Cell[] {
  return lookup(slice)
    .cellsOfReport(jurisdiction, period)
    .filter((cell) => cell.dataset === dataset);
}

/** A further statement may share the group of a total; it is one itself only where the group has no headline. */
function isTotal(cell: Cell, slice: Slice): boolean {
  const beside = besideOf(cell, slice);
  if (partsOf(cell, beside).length === 0) return false;
  return cell.role === "headline" || !beside.some((one) => one.role === "headline" && isSameGroup(one, cell));
}

function isSameGroup(one: Cell, other: Cell): boolean {
  return one.group === other.group && isSameStatement(one, other);
}

function isSameStatement(one: Cell, other: Cell): boolean {
  return one.indicator === other.indicator && one.jurisdiction === other.jurisdiction && one.period === other.period;
}

export function sumOf(parts: readonly Cell[]): number {
  return parts.reduce((sum, part) => sum + part.value, 0);
}

function othersOf(total: Cell, slice: Slice): readonly Cell[] {
  return besideOf(total, slice).filter(
    (cell) => cell !== total && cell.role === "other" && isSameStatement(cell, total),
  );
}

/** Only exact numbers can be held against each other. */
function checkOf(total: Cell, parts: readonly Cell[]): CompositionGroup["check"] {
  if ([total, ...parts].some((cell) => cell.qualifier !== "exact")) return "open";
  return Math.abs(sumOf(parts) - total.value) < 1e-9 ? "agrees" : "differs";
}
