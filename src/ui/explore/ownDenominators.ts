import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Problem } from "../../model/problem.ts";
import type { NamedPlace } from "../../intake/denominators/findPlace.ts";
import type { Denominator } from "../../view/ownDataset.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { useAtlas } from "../atlas.ts";

/** The reader's people and households of this sitting. They never leave this computer. */
export interface OwnDenominators {
  readonly state: "none" | "reading" | "read" | "failed";
  readonly fileName: string;
  readonly rows: readonly Denominator[];
  readonly problems: readonly Problem[];
}

const NONE: OwnDenominators = { state: "none", fileName: "", rows: [], problems: [] };

const stores = new WeakMap<Workspace, StoreApi<OwnDenominators>>();

export function ownDenominatorsOf(workspace: Workspace): StoreApi<OwnDenominators> {
  const store = stores.get(workspace) ?? createStore<OwnDenominators>(() => NONE);
  stores.set(workspace, store);
  return store;
}

export function useOwnDenominators(): OwnDenominators {
  return useStore(ownDenominatorsOf(useAtlas().workspace));
}

/** Takes a file in place of the one before; one without a usable number leaves none. */
export async function takeDenominators(
  workspace: Workspace,
  file: File,
  { source, places }: { readonly source: string; readonly places: readonly NamedPlace[] },
): Promise<void> {
  const store = ownDenominatorsOf(workspace);
  store.setState({ ...NONE, state: "reading", fileName: file.name });
  try {
    const { readDenominators } = await import("../../intake/denominators/readDenominators.ts"); // for the few who have some
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { value: rows, problems } = readDenominators({ name: file.name, bytes, source }, places);
    await workspace.setDenominators(rows);
    store.setState({ state: "read", rows, problems });
  } catch (error) {
    console.warn("denominators not read", error);
    await workspace.setDenominators([]);
    store.setState({ ...NONE, state: "failed", fileName: file.name });
  }
}

export async function removeDenominators(workspace: Workspace): Promise<void> {
  ownDenominatorsOf(workspace).setState(NONE);
  await workspace.setDenominators([]);
}
