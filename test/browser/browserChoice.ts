/** A browser that is there, and what it needs to start. */
export interface BrowserChoice {
  readonly path: string;
  readonly from: string;
  readonly args: readonly string[];
  /** Added to our own environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly sandbox: boolean;
}
