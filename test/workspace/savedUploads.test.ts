import { describe, expect, it } from "vitest";
import { reviewQueue } from "../../src/workspace/reviewQueue.ts";
import { savedUploads } from "../../src/workspace/savedUploads.ts";
import {
  memoryStore,
  StoreFullError,
  type SavedRecord,
  type UploadStore,
} from "../../src/workspace/savedUploadsStore.ts";
import { openUploadStore } from "../../src/workspace/savedUploadsIndexedDb.ts";
import { allFigures, documentAt, queueOf, reportOf } from "./reviewQueueCases.ts";

const queue = await queueOf(
  reportOf("某区甲镇", 2024, "全年开展行政检查170次。"),
  reportOf("某区乙镇", 2024, "全年开展行政检查12次。"),
);
const content = new Uint8Array([1, 2, 3]);

/** Counts what is written, and can be filled up. */
function watched(): { readonly store: UploadStore; readonly written: string[]; room: number } {
  const store = memoryStore();
  const watch = {
    written: [] as string[],
    room: Number.POSITIVE_INFINITY,
    store: {
      ...store,
      put: async (drawer: Parameters<UploadStore["put"]>[0], record: Parameters<UploadStore["put"]>[1]) => {
        if (watch.room-- <= 0) throw new StoreFullError("full");
        watch.written.push(`${drawer} ${record.id}`);
        return store.put(drawer, record);
      },
    },
  };
  return watch;
}

describe(savedUploads, () => {
  it("gives the queue back as it was left, with its sample", async () => {
    const store = memoryStore();
    let left = reviewQueue(queue, { kind: "accept", figures: allFigures(queue) });
    left = reviewQueue(left, { kind: "drawSample", seed: 1, size: 1 });
    await savedUploads(store).save(left);
    expect(await savedUploads(store).load()).toEqual({ queue: left, unread: [] });
  });

  it("writes only the reports that changed", async () => {
    const { store, written } = watched();
    const saved = savedUploads(store);
    await saved.save(queue);
    written.length = 0;
    const second = documentAt(queue, 1);
    await saved.save(reviewQueue(queue, { kind: "accept", figures: allFigures({ documents: [second] }) }));
    expect(written).toEqual([`documents ${second.id}`]);
  });

  it("keeps files that were not read before the page was closed, and knows which", async () => {
    const store = memoryStore();
    const first = savedUploads(store);
    const { id } = await first.saveOriginal({ fileName: "甲.docx", content });
    const { id: waiting } = await first.saveOriginal({ fileName: "乙.docx", content });
    await first.save({ documents: [{ ...documentAt(queue, 0), original: id }] });
    const second = savedUploads(store);
    expect((await second.load()).unread).toEqual([waiting]);
    expect(await second.original(waiting)).toMatchObject({ fileName: "乙.docx", content });
    await second.removeOriginal(waiting);
    expect((await second.load()).unread).toEqual([]);
  });

  it("reads files again whose review was kept in an older form", async () => {
    const store = memoryStore();
    const saved = savedUploads(store);
    const { id } = await saved.saveOriginal({ fileName: "甲.docx", content });
    await saved.save({ documents: [{ ...documentAt(queue, 0), original: id }] });
    const [record] = await store.all("documents");
    if (!record) throw new Error("it was saved");
    const older: SavedRecord & { readonly version: number } = { ...record, version: 0 };
    await store.put("documents", older);
    expect(await savedUploads(store).load()).toEqual({ queue: { documents: [] }, unread: [id] });
  });

  it("drops a removed report with its file, and everything when asked", async () => {
    const store = memoryStore();
    const saved = savedUploads(store);
    const { id } = await saved.saveOriginal({ fileName: "甲.docx", content });
    const first = { ...documentAt(queue, 0), original: id };
    await saved.save({ documents: [first, documentAt(queue, 1)] });
    await saved.save({ documents: [documentAt(queue, 1)] });
    expect(await store.ids("originals")).toEqual([]);
    expect((await saved.load()).queue.documents).toEqual([documentAt(queue, 1)]);
    await saved.deleteEverything();
    expect(await saved.load()).toEqual({ queue: { documents: [] }, unread: [] });
  });

  it("says that nothing lasts, and when the room is used up; what did not fit is tried again", async () => {
    const watch = watched();
    const saved = savedUploads({ ...watch.store, isLasting: true });
    expect(savedUploads(memoryStore()).keeping).toBe("passing");
    watch.room = 1;
    expect(await saved.save(queue)).toBe("full");
    watch.room = 10;
    expect(await saved.save(queue)).toBe("kept");
    expect((await saved.load()).queue).toEqual(queue);
  });

  it("saves in the order of the calls", async () => {
    const store = memoryStore();
    const saved = savedUploads(store);
    const later = reviewQueue(queue, { kind: "accept", figures: allFigures(queue) });
    await Promise.all([saved.save(queue), saved.save(later)]);
    expect((await savedUploads(store).load()).queue).toEqual(later);
  });
});

describe(openUploadStore, () => {
  it("keeps in memory where there is no database, as here", async () => {
    expect((await openUploadStore("uploads")).isLasting).toBe(false);
  });
});
