import type { BureauDraft } from "../intake/bureau.ts";
import type { Keeping } from "./savedUploads.ts";
import { StoreFullError, type SavedRecord, type UploadStore } from "./savedUploadsStore.ts";

/** Raised whenever a draft changes its shape; one of another version is left alone. */
const SAVED_BUREAU_VERSION = 1;
const ID = "draft";

/** The figures of one's own office with what is said about them. */
export interface SavedBureau extends BureauDraft {
  /** When it was first kept, in ISO 8601. */
  readonly since: string;
  readonly isInternal: boolean;
  readonly replaces: boolean;
}

interface BureauRecord extends SavedRecord {
  readonly version: number;
  readonly bureau: SavedBureau;
}

export interface BureauStore {
  readonly keeping: Keeping;
  load(): Promise<SavedBureau | undefined>;
  save(bureau: SavedBureau): Promise<Keeping>;
  deleteEverything(): Promise<void>;
}

export function bureauStore(store: UploadStore): BureauStore {
  const lasting: Keeping = store.isLasting ? "kept" : "passing";
  let keeping: Keeping = lasting;
  return {
    get keeping() {
      return keeping;
    },
    async load() {
      const record = (await store.get("documents", ID)) as BureauRecord | undefined;
      return record?.version === SAVED_BUREAU_VERSION ? record.bureau : undefined;
    },
    async save(bureau) {
      const record: BureauRecord = { id: ID, version: SAVED_BUREAU_VERSION, bureau };
      try {
        await store.put("documents", record);
        keeping = lasting;
      } catch (error) {
        if (!(error instanceof StoreFullError)) throw error;
        keeping = "full";
      }
      return keeping;
    },
    async deleteEverything() {
      await store.clear();
      keeping = lasting;
    },
  };
}
