import { describe, expect, it } from "vitest";
import type { UploadReader } from "../../../src/intake/readUpload.ts";
import { createDesk, type Desk } from "../../../src/ui/review/desk.ts";
import { decided } from "../../../src/ui/review/deskCommands.ts";
import { savedUploads } from "../../../src/workspace/savedUploads.ts";
import { memoryStore, type UploadStore } from "../../../src/workspace/savedUploadsStore.ts";
import { readText, TUWAN } from "./reports.ts";

/** Reads in this thread, as fast as it can; ends a file when it is told to. */
const READER: UploadReader = {
  async read({ fileName, content }, { signal } = {}) {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(content as Uint8Array);
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    return readText(text, fileName);
  },
  close: () => undefined,
};

const deskOver = (store: UploadStore): Desk =>
  createDesk({ locale: "zh-CN", openSaved: () => Promise.resolve(savedUploads(store)), reader: READER });

const file = (fileName: string, text = TUWAN) => ({ fileName, content: new TextEncoder().encode(text) });

describe(createDesk, () => {
  it("reads what it is given, names what it cannot read, and puts the first report on the desk", async () => {
    const desk = deskOver(memoryStore());
    await desk.take([file("空.txt", ""), file("一.txt"), file("二.txt", `${TUWAN}\n`)]);
    const { history, leftOut, incoming, document } = desk.store.getState();
    expect(history.queue.documents.map(({ fileName }) => fileName)).toEqual(["一.txt", "二.txt"]);
    expect(leftOut).toEqual([{ fileName: "空.txt", reason: "empty" }]);
    expect(incoming).toBeUndefined();
    expect(document).toBe(history.queue.documents[0]?.id);
  });

  it("brings decisions back at the next visit", async () => {
    const store = memoryStore();
    const desk = deskOver(store);
    await desk.take([file("一.txt")]);
    desk.change(decided("reject", "zh-CN"));
    await desk.flush();
    const next = deskOver(store);
    await next.open();
    const [document] = next.store.getState().history.queue.documents;
    expect(document?.figures[0]?.review).toBe("rejected");
  });

  it("reads on where the last visit was cut off", async () => {
    const store = memoryStore();
    const before = savedUploads(store);
    await before.saveOriginal(file("没读完.txt"));
    const desk = deskOver(store);
    await desk.open();
    await expect.poll(() => desk.store.getState().history.queue.documents.length).toBe(1);
    expect(desk.store.getState().said).toBe("上次有 1 份文件没有读完，现在继续。");
  });

  it("stops when told to, keeps what was read and forgets the rest", async () => {
    const store = memoryStore();
    const desk = deskOver(store);
    const taking = desk.take(Array.from({ length: 40 }, (_, index) => file(`${index}.txt`, `${TUWAN}${index}`)));
    await expect.poll(() => desk.store.getState().history.queue.documents.length).toBeGreaterThan(1);
    desk.stopReading();
    await taking;
    const read = desk.store.getState().history.queue.documents.length;
    expect(read).toBeLessThan(40);
    expect(await store.ids("originals")).toHaveLength(read);
  });

  it("deletes files, texts and reviews", async () => {
    const store = memoryStore();
    const desk = deskOver(store);
    await desk.take([file("一.txt")]);
    await desk.deleteEverything();
    expect(desk.store.getState().history.queue.documents).toEqual([]);
    await desk.flush();
    for (const drawer of ["originals", "documents", "samples"] as const) expect(await store.ids(drawer)).toEqual([]);
  });
});
