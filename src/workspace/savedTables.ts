import type { RecipeChoice } from "../intake/table/tableRecipe.ts";
import type { DatasetMarks } from "../view/ownDataset.ts";
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
  /** 内部使用; absent is no. */
  readonly isInternal?: boolean;
  /** Absent is beside the published figures. */
  readonly replaces?: boolean;
  /** When it was first kept, in ISO 8601; absent for one that was kept before this was noted. */
  readonly since?: string;
}

interface KeptTable extends SavedRecord, Omit<SavedTable, "bytes"> {
  /** Long ones as a blob, which the browser stores without copying it in front of the page. */
  readonly bytes: Uint8Array | Blob;
  readonly version: number;
  readonly position: number;
}

/** Original bytes and recipes; never figures, which are read anew. */
export interface SavedTables {
  readonly keeping: Keeping;
  /** In the order in which they were first kept. */
  load(): Promise<readonly SavedTable[]>;
  /** Marks and the day of an earlier version stay, unless the table brings its own. */
  save(table: SavedTable): Promise<Keeping>;
  /** Name and marks of a table that is kept; one that is not stays unknown. */
  describe(id: string, marks: Partial<DatasetMarks>): Promise<Keeping>;
  remove(id: string): Promise<void>;
  deleteEverything(): Promise<void>;
}

export function savedTables(store: UploadStore, now: () => Date = () => new Date()): SavedTables {
  const lasting: Keeping = store.isLasting ? "kept" : "passing";
  let keeping: Keeping = lasting;
  const records = async (): Promise<readonly KeptTable[]> => (await store.all("originals")) as readonly KeptTable[];
  const put = async (record: KeptTable): Promise<Keeping> => {
    keeping = await store.put("originals", record).then(() => lasting, fullOrThrow);
    return keeping;
  };
  return {
    get keeping() {
      return keeping;
    },
    load: async () =>
      Promise.all([...(await records())].sort((one, other) => one.position - other.position).map(tableOf)),
    async save(table) {
      const before = await records();
      const former = before.find(({ id }) => id === table.id);
      const position = former?.position ?? 1 + Math.max(-1, ...before.map((one) => one.position));
      const { isInternal, replaces, since = now().toISOString() } = former ?? {};
      const marks = { ...(isInternal && { isInternal }), ...(replaces && { replaces }), since };
      const bytes = table.bytes.length > MOST_PLAIN ? await blobOf(table.bytes) : table.bytes;
      return put({ ...marks, ...table, bytes, version: SAVED_TABLE_VERSION, position });
    },
    async describe(id, marks) {
      const former = (await store.get("originals", id)) as KeptTable | undefined;
      return former ? put({ ...former, ...marks }) : keeping;
    },
    remove: (id) => store.remove("originals", id),
    async deleteEverything() {
      await store.clear();
      keeping = lasting;
    },
  };
}

async function tableOf({ version, position: _position, bytes, ...table }: KeptTable): Promise<SavedTable> {
  const plain = bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : bytes;
  return { ...table, bytes: plain, ...(version !== SAVED_TABLE_VERSION && { choice: {} }) };
}

const MOST_PLAIN = 1024 * 1024;
const PIECE = 4 * MOST_PLAIN;

/** Piece by piece, so that the page may draw and answer in between. */
async function blobOf(bytes: Uint8Array): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(new Blob([bytes.slice(at, at + PIECE)]));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return new Blob(pieces);
}

function fullOrThrow(error: unknown): Keeping {
  if (error instanceof StoreFullError) return "full";
  throw error;
}
