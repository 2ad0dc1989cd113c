/** Waits that must not outlive the worker they wait for: a dead worker answers nothing, not even with an error. */
export class PendingList {
  readonly #rejections = new Set<(error: Error) => void>();
  #end: Error | undefined;

  /** The error that ended it, if it has ended. */
  get ended(): Error | undefined {
    return this.#end;
  }

  async guard<T>(start: () => Promise<T>): Promise<T> {
    if (this.#end) throw this.#end;
    let rejection: (error: Error) => void = () => undefined;
    const death = new Promise<never>((_, reject) => (rejection = reject));
    this.#rejections.add(rejection);
    try {
      return await Promise.race([start(), death]);
    } finally {
      this.#rejections.delete(rejection);
    }
  }

  /** Rejects all that wait, and all that will; only the first call counts. */
  end(error: Error): void {
    if (this.#end) return;
    this.#end = error;
    for (const reject of this.#rejections) reject(error);
  }
}
