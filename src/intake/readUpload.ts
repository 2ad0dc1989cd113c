import { workerPort } from "./workerPort.ts";
import { reasonOf, uploadAnswer, UploadFailure } from "./uploadAnswer.ts";
import type { UploadPort } from "./uploadMessages.ts";
import type { UploadReading, UploadSource, UploadStep } from "./uploadReading.ts";

export interface UploadWait {
  readonly signal?: AbortSignal;
  readonly onStep?: (step: UploadStep) => void;
}

/** Reads files apart from the page, one after the other. */
export interface UploadReader {
  /**
   * Rejects with the signal's reason when cancelled, and with an `UploadFailure` when the worker died over the file;
   * the next file gets a new worker. A file that cannot be read is an answer, not a failure.
   */
  read(source: UploadSource, wait?: UploadWait): Promise<UploadReading>;
  close(): void;
}

export interface UploadReaderOptions {
  readonly startWorker: () => UploadPort;
  /** From the start of a file to its first step, and between two steps. */
  readonly silenceLimitMs?: number;
}

const SILENCE_LIMIT_MS = 120_000;

/** Starts no worker before the first file. */
export function openUploadReader({
  startWorker,
  silenceLimitMs = SILENCE_LIMIT_MS,
}: UploadReaderOptions): UploadReader {
  const closed = new AbortController();
  let port: UploadPort | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let lastId = 0;

  const run = async (source: UploadSource, { signal, onStep }: UploadWait): Promise<UploadReading> => {
    const signals = signal ? [closed.signal, signal] : [closed.signal];
    const aborted = signals.find((one) => one.aborted);
    if (aborted) throw reasonOf(aborted);
    port ??= startWorker();
    try {
      return await uploadAnswer(port, { id: ++lastId, source }, { signals, silenceLimitMs, onStep });
    } catch (error) {
      port.end(); // a worker cannot be told to stop in the middle of a file
      port = undefined;
      throw error;
    }
  };

  return {
    read(source, wait = {}) {
      const reading = turn.then(() => run(source, wait));
      turn = reading.catch(() => undefined); // the next file does not care how this one ended
      return reading;
    },
    close() {
      closed.abort(new UploadFailure("closed"));
      port?.end();
    },
  };
}

/** The worker of the built site. */
export function startUploadWorker(): UploadPort {
  return workerPort(new Worker(new URL("./readUpload.worker.ts", import.meta.url), { type: "module" }));
}

export type UploadOutcome =
  | { readonly source: UploadSource; readonly reading: UploadReading }
  | { readonly source: UploadSource; readonly failure: UploadFailure };

export interface UploadProgress {
  readonly done: number;
  readonly total: number;
  readonly outcome: UploadOutcome;
}

/** One outcome a file, in order. A failed file does not stop the others; the signal does, by its reason. */
export async function* readUploads(
  reader: UploadReader,
  sources: readonly UploadSource[],
  wait: UploadWait = {},
): AsyncGenerator<UploadProgress> {
  for (const [index, source] of sources.entries()) {
    yield { done: index + 1, total: sources.length, outcome: await outcomeOf(reader, source, wait) };
  }
}

async function outcomeOf(reader: UploadReader, source: UploadSource, wait: UploadWait): Promise<UploadOutcome> {
  try {
    return { source, reading: await reader.read(source, wait) };
  } catch (error) {
    if (error instanceof UploadFailure && wait.signal?.aborted !== true) return { source, failure: error };
    throw error;
  }
}
