import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import { datasetsOf } from "../view/datasetChoice.ts";
import type { OwnDocument } from "../view/ownDataset.ts";
import type { Place } from "../view/slice.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { useAtlas } from "./atlas.ts";

/** The dataset of what is accepted at the review desk. */
export const DESK_DATASET = "own";

/** The reader's own reports among the charts of this sitting. They never leave this computer. */
export interface OwnReports {
  /** none: nothing was added yet; missing: an address asks for them, and this computer has none. */
  readonly state: "none" | "restoring" | "joined" | "missing";
  readonly documents: readonly OwnDocument[];
  /** All places that they speak of, those of the catalogue included. */
  readonly places: readonly Place[];
}

const NONE: OwnReports = { state: "none", documents: [], places: [] };

const stores = new WeakMap<Workspace, StoreApi<OwnReports>>();

/** What was added to this workspace's charts. */
export function ownReportsOf(workspace: Workspace): StoreApi<OwnReports> {
  const store = stores.get(workspace) ?? createStore<OwnReports>(() => NONE);
  stores.set(workspace, store);
  return store;
}

export function useOwnReports(): OwnReports {
  return useStore(ownReportsOf(useAtlas().workspace));
}

/** Whether a view asks for them. */
export function asksForOwn(dataset: string): boolean {
  return datasetsOf(dataset).includes(DESK_DATASET);
}
