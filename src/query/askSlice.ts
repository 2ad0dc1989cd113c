import { CODEBOOK, isIndicatorId, type IndicatorId, type IndicatorKey } from "../model/codebook.ts";
import { perCapitaRefusal, perCapitaUnit } from "../model/perCapita.ts";
import type { OwnIndicator } from "../view/ownDataset.ts";
import type { PerCapitaAnswer, Place, Report, Slice, SliceIndicator } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { cellsQuery } from "./cellsQuery.ts";
import { ask, type Engine } from "./engine.ts";
import type { LoadedDataset } from "./loadedDataset.ts";
import type { LoadedDenominators } from "./loadedDenominators.ts";
import { ownIndicator } from "./ownIndicator.ts";
import type { PerHead } from "./perHead.ts";
import { reportsQuery, type PlacedReport } from "./reportsQuery.ts";
import { sourcesOf } from "./sources.ts";

const WHOLE_CODEBOOK: readonly IndicatorId[] = Object.keys(CODEBOOK).filter(isIndicatorId);

/** What a user brought, as far as the engine holds it. */
export interface Loaded {
  readonly datasets: readonly LoadedDataset[];
  readonly denominators?: LoadedDenominators;
}

const NOTHING_LOADED: Loaded = { datasets: [] };

/** The answer to a view. An empty list of indicators asks for the whole codebook, and for the user's own after it. */
export async function askSlice(
  engine: Engine,
  view: View,
  signal?: AbortSignal,
  loaded: Loaded = NOTHING_LOADED,
): Promise<Slice> {
  const sources = sourcesOf(view, loaded.datasets);
  const stated = askedIndicators(view, sources.own);
  const heads = perHeadOf(view, stated, loaded.denominators);
  const ids = stated.map(({ id }) => id);
  const [placed, cells] = await Promise.all([
    ask(engine, reportsQuery(view, sources), signal),
    ids.length === 0 ? [] : ask(engine, cellsQuery(view, sources, ids, heads), signal),
  ]);
  const reports = placed.map(({ report }) => withNotApplicable(report, sources.own));
  return {
    view,
    indicators: heads ? stated.map((one) => inUnitOf(one, heads)) : stated,
    places: placesOf(placed),
    reports,
    cells,
    ...(view.mode === "per_10000" && { perCapita: perCapitaAnswer(stated, reports, loaded.denominators) }),
  };
}

/** With what the user's own dataset says does not apply to it. */
function withNotApplicable(report: Report, own: readonly LoadedDataset[]): Report {
  const said = own.find(({ id }) => id === report.dataset)?.notApplicable ?? [];
  const { jurisdiction, period, coverage } = report;
  const ids = said.filter(
    (one) => one.jurisdiction === jurisdiction && one.period === period && one.coverage === coverage,
  );
  return ids.length === 0 ? report : { ...report, notApplicable: ids.map(({ indicator }) => indicator) };
}

/** Each once, in the order of the view; a user's own only from the datasets that are asked. */
function askedIndicators(view: View, own: readonly LoadedDataset[]): readonly SliceIndicator[] {
  const theirs = new Map<IndicatorKey, OwnIndicator>(
    own.flatMap(({ indicators }) => indicators.map((one) => [one.id, one] as const)),
  );
  const asked = view.indicators.length === 0 ? [...WHOLE_CODEBOOK, ...theirs.keys()] : new Set(view.indicators);
  return [...asked].flatMap((id): readonly SliceIndicator[] => {
    if (isIndicatorId(id)) return [{ id, ...CODEBOOK[id] }];
    const indicator = theirs.get(id);
    return indicator ? [ownIndicator(indicator)] : [];
  });
}

/** Without denominators every count that would need one is left out. */
function perHeadOf(
  view: View,
  indicators: readonly SliceIndicator[],
  denominators: LoadedDenominators | undefined,
): PerHead | undefined {
  if (view.mode !== "per_10000") return undefined;
  const counts = indicators.filter((one) => perCapitaRefusal(one.id, one) === undefined).map(({ id }) => id);
  return {
    indicators: counts,
    ...(denominators?.kind && { by: { kind: denominators.kind, table: denominators.table } }),
  };
}

function inUnitOf(indicator: SliceIndicator, { indicators, by }: PerHead): SliceIndicator {
  if (!by || !indicators.includes(indicator.id)) return indicator;
  return { ...indicator, unit: perCapitaUnit(indicator.unit, by.kind) };
}

function perCapitaAnswer(
  indicators: readonly SliceIndicator[],
  reports: readonly Report[],
  denominators: LoadedDenominators | undefined,
): PerCapitaAnswer {
  const without = reports.filter(({ jurisdiction, period }) => !denominators?.has(jurisdiction, period));
  const byKey = new Map(
    without.map(({ jurisdiction, period }) => [`${jurisdiction} ${period}`, { jurisdiction, period }]),
  );
  return {
    kind: denominators?.kind,
    asStated: indicators.flatMap((one) => {
      const reason = perCapitaRefusal(one.id, one);
      return reason === undefined ? [] : [{ indicator: one.id, reason }];
    }),
    withoutDenominator: [...byKey.values()],
  };
}

/** Each place once, where its first report stands. */
function placesOf(placed: readonly PlacedReport[]): readonly Place[] {
  return [...new Map(placed.map(({ place }) => [place.id, place])).values()];
}
