import { useCallback, useMemo } from "react";
import type { Jurisdiction } from "../../model/jurisdiction.ts";
import { datasetsOf } from "../../view/datasetChoice.ts";
import type { DatasetSummary } from "../../view/ownDataset.ts";
import { ownJurisdictions } from "../../view/ownJurisdictions.ts";
import { placeIndex, type PlaceIndex } from "../../view/placeSearch.ts";
import type { Catalogue } from "../../workspace/publishedData.ts";
import { useAtlas } from "../atlas.ts";
import { useAnswer } from "../hooks/useAnswer.ts";
import { useOwnDatasets } from "./useDatasets.ts";

/** What there is to choose from in the chosen datasets. */
export interface Known {
  /** Until the catalogue is there, nothing is known of places, and no id counts as unknown. */
  readonly isComplete: boolean;
  readonly byId: ReadonlyMap<string, Jurisdiction>;
  readonly reporting: ReadonlySet<string>;
  readonly index: PlaceIndex;
  /** Newest first. */
  readonly years: readonly number[];
}

const NOTHING_KNOWN: Known = {
  isComplete: false,
  byId: new Map(),
  reporting: new Set(),
  index: placeIndex([], new Set()),
  years: [],
};

type Range = { readonly from: number; readonly to: number };

function yearsOf({ from, to }: Range): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function newestFirst(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((one, other) => other - one);
}

function knownOf({ datasets }: Catalogue, ids: readonly string[], own: readonly DatasetSummary[]): Known {
  const chosen = datasets.filter(({ id }) => ids.includes(id));
  const published = new Map(datasets.flatMap(({ jurisdictions }) => jurisdictions).map((one) => [one.id, one]));
  const theirs = ownJurisdictions(
    own.flatMap(({ ownPlaces }) => ownPlaces),
    published,
  );
  const byId = new Map([...published.values(), ...theirs].map((one) => [one.id, one]));
  const places = chosen.flatMap((one) => one.places.map(({ id }) => id));
  const reporting = new Set([...places, ...own.flatMap(({ jurisdictions }) => jurisdictions)]);
  const years = [...chosen, ...own].flatMap(({ period }) => (period ? yearsOf(period) : []));
  const index = placeIndex([...byId.values()], reporting);
  return { isComplete: true, byId, reporting, index, years: newestFirst(years) };
}

/** `dataset` as a view has it. Before the catalogue is there, only years are known. */
export function useKnown(dataset: string): Known {
  const { workspace, seed } = useAtlas();
  const load = useCallback((signal: AbortSignal): Promise<Catalogue> => workspace.catalogue(signal), [workspace]);
  const answer = useAnswer(load);
  const catalogue = answer.state === "ready" ? answer.value : undefined;
  const datasets = useOwnDatasets();
  return useMemo(() => {
    const ids = datasetsOf(dataset);
    const own = datasets.filter(({ id }) => ids.includes(id));
    if (catalogue) return knownOf(catalogue, ids, own);
    const years = own.flatMap(({ period }) => (period ? yearsOf(period) : []));
    const brought = seed.documents.map(({ period }) => period);
    return { ...NOTHING_KNOWN, years: newestFirst([...years, ...brought]) };
  }, [catalogue, dataset, datasets, seed]);
}
