import {
  DRAWERS,
  memoryStore,
  StoreFullError,
  type Drawer,
  type SavedRecord,
  type UploadStore,
} from "./savedUploadsStore.ts";

const LAYOUT = 1;

/** The browser's database of this name; one in memory where the browser refuses, as in private windows. */
export async function openUploadStore(name: string): Promise<UploadStore> {
  try {
    return indexedDbStore(await openDatabase(name));
  } catch (error) {
    console.warn("uploads are kept in memory only", error);
    return memoryStore();
  }
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, LAYOUT);
  request.addEventListener("upgradeneeded", () => {
    for (const drawer of DRAWERS) request.result.createObjectStore(drawer, { keyPath: "id" });
  });
  return new Promise((resolve, reject) => {
    // Another tab with an older layout would keep this one waiting for ever.
    request.addEventListener("blocked", () => reject(new Error("another tab holds the database open")));
    settled(request).then(resolve, reject);
  });
}

function indexedDbStore(database: IDBDatabase): UploadStore {
  database.addEventListener("versionchange", () => database.close());
  const write = (drawers: readonly string[], work: (transaction: IDBTransaction) => void): Promise<void> => {
    const transaction = database.transaction([...drawers], "readwrite");
    const done = committed(transaction);
    work(transaction);
    return done;
  };
  const drawerOf = (drawer: Drawer): IDBObjectStore => database.transaction(drawer, "readonly").objectStore(drawer);
  return {
    isLasting: true,
    put: (drawer, record) => write([drawer], (transaction) => void transaction.objectStore(drawer).put(record)),
    get: (drawer, id) => settled(drawerOf(drawer).get(id) as IDBRequest<SavedRecord | undefined>),
    all: (drawer) => settled(drawerOf(drawer).getAll() as IDBRequest<SavedRecord[]>),
    ids: async (drawer) => (await settled(drawerOf(drawer).getAllKeys())).map(String),
    remove: (drawer, id) => write([drawer], (transaction) => void transaction.objectStore(drawer).delete(id)),
    clear: () =>
      write(DRAWERS, (transaction) => DRAWERS.forEach((drawer) => void transaction.objectStore(drawer).clear())),
    close: () => database.close(),
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(storageError(request.error)));
  });
}

/** A record is kept only once its transaction has committed; a full disk shows there. */
function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(storageError(transaction.error)));
  });
}

function storageError(error: DOMException | null): Error {
  if (error?.name === "QuotaExceededError") return new StoreFullError(error.message, { cause: error });
  return error ?? new Error("the database gave up without a reason");
}
