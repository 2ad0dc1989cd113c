import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { openUploadReader, readUploads, type UploadReader } from "../../src/intake/readUpload.ts";
import { UploadFailure } from "../../src/intake/uploadAnswer.ts";
import type { UploadPort } from "../../src/intake/uploadMessages.ts";
import type { UploadSource, UploadStep } from "../../src/intake/uploadReading.ts";
import { bytesOf } from "./document/readText.ts";

let threads = 0;
let reader: UploadReader | undefined;

function startThread(): UploadPort {
  threads++;
  const thread = new Worker(new URL("./uploadThread.mjs", import.meta.url));
  return {
    send: (request) => thread.postMessage(request, []),
    listen(hear, die) {
      thread.removeAllListeners();
      thread.on("message", hear);
      thread.on("error", (error: Error) => die(error.message));
    },
    end: () => void thread.terminate(),
  };
}

function open(silenceLimitMs = 20_000): UploadReader {
  threads = 0;
  reader = openUploadReader({ startWorker: startThread, silenceLimitMs });
  return reader;
}

afterEach(() => reader?.close());

function textFile(
  fileName: string,
  text = "某街道2025年法治政府建设情况报告\n全年开展行政检查170次。\n",
): UploadSource {
  return { fileName, content: new TextEncoder().encode(text) };
}

describe(openUploadReader, { timeout: 60_000 }, () => {
  it("reads texts and PDFs in one worker, says where it is, and names each file by its bytes", async () => {
    const uploads = open();
    const steps: UploadStep[] = [];
    const text = await uploads.read(textFile("a.txt"), { onStep: (step) => steps.push(step) });
    expect(text.document).toMatchObject({ kind: "text", format: "txt" });
    expect(text.extraction?.observations).toMatchObject([{ indicator: "inspections", value: 170 }]);
    expect(text.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(steps).toEqual(["opening", "extracting"]);
    const content = new Blob([new Uint8Array(await bytesOf("test/intake/document/files/tuwan-2024.pdf"))]);
    const pdf = await uploads.read({ fileName: "b.pdf", content });
    expect(pdf.extraction).toMatchObject({ period: 2024 });
    expect(threads).toBe(1);
  });

  it("answers for a file that gives no text, without a reading of it", async () => {
    const { document, extraction } = await open().read(textFile("旧.doc", "{\\rtf1 12}"));
    expect(document).toMatchObject({ kind: "refused", reason: "rtf" });
    expect(extraction).toBeUndefined();
  });

  it("fails the file over which the worker died, and reads the next one in a new worker", async () => {
    const uploads = open();
    const outcomes = [];
    const sources = [textFile("a.txt"), textFile("kills the worker.txt"), textFile("c.txt")];
    for await (const progress of readUploads(uploads, sources)) outcomes.push(progress);
    expect(outcomes.map(({ done, total }) => `${done}/${total}`)).toEqual(["1/3", "2/3", "3/3"]);
    expect(outcomes.map(({ outcome }) => ("failure" in outcome ? outcome.failure.message : "read"))).toEqual([
      "read",
      "out of memory",
      "read",
    ]);
    expect(threads).toBe(2);
  });

  it("gives up a file of which nothing is heard", async () => {
    const uploads = open(500);
    await expect(uploads.read(textFile("says nothing.txt"))).rejects.toThrow(UploadFailure);
  });

  it("stops at the signal, with its reason, and reads again afterwards", async () => {
    const uploads = open();
    const controller = new AbortController();
    const wait = { signal: controller.signal };
    const reading = uploads.read(textFile("says nothing.txt"), wait);
    const queued = uploads.read(textFile("b.txt"), wait);
    setTimeout(() => controller.abort(new Error("enough")), 50);
    await expect(reading).rejects.toThrow("enough");
    await expect(queued).rejects.toThrow("enough");
    expect((await uploads.read(textFile("c.txt"))).document.kind).toBe("text");
  });

  it("ends a file that is being read when it is closed", async () => {
    const uploads = open();
    const reading = uploads.read(textFile("says nothing.txt"));
    setTimeout(() => uploads.close(), 50);
    await expect(reading).rejects.toThrow("closed");
  });
});
