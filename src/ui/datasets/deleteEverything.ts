import type { Atlas } from "../atlas.ts";
import { importDeskOf } from "../import/importDeskOf.ts";
import { ownReportsOf } from "../ownReports.ts";

/**
 * Takes away everything this site keeps in this browser: databases, files, caches and settings, whoever made them.
 * Gives the names of what could not be taken away.
 */
export async function deleteEverything(atlas: Atlas): Promise<readonly string[]> {
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    tables: () => importDeskOf(atlas).deleteEverything(),
    reports: () => forgetReports(atlas),
    bureau: () => forgetBureau(atlas),
    IndexedDB: clearDatabases,
    localStorage: async () => localStorage.clear(),
    sessionStorage: async () => sessionStorage.clear(),
    CacheStorage: clearCaches,
    OPFS: clearFiles,
  };
  const failed: string[] = [];
  for (const [name, work] of Object.entries(works)) {
    await work().catch((error: unknown) => {
      console.warn("not deleted", name, error);
      failed.push(name);
    });
  }
  return failed;
}

async function forgetReports(atlas: Atlas): Promise<void> {
  const { deskOf } = await import("../review/deskOf.ts"); // for the few who brought reports
  await deskOf(atlas).deleteEverything();
  await atlas.workspace.removeDataset("own");
  ownReportsOf(atlas.workspace).setState({ state: "none", documents: [], places: [] });
}

async function forgetBureau(atlas: Atlas): Promise<void> {
  const { bureauDeskOf } = await import("../bureau/bureauDeskOf.ts");
  await bureauDeskOf(atlas).deleteEverything();
}

/** Emptied rather than dropped: a database that another tab holds open could not be. */
async function clearDatabases(): Promise<void> {
  if (typeof indexedDB === "undefined") return;
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await clearDatabase(name);
}

async function clearDatabase(name: string): Promise<void> {
  const database = await settled(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const transaction = database.transaction(stores, "readwrite");
    const done = committed(transaction);
    for (const store of stores) transaction.objectStore(store).clear();
    await done;
  }
  database.close();
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("the database did not open")));
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("the database was not cleared")));
  });
}

async function clearCaches(): Promise<void> {
  if (typeof caches === "undefined") return; // only over https
  for (const name of await caches.keys()) await caches.delete(name);
}

async function clearFiles(): Promise<void> {
  if (typeof navigator.storage?.getDirectory !== "function") return;
  const root = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  for (const name of names) await root.removeEntry(name, { recursive: true });
}
