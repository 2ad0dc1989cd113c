/** Something that is started once, on demand: racing callers share one start, and a failed start is forgotten. */
export class Resource<T> {
  readonly #start: () => Promise<T>;
  #started: Promise<T> | undefined;

  constructor(start: () => Promise<T>) {
    this.#start = start;
  }

  get(): Promise<T> {
    if (!this.#started) {
      const started = this.#start();
      this.#started = started;
      started.catch(() => {
        if (this.#started === started) this.#started = undefined;
      });
    }
    return this.#started;
  }

  /** What has been started, without starting it. */
  get started(): Promise<T> | undefined {
    return this.#started;
  }

  /** The next caller starts anew. */
  forget(): Promise<T> | undefined {
    const started = this.#started;
    this.#started = undefined;
    return started;
  }
}
