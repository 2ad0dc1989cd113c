import { fittingKinds, type Fit } from "../../chart/fittingKinds.ts";
import { chosenPlaces } from "../../view/chosenPlaces.ts";
import { narrowSlice } from "../../view/narrowSlice.ts";
import type { Slice } from "../../view/slice.ts";
import { CHART_KINDS, type ChartKind, type View } from "../../view/view.ts";
import { answerAtHand, isAmongAll, questionOf, showsAll } from "./question.ts";

type Fits = Readonly<Record<ChartKind, Fit>>;

/**
 * Which kinds can carry the figures. Some show the chosen places among all, so that each kind is judged by the places that
 * it would draw. Where these are not at hand it is offered, and says itself if it cannot be drawn.
 */
export function kindsThatFit(view: View, slice: Slice, latest: Slice): Fits {
  if (view.jurisdictions.length === 0) return fittingKinds(view, slice);
  const few = fittingKinds(view, isAmongAll(view) ? chosenOnly(view, slice) : slice);
  const wide = isAmongAll(view) ? slice : answerToAll(view, latest);
  const all = wide && fittingKinds(view, wide);
  const fits = CHART_KINDS.map((kind) => [kind, showsAll(kind) ? (all?.[kind] ?? { fits: true }) : few[kind]]);
  return Object.fromEntries(fits) as Fits;
}

function answerToAll(view: View, latest: Slice): Slice | undefined {
  const answer = answerAtHand(questionOf({ ...view, jurisdictions: [] }), latest);
  return answer && narrowSlice(answer, view);
}

function chosenOnly(view: View, slice: Slice): Slice {
  const chosen = chosenPlaces(view, slice);
  if (chosen.size === 0) return slice;
  return {
    ...slice,
    places: slice.places.filter(({ id }) => chosen.has(id)),
    reports: slice.reports.filter(({ jurisdiction }) => chosen.has(jurisdiction)),
    cells: slice.cells.filter(({ jurisdiction }) => chosen.has(jurisdiction)),
  };
}
