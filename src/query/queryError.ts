/** A statement that the engine could not answer, with its text; the engine's own error is the cause. */
export class QueryError extends Error {
  override readonly name = "QueryError";

  constructor(
    readonly statement: string,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}
