import type { ChartKind, View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import { composition } from "./composition.ts";
import { distribution } from "./distribution.ts";
import type { Figure, FigureBuilder } from "./figure.ts";
import { fitOf } from "./fittingKinds.ts";
import { funnel } from "./funnel.ts";
import { matrix, matrixWithNotes } from "./matrix.ts";
import { ranking } from "./ranking.ts";
import { scatter } from "./scatter.ts";
import { trend } from "./trend.ts";

const BUILDERS = {
  ranking,
  composition,
  matrix,
  trend,
  funnel,
  scatter,
  distribution,
  table: matrix,
} satisfies Record<ChartKind, FigureBuilder>;

/**
 * The one road from an answer to a picture: screen, prerender, embed and export all take it. A kind that the figures
 * cannot carry becomes the value table, which says why.
 */
export function figure(view: View, slice: Slice, width: number): Figure {
  const fit = fitOf(view, slice);
  return fit.fits ? BUILDERS[view.chart](view, slice, width) : matrixWithNotes(view, slice, width, [fit.reason]);
}
