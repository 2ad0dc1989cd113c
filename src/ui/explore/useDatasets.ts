import { useCallback, useEffect, useMemo, useState } from "react";
import { PUBLISHED_DATASETS, isPublishedDataset } from "../../model/dataset.ts";
import { datasetsOf } from "../../view/datasetChoice.ts";
import type { DatasetSummary, OwnIndicator } from "../../view/ownDataset.ts";
import type { View } from "../../view/view.ts";
import { useAtlas, useLocale, useMessages } from "../atlas.ts";

export interface Datasets {
  readonly ids: readonly string[];
  nameOf(id: string): string;
}

/** What the reader brought in this sitting. */
export function useOwnDatasets(): readonly DatasetSummary[] {
  const { workspace } = useAtlas();
  const [own, setOwn] = useState(workspace.datasets);
  useEffect(() => {
    setOwn(workspace.datasets); // one may have come in between
    return workspace.onDatasets(setOwn);
  }, [workspace]);
  return own;
}

/** The published ones and what the reader brought. */
export function useDatasets(): Datasets {
  const { explore } = useMessages();
  const locale = useLocale();
  const own = useOwnDatasets();
  const nameOf = useCallback(
    (id: string): string => {
      if (isPublishedDataset(id)) return PUBLISHED_DATASETS[id].label[locale];
      return own.find((one) => one.id === id)?.label || explore.ownDataset;
    },
    [own, locale, explore],
  );
  return { ids: [...Object.keys(PUBLISHED_DATASETS), ...own.map(({ id }) => id)], nameOf };
}

/** What only the chosen tables of the reader count. */
export function useOwnIndicators({ dataset }: Pick<View, "dataset">): readonly OwnIndicator[] {
  const own = useOwnDatasets();
  return useMemo(() => {
    const ids = datasetsOf(dataset);
    return own.filter(({ id }) => ids.includes(id)).flatMap(({ indicators }) => indicators);
  }, [own, dataset]);
}
