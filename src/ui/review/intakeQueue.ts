import type { UploadReader } from "../../intake/readUpload.ts";
import { UploadFailure } from "../../intake/uploadAnswer.ts";
import type { UploadReading, UploadSource } from "../../intake/uploadReading.ts";
import type { SavedUploads } from "../../workspace/savedUploads.ts";
import type { Incoming, LeftOut } from "./deskState.ts";

/** A file that is kept and waits to be read. */
export interface Waiting {
  /** Under which the file is kept. */
  readonly original: string;
  readonly source: UploadSource;
}

export interface IntakeEvents {
  /** Undefined at the end. */
  onProgress(incoming: Incoming | undefined): void;
  /** Answers whether the reading gave a report. */
  onRead(reading: UploadReading, original: string): boolean;
  onLeftOut(file: LeftOut): void;
}

/** Reads waiting files one after the other, whenever there are some; more can come while it works. */
export class IntakeQueue {
  readonly #reader: UploadReader;
  readonly #saved: SavedUploads;
  readonly #events: IntakeEvents;
  #waiting: Waiting[] = [];
  #done = 0;
  #stop = new AbortController();
  #work: Promise<void> | undefined;

  constructor(reader: UploadReader, saved: SavedUploads, events: IntakeEvents) {
    this.#reader = reader;
    this.#saved = saved;
    this.#events = events;
  }

  /** Settles when everything that waits has been read, or reading was stopped. */
  add(files: readonly Waiting[]): Promise<void> {
    this.#waiting.push(...files);
    this.#work ??= this.#readAll().finally(() => {
      this.#work = undefined;
      this.#done = 0;
      this.#events.onProgress(undefined);
    });
    return this.#work;
  }

  /** What has been read stays; what waits is forgotten. */
  stop(): void {
    this.#stop.abort();
  }

  async #readAll(): Promise<void> {
    this.#stop = new AbortController();
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      await this.#readOne(next);
      this.#waiting.shift();
      this.#done++;
      if (this.#stop.signal.aborted) break;
    }
    const forgotten = this.#waiting;
    this.#waiting = [];
    for (const { original } of forgotten) await this.#saved.removeOriginal(original);
  }

  async #readOne({ original, source }: Waiting): Promise<void> {
    const { fileName } = source;
    const total = this.#done + this.#waiting.length;
    const report = (incoming: Partial<Incoming>): void =>
      this.#events.onProgress({ done: this.#done, total, fileName, ...incoming });
    report({});
    try {
      const reading = await this.#reader.read(source, {
        signal: this.#stop.signal,
        onStep: (step) => report({ step }),
      });
      if (this.#events.onRead(reading, original)) return;
      const { document } = reading;
      this.#events.onLeftOut({ fileName, reason: document.kind === "refused" ? document.reason : "empty" });
    } catch (error) {
      if (!this.#stop.signal.aborted) {
        if (!(error instanceof UploadFailure)) throw error;
        this.#events.onLeftOut({ fileName, reason: "interrupted" });
      }
    }
    await this.#saved.removeOriginal(original);
  }
}
