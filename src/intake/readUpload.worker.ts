import PdfWorker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker";
import { answerUploads } from "./answerUploads.ts";
import type { UploadRequest } from "./uploadMessages.ts";

/** Addresses of pdf.js's character maps in the built site, by file name. */
const CMAPS = import.meta.glob<string>("../../node_modules/pdfjs-dist/cmaps/*.bcmap", {
  query: "?url",
  import: "default",
  eager: true,
});

async function readCMap(fileName: string): Promise<Uint8Array> {
  const address = CMAPS[`../../node_modules/pdfjs-dist/cmaps/${fileName}`];
  if (address === undefined) throw new Error(`${fileName}: pdf.js has no such map`);
  const response = await fetch(new URL(address, import.meta.url));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Started by the first PDF; it ends with this worker. */
let pdfWorker: Worker | undefined;

const answer = answerUploads({ readCMap, worker: () => (pdfWorker ??= new PdfWorker()) }, (message) =>
  self.postMessage(message, { transfer: [] }),
);
self.addEventListener("message", ({ data }: MessageEvent<UploadRequest>) => void answer(data));
