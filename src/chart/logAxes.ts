import type { View } from "../view/view.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { countDomain, logDomain, rateDomain, type Domain } from "./scale.ts";
import { isCompact } from "./rankedCells.ts";
import { indicatorOf } from "./wording.ts";

/** The kinds whose axes of counts the reader may set to equal factors. Bars start at zero, which such an axis lacks. */
const LOG_KINDS: readonly View["chart"][] = ["scatter", "distribution", "trend"];

/** Whether the page should offer a logarithmic axis: not for shares, nor for one order of magnitude or negative values. */
export function offersLog(view: View, slice: Slice): boolean {
  if (!LOG_KINDS.includes(view.chart) && !(view.chart === "ranking" && isCompact(slice))) return false;
  return slice.indicators.some(({ id, measure }) => {
    const values = slice.cells
      .filter((cell) => cell.indicator === id && cell.role === "headline")
      .map(({ value }) => value);
    const above = values.filter((value) => value > 0);
    return measure !== "rate" && logDomain(values) !== undefined && Math.max(...above) > 10 * Math.min(...above);
  });
}

/** The axis for some figures of one indicator, as the reader chose it where it can be had. */
export function axisDomain(cells: readonly Cell[], view: View, slice: Slice): Domain {
  const values = cells.map(({ value }) => value);
  const [first] = cells;
  if (first && indicatorOf(first, slice)?.measure === "rate") return rateDomain(values);
  return (view.scale === "log" ? logDomain(values) : undefined) ?? countDomain(values);
}
