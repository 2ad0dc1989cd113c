import { useEffect, useState } from "react";

export type Answer<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly error: Error };

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Asks again when `load` changes; an answer that comes late is dropped. */
export function useAnswer<T>(load: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ state: "loading" });
  useEffect(() => {
    const controller = new AbortController();
    const settle = (next: Answer<T>): void => {
      if (!controller.signal.aborted) setAnswer(next);
    };
    setAnswer({ state: "loading" });
    load(controller.signal).then(
      (value) => settle({ state: "ready", value }),
      (error: unknown) => settle({ state: "failed", error: asError(error) }),
    );
    return () => controller.abort();
  }, [load]);
  return answer;
}
