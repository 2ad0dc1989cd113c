import type { UploadAnswer, UploadPort, UploadRequest } from "./uploadMessages.ts";
import type { UploadReading, UploadStep } from "./uploadReading.ts";

/** The worker died over a file, said nothing for too long, or could not do its work. */
export class UploadFailure extends Error {
  override readonly name = "UploadFailure";
}

export interface AnswerWait {
  /** Any of them ends the wait with its reason. */
  readonly signals: readonly AbortSignal[];
  readonly silenceLimitMs: number;
  readonly onStep?: ((step: UploadStep) => void) | undefined;
}

/** Sends one request and waits for what becomes of it. After a rejection the worker's state is unknown. */
export function uploadAnswer(port: UploadPort, request: UploadRequest, wait: AnswerWait): Promise<UploadReading> {
  const end = new AbortController();
  return new Promise<UploadReading>((resolve, reject) => {
    const watch = silenceWatch(wait.silenceLimitMs, reject);
    end.signal.addEventListener("abort", () => watch.stop());
    for (const signal of wait.signals) {
      signal.addEventListener("abort", () => reject(reasonOf(signal)), { signal: end.signal });
    }
    const hear = (answer: UploadAnswer): void => {
      if (answer.id !== request.id) return;
      watch.restart();
      if (answer.kind === "step") wait.onStep?.(answer.step);
      else if (answer.kind === "done") resolve(answer.reading);
      else reject(new UploadFailure(answer.message));
    };
    port.listen(hear, (message) => reject(new UploadFailure(message || "the worker ended")));
    port.send(request);
  }).finally(() => end.abort());
}

interface Watch {
  restart(): void;
  stop(): void;
}

function silenceWatch(limitMs: number, reject: (error: Error) => void): Watch {
  const bark = (): void => reject(new UploadFailure(`no answer within ${limitMs} ms`));
  let timer = setTimeout(bark, limitMs);
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    restart() {
      stop();
      timer = setTimeout(bark, limitMs);
    },
  };
}

export function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new UploadFailure(String(reason));
}
