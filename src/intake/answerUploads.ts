import type { PdfSurroundings } from "./document/readPdf.ts";
import { readUploadSource } from "./uploadReading.ts";
import type { UploadAnswer, UploadRequest } from "./uploadMessages.ts";

/** The worker's side: every request gets its steps and then one answer. */
export function answerUploads(pdf: PdfSurroundings, post: (answer: UploadAnswer) => void) {
  return async ({ id, source }: UploadRequest): Promise<void> => {
    try {
      const reading = await readUploadSource(source, pdf, (step) => post({ kind: "step", id, step }));
      post({ kind: "done", id, reading });
    } catch (error) {
      post({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
    }
  };
}
