import { useCallback, useEffect, useState } from "react";
import { PUBLISHED_DATASETS, isPublishedDataset } from "../../model/dataset.ts";
import { useAtlas, useLocale, useMessages } from "../atlas.ts";

export interface Datasets {
  readonly ids: readonly string[];
  nameOf(id: string): string;
}

/** The published ones and what the reader brought. */
export function useDatasets(): Datasets {
  const { workspace } = useAtlas();
  const { explore } = useMessages();
  const locale = useLocale();
  const [own, setOwn] = useState(workspace.datasets);
  useEffect(() => workspace.onDatasets(setOwn), [workspace]);
  const nameOf = useCallback(
    (id: string): string => {
      if (isPublishedDataset(id)) return PUBLISHED_DATASETS[id].label[locale];
      return own.find((one) => one.id === id)?.label || explore.ownDataset;
    },
    [own, locale, explore],
  );
  return { ids: [...Object.keys(PUBLISHED_DATASETS), ...own.map(({ id }) => id)], nameOf };
}
