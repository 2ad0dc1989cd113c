import { useEffect, useState } from "react";
import { datasetsOf } from "../../view/datasetChoice.ts";
import type { DatasetSummary } from "../../view/ownDataset.ts";
import type { View } from "../../view/view.ts";
import { useAtlas } from "../atlas.ts";

/** The reader's own datasets, as they are now. */
export function useOwnDatasets(): readonly DatasetSummary[] {
  const { workspace } = useAtlas();
  const [datasets, setDatasets] = useState(workspace.datasets);
  useEffect(() => {
    setDatasets(workspace.datasets); // what came before the listener
    return workspace.onDatasets(setDatasets);
  }, [workspace]);
  return datasets;
}

/** Names of the datasets of a view that are marked 内部使用; nothing of such a view may be linked to or embedded. */
export function useInternal({ dataset }: Pick<View, "dataset">): readonly string[] {
  const asked = datasetsOf(dataset);
  return useOwnDatasets().flatMap(({ id, label, isInternal }) => (isInternal && asked.includes(id) ? [label] : []));
}
