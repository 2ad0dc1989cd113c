import type { FigureBuilder } from "./figure.ts";
import { countBars } from "./countBars.ts";
import { rateDots } from "./rateDots.ts";

/** Rates as dots on intervals, with counts of the same view as their bases; counts alone as bars. */
export const ranking: FigureBuilder = (view, slice, width) => {
  const hasRate = slice.indicators.some((indicator) => indicator.measure === "rate");
  return hasRate ? rateDots(view, slice, width) : countBars(view, slice, width);
};
