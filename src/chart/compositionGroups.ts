import { partsOf } from "../model/comparabilityRules.ts";
import type { Cell, Slice } from "../view/slice.ts";

/** A stated total with its stated parts. */
export interface CompositionGroup {
  readonly total: Cell;
  readonly parts: readonly Cell[];
  /** Further statements of the same report that can be neither parts nor added. */
  readonly others: readonly Cell[];
  readonly check: "agrees" | "differs" | "open";
}

export function compositionGroups(slice: Slice): readonly CompositionGroup[] {
  return slice.cells.flatMap((total) => {
    const ids = new Set(partsOf(total, slice.cells).map((part) => part.id));
    const parts = slice.cells.filter((cell) => ids.has(cell.id));
    if (parts.length === 0) return [];
    return [{ total, parts, others: othersOf(total, slice), check: checkOf(total, parts) }];
  });
}

export function sumOf(parts: readonly Cell[]): number {
  return parts.reduce((sum, part) => sum + part.value, 0);
}

function othersOf(total: Cell, slice: Slice): readonly Cell[] {
  return slice.cells.filter(
    (cell) =>
      cell !== total &&
      cell.role === "other" &&
      cell.indicator === total.indicator &&
      cell.jurisdiction === total.jurisdiction &&
      cell.period === total.period,
  );
}

/** Only exact numbers can be held against each other. */
function checkOf(total: Cell, parts: readonly Cell[]): CompositionGroup["check"] {
  if ([total, ...parts].some((cell) => cell.qualifier !== "exact")) return "open";
  return Math.abs(sumOf(parts) - total.value) < 1e-9 ? "agrees" : "differs";
}
