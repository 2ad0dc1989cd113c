import type { SavedTable, SavedTables } from "../../workspace/savedTables.ts";
import type { ImportStore } from "./importStore.ts";

/** Tables that were brought and have not joined the charts: a reload must not lose them. */
export interface DeskDrafts {
  open(): Promise<void>;
  keep(table: SavedTable): Promise<void>;
  drop(id: string): Promise<void>;
  deleteEverything(): Promise<void>;
}

export function deskDrafts({ store, set }: ImportStore, openDrafts: () => Promise<SavedTables>): DeskDrafts {
  let opened: Promise<SavedTables> | undefined;
  const saved = (): Promise<SavedTables> => (opened ??= openDrafts());
  return {
    async open() {
      const drafts = await saved();
      set({ drafts: await drafts.load(), keepingDrafts: drafts.keeping });
    },
    async keep({ id, label, fileName, bytes, choice, places }) {
      const table: SavedTable = { id, label, fileName, bytes, choice, places };
      const { drafts } = store.getState();
      const isNew = drafts.every((one) => one.id !== id);
      set({ drafts: isNew ? [...drafts, table] : drafts.map((one) => (one.id === id ? table : one)) });
      try {
        set({ keepingDrafts: await (await saved()).save(table) });
      } catch (error) {
        console.warn("draft not kept", error);
        set({ keepingDrafts: "passing" });
      }
    },
    async drop(id) {
      set({ drafts: store.getState().drafts.filter((one) => one.id !== id) });
      await (await saved()).remove(id);
    },
    deleteEverything: async () => (await saved()).deleteEverything(),
  };
}
