import { useCallback, useMemo } from "react";
import type { Jurisdiction } from "../../model/jurisdiction.ts";
import { datasetsOf } from "../../view/datasetChoice.ts";
import { placeIndex, type PlaceIndex } from "../../view/placeSearch.ts";
import type { Catalogue, CatalogueDataset } from "../../workspace/publishedData.ts";
import { useAtlas } from "../atlas.ts";
import { useAnswer } from "../hooks/useAnswer.ts";

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

type Range = { readonly from: number; readonly to: number };

function yearsOf({ from, to }: Range): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function newestFirst(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((one, other) => other - one);
}

function knownOf(chosen: readonly CatalogueDataset[], ownYears: readonly number[], isComplete: boolean): Known {
  const byId = new Map(chosen.flatMap(({ jurisdictions }) => jurisdictions).map((one) => [one.id, one]));
  const reporting = new Set(chosen.flatMap(({ places }) => places).map(({ id }) => id));
  return {
    isComplete,
    byId,
    reporting,
    index: placeIndex([...byId.values()], reporting),
    years: newestFirst([...chosen.flatMap(({ period }) => yearsOf(period)), ...ownYears]),
  };
}

/** `dataset` as a view has it. Before the catalogue is there, only the years of the reports are known. */
export function useKnown(dataset: string): Known {
  const { workspace, seed } = useAtlas();
  const load = useCallback((signal: AbortSignal): Promise<Catalogue> => workspace.catalogue(signal), [workspace]);
  const answer = useAnswer(load);
  const catalogue = answer.state === "ready" ? answer.value : undefined;
  return useMemo(() => {
    const ids = datasetsOf(dataset);
    const own = workspace.datasets.flatMap(({ id, period }) => (period && ids.includes(id) ? yearsOf(period) : []));
    if (!catalogue) return knownOf([], [...own, ...seed.documents.map(({ period }) => period)], false);
    return knownOf(
      catalogue.datasets.filter(({ id }) => ids.includes(id)),
      own,
      true,
    );
  }, [catalogue, dataset, seed, workspace]);
}
