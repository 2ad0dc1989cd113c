import { createStore, type StoreApi } from "zustand/vanilla";
import { NEW_IMPORT, type ImportFailure, type ImportState } from "./importState.ts";

type Absent = "table" | "reading" | "progress" | "joined" | "failure";

/** The state of the desk with the one way to change it. */
export interface ImportStore {
  readonly store: StoreApi<ImportState>;
  /** Absent values are left out, not set to undefined. */
  set(change: Partial<ImportState>, ...without: readonly Absent[]): void;
  fail(failure: ImportFailure): void;
}

export function createImportStore(): ImportStore {
  const store = createStore<ImportState>(() => NEW_IMPORT);
  const set = (change: Partial<ImportState>, ...without: readonly Absent[]): void => {
    const next = { ...store.getState(), ...change };
    for (const name of without) delete next[name];
    store.setState(next, true);
  };
  return { store, set, fail: (failure) => set({ failure, said: "" }, "reading") };
}
