/** Answers that are not out yet: what they read must stay until then. */
export class UnderWay {
  readonly #works = new Set<Promise<unknown>>();

  async during<T>(work: Promise<T>): Promise<T> {
    this.#works.add(work);
    try {
      return await work;
    } finally {
      this.#works.delete(work);
    }
  }

  /** Waits for those of now, however they end, not for later ones. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#works);
  }
}
