import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { DatasetMarks } from "../../view/ownDataset.ts";
import type { Keeping } from "../../workspace/savedUploads.ts";
import { useAtlas } from "../atlas.ts";
import { bureauDeskOf } from "../bureau/bureauDeskOf.ts";
import { importDeskOf } from "../import/importDeskOf.ts";
import { listedDatasets, type ListedDataset } from "./listedDatasets.ts";
import { useOwnDatasets } from "./useInternal.ts";

/** The reader's own datasets with all that can be done to them. */
export interface DatasetDesk {
  readonly state: "opening" | "ready" | "failed";
  readonly keeping: Keeping;
  readonly datasets: readonly ListedDataset[];
  describe(dataset: ListedDataset, marks: Partial<DatasetMarks>): Promise<void>;
  remove(dataset: ListedDataset): Promise<void>;
}

/** Opens what this browser keeps; tables and the figures of one's own office come back into the charts with it. */
export function useDatasetDesk(): DatasetDesk {
  const atlas = useAtlas();
  const tables = importDeskOf(atlas);
  const bureau = bureauDeskOf(atlas);
  const summaries = useOwnDatasets();
  const kept = useStore(tables.store);
  const office = useStore(bureau.store);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    Promise.all([tables.open(), bureau.open()])
      .then(() => setReady(true))
      .catch((error: unknown) => console.warn("own datasets not opened", error));
  }, [tables, bureau]);
  return useMemo(
    (): DatasetDesk => ({
      state: [kept.opening, office.opening].includes("failed") ? "failed" : isReady ? "ready" : "opening",
      keeping: [kept.keeping, office.keeping].find((one) => one !== "kept") ?? "kept",
      datasets: listedDatasets(kept.tables, office.bureau, summaries),
      describe: async ({ id, kind }, marks) => {
        const { label: _label, ...rest } = marks;
        if (kind === "table") return tables.describe(id, marks);
        bureau.describe(rest);
        return bureau.flush();
      },
      remove: ({ id, kind }) => (kind === "table" ? tables.remove(id) : bureau.deleteEverything()),
    }),
    [kept, office, isReady, summaries, tables, bureau],
  );
}
