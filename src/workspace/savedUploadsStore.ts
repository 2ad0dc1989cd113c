/** Where the records of one sitting are kept, each under its id in one of these drawers. */
export const DRAWERS = ["originals", "documents", "samples"] as const;
export type Drawer = (typeof DRAWERS)[number];

export interface SavedRecord {
  readonly id: string;
}

/** The smallest store that does. Rejects when the browser does; a quota is a `StoreFullError`. */
export interface UploadStore {
  /** Whether what is put here is still there when the page is opened again. */
  readonly isLasting: boolean;
  put(drawer: Drawer, record: SavedRecord): Promise<void>;
  get(drawer: Drawer, id: string): Promise<SavedRecord | undefined>;
  all(drawer: Drawer): Promise<readonly SavedRecord[]>;
  /** Without loading the records themselves. */
  ids(drawer: Drawer): Promise<readonly string[]>;
  remove(drawer: Drawer, id: string): Promise<void>;
  /** Empties every drawer. */
  clear(): Promise<void>;
  close(): void;
}

/** The browser gives this site no more room. */
export class StoreFullError extends Error {
  override readonly name = "StoreFullError";
}

/** For browsers that refuse storage: the desk works, and forgets with the page. */
export function memoryStore(): UploadStore {
  const drawers: Record<Drawer, Map<string, SavedRecord>> = {
    originals: new Map(),
    documents: new Map(),
    samples: new Map(),
  };
  return {
    isLasting: false,
    put: async (drawer, record) => void drawers[drawer].set(record.id, record),
    get: async (drawer, id) => drawers[drawer].get(id),
    all: async (drawer) => [...drawers[drawer].values()],
    ids: async (drawer) => [...drawers[drawer].keys()],
    remove: async (drawer, id) => void drawers[drawer].delete(id),
    clear: async () => DRAWERS.forEach((drawer) => drawers[drawer].clear()),
    close: () => undefined,
  };
}
