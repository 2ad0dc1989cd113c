import type { RecipeChoice } from "../intake/table/tableRecipe.ts";
import type { Keeping } from "./savedUploads.ts";
import { StoreFullError, type SavedRecord, type UploadStore } from "./savedUploadsStore.ts";

/** Raised whenever a recipe changes its shape: older ones are guessed anew from the same bytes. */
export const SAVED_TABLE_VERSION = 1;

/** A user's table as it came, with what was set about it. */
export interface SavedTable {
  /** Of the dataset: `own-` and a word. */
  readonly id: string;
  readonly label: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly choice: RecipeChoice;
  /** Ids by the name in the table; "" for a place of the table's own. */
  readonly places: Readonly<Record<string, string>>;
}

interface KeptTable extends SavedRecord, SavedTable {
  readonly version: number;
  readonly position: number;
}

/** Original bytes and recipes; never figures, which are read anew. */
export interface SavedTables {
  readonly keeping: Keeping;
  /** In the order in which they were first kept. */
  load(): Promise<readonly SavedTable[]>;
  save(table: SavedTable): Promise<Keeping>;
  remove(id: string): Promise<void>;
  deleteEverything(): Promise<void>;
}

export function savedTables(store: UploadStore): SavedTables {
  const lasting: Keeping = store.isLasting ? "kept" : "passing";
  let keeping: Keeping = lasting;
  const records = async (): Promise<readonly KeptTable[]> => (await store.all("originals")) as readonly KeptTable[];
  return {
    get keeping() {
      return keeping;
    },
    load: async () => [...(await records())].sort((one, other) => one.position - other.position).map(tableOf),
    async save(table) {
      const before = await records();
      const position =
        before.find(({ id }) => id === table.id)?.position ?? 1 + Math.max(-1, ...before.map((one) => one.position));
      const record: KeptTable = { ...table, version: SAVED_TABLE_VERSION, position };
      keeping = await store.put("originals", record).then(() => lasting, fullOrThrow);
      return keeping;
    },
    remove: (id) => store.remove("originals", id),
    async deleteEverything() {
      await store.clear();
      keeping = lasting;
    },
  };
}

function tableOf({ id, label, fileName, bytes, choice, places, version }: KeptTable): SavedTable {
  return { id, label, fileName, bytes, places, choice: version === SAVED_TABLE_VERSION ? choice : {} };
}

function fullOrThrow(error: unknown): Keeping {
  if (error instanceof StoreFullError) return "full";
  throw error;
}
