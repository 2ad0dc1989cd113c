import { readFileSync } from "node:fs";
import { readUploadSource, type UploadReading } from "../../../src/intake/uploadReading.ts";
import { EMPTY_QUEUE, type ReviewDocument, type ReviewQueue } from "../../../src/workspace/reviewQueueState.ts";
import { reviewDocument } from "../../../src/workspace/reviewQueueDocument.ts";

/** None of these tests opens a PDF. */
const NO_PDF = {
  readCMap: (name: string): Promise<Uint8Array> => Promise.reject(new Error(name)),
  startWorker: (): never => {
    throw new Error("no PDF is read here");
  },
};

export const TUWAN = readFileSync(
  new URL("../../../data/reports/chongqing-shapingba-tuwan-2024.txt", import.meta.url),
  "utf8",
);

export function readText(text: string, fileName: string): Promise<UploadReading> {
  return readUploadSource({ fileName, content: new TextEncoder().encode(text) }, NO_PDF);
}

/** The queue of these texts, as they come from the reader. */
export async function queueOf(...texts: readonly string[]): Promise<ReviewQueue> {
  let queue = EMPTY_QUEUE;
  for (const [index, text] of texts.entries()) {
    const document = reviewDocument(await readText(text, `${index + 1}.txt`), `original-${index}`, queue);
    if (document) queue = { ...queue, documents: [...queue.documents, document] };
  }
  return queue;
}

export function documentAt(queue: ReviewQueue, index: number): ReviewDocument {
  const document = queue.documents[index];
  if (!document) throw new Error(`the queue holds no document ${index}`);
  return document;
}
