/** Waits for work until the signal aborts; then calls `stop` and throws the signal's reason at once. */
export async function abortable<T>(work: Promise<T>, stop: () => void, signal?: AbortSignal): Promise<T> {
  if (!signal) return work;
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => {
      stop();
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", abort, { once: true });
  });
  if (signal.aborted) abort();
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
    work.catch(() => undefined); // its late failure has no one left to tell
  }
}
