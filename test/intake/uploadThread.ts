import { parentPort } from "node:worker_threads";
import { answerUploads } from "../../src/intake/answerUploads.ts";
import { pdfFilesInNode } from "../../src/intake/document/pdfFilesInNode.ts";
import type { UploadAnswer, UploadRequest } from "../../src/intake/uploadMessages.ts";

/** What the browser's worker entry does, in a thread of Node; two file names make it fail as workers fail. */
const answer = answerUploads(pdfFilesInNode(), (message: UploadAnswer) => parentPort?.postMessage(message, []));

parentPort?.on("message", (request: UploadRequest) => {
  const { fileName } = request.source;
  if (fileName === "kills the worker.txt") throw new Error("out of memory");
  if (fileName !== "says nothing.txt") void answer(request);
});
