import type { UploadReading, UploadSource, UploadStep } from "./uploadReading.ts";

/** To the worker: one file at a time. */
export interface UploadRequest {
  readonly id: number;
  readonly source: UploadSource;
}

/** From the worker, about the request of this id. */
export type UploadAnswer =
  | { readonly kind: "step"; readonly id: number; readonly step: UploadStep }
  | { readonly kind: "done"; readonly id: number; readonly reading: UploadReading }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** A worker as its caller sees it: in a browser a Worker, in Node a thread. */
export interface UploadPort {
  send(request: UploadRequest): void;
  /** Replaces those who listened before. */
  listen(hear: (answer: UploadAnswer) => void, die: (message: string) => void): void;
  end(): void;
}
