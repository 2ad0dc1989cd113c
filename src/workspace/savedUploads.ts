import { StoreFullError, type SavedRecord, type UploadStore } from "./savedUploadsStore.ts";
import type { ReviewDocument, ReviewQueue, ReviewSample } from "./reviewQueueState.ts";

/** Raised whenever the state of the review changes its shape: older records are then read anew from their originals. */
export const SAVED_VERSION = 1;

/** A file as it came. */
export interface Original {
  readonly fileName: string;
  readonly content: Blob | Uint8Array;
}

interface SavedOriginal extends SavedRecord, Original {}

interface SavedDocument extends SavedRecord {
  readonly version: number;
  /** Its place in the queue. */
  readonly position: number;
  readonly document: ReviewDocument;
}

interface SavedSample extends SavedRecord {
  readonly sample: ReviewSample;
}

const SAMPLE_ID = "current";

/** kept: it is there at the next visit; passing: it is gone with the page; full: what came last was not kept. */
export type Keeping = "kept" | "passing" | "full";

/** What an earlier sitting left behind. */
export interface SavedState {
  readonly queue: ReviewQueue;
  /** Ids of originals still to be read: the page was closed before, or their review was kept in an older form. */
  readonly unread: readonly string[];
}

/** Files that a user brought and the state of their review. */
export interface SavedUploads {
  readonly keeping: Keeping;
  load(): Promise<SavedState>;
  /** To be called before a file is read, so that a reload loses none; the id is the `original` of its document. */
  saveOriginal(original: Original): Promise<{ readonly id: string; readonly keeping: Keeping }>;
  original(id: string): Promise<Original | undefined>;
  /** Of a file that gave no text. */
  removeOriginal(id: string): Promise<void>;
  /** Writes what differs from the state saved before, in the order of the calls. */
  save(queue: ReviewQueue): Promise<Keeping>;
  /** Files, texts and reviews. */
  deleteEverything(): Promise<void>;
  close(): Promise<void>;
}

export function savedUploads(store: UploadStore): SavedUploads {
  let keeping: Keeping = store.isLasting ? "kept" : "passing";
  let saved: ReviewQueue = { documents: [] };
  let turn: Promise<unknown> = Promise.resolve();

  /** One write after the other, so that an older state never overwrites a younger one. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined); // whoever waits for `done` hears of it
    return done;
  };
  const kept = async (work: () => Promise<void>): Promise<Keeping> => {
    try {
      await work();
      keeping = store.isLasting ? "kept" : "passing";
    } catch (error) {
      if (!(error instanceof StoreFullError)) throw error;
      keeping = "full";
    }
    return keeping;
  };

  return {
    get keeping() {
      return keeping;
    },
    load: () =>
      inTurn(async () => {
        const state = await loadState(store);
        saved = state.queue;
        return state;
      }),
    saveOriginal: ({ fileName, content }) =>
      inTurn(async () => {
        const record: SavedOriginal = { id: newId(), fileName, content };
        return { id: record.id, keeping: await kept(() => store.put("originals", record)) };
      }),
    original: (id) => inTurn(async () => (await store.get("originals", id)) as SavedOriginal | undefined),
    removeOriginal: (id) => inTurn(() => store.remove("originals", id)),
    save: (queue) =>
      inTurn(() =>
        kept(async () => {
          await saveChanges(store, saved, queue);
          saved = queue;
        }),
      ),
    deleteEverything: () =>
      inTurn(async () => {
        await store.clear();
        saved = { documents: [] };
        keeping = store.isLasting ? "kept" : "passing";
      }),
    close: () => inTurn(async () => store.close()),
  };
}

/** Without https a browser has no `randomUUID`. Ids in the order of arrival would need a count over all tabs. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join("-");
}

async function loadState(store: UploadStore): Promise<SavedState> {
  const records = (await store.all("documents")) as readonly SavedDocument[];
  const current = records.filter(({ version }) => version === SAVED_VERSION);
  const documents = [...current].sort((one, other) => one.position - other.position).map(({ document }) => document);
  const read = new Set(documents.map(({ original }) => original));
  const sample = ((await store.get("samples", SAMPLE_ID)) as SavedSample | undefined)?.sample;
  return {
    queue: { documents, ...(sample && { sample }) },
    unread: (await store.ids("originals")).filter((id) => !read.has(id)),
  };
}

async function saveChanges(store: UploadStore, before: ReviewQueue, after: ReviewQueue): Promise<void> {
  const known = new Map(before.documents.map((document, position) => [document.id, { document, position }]));
  for (const [position, document] of after.documents.entries()) {
    const old = known.get(document.id);
    known.delete(document.id);
    if (old?.document === document && old.position === position) continue;
    const record: SavedDocument = { id: document.id, version: SAVED_VERSION, position, document };
    await store.put("documents", record);
  }
  for (const { document } of known.values()) {
    await store.remove("documents", document.id);
    await store.remove("originals", document.original);
  }
  if (after.sample === before.sample) return;
  const record: SavedSample | undefined = after.sample && { id: SAMPLE_ID, sample: after.sample };
  await (record ? store.put("samples", record) : store.remove("samples", SAMPLE_ID));
}
