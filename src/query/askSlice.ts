import { CODEBOOK, isIndicatorId, type IndicatorId } from "../model/codebook.ts";
import type { Place, Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { cellsQuery } from "./cellsQuery.ts";
import { ask, type Engine } from "./engine.ts";
import { reportsQuery, type PlacedReport } from "./reportsQuery.ts";

const WHOLE_CODEBOOK = Object.keys(CODEBOOK).filter(isIndicatorId);

/** The answer to a view. An empty list of indicators asks for the whole codebook. */
export async function askSlice(engine: Engine, view: View, signal?: AbortSignal): Promise<Slice> {
  const indicators = askedIndicators(view);
  const [placed, cells] = await Promise.all([
    ask(engine, reportsQuery(view), signal),
    indicators.length === 0 ? [] : ask(engine, cellsQuery(view, indicators), signal),
  ]);
  return {
    view,
    indicators: indicators.map((id) => ({ id, ...CODEBOOK[id] })),
    places: placesOf(placed),
    reports: placed.map(({ report }) => report),
    cells,
  };
}

/** Indicators of a user's own tables have no place in the published dataset. */
function askedIndicators(view: View): readonly IndicatorId[] {
  if (view.indicators.length === 0) return WHOLE_CODEBOOK;
  return [...new Set(view.indicators.filter(isIndicatorId))];
}

/** Each place once, where its first report stands. */
function placesOf(placed: readonly PlacedReport[]): readonly Place[] {
  return [...new Map(placed.map(({ place }) => [place.id, place])).values()];
}
