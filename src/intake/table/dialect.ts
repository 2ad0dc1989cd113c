/** How the text of a table is cut into rows and cells. */
export interface Dialect {
  /** One character. */
  readonly delimiter: string;
  /** "" where quotes mean nothing. */
  readonly quote: '"' | "'" | "";
  /** How a quote is written inside a quoted cell: doubled, or behind a backslash. */
  readonly escape: "double" | "backslash";
  /** Every delimiter is followed by a blank that belongs to no cell. */
  readonly hasBlanks: boolean;
}

export const PLAIN: Dialect = { delimiter: ",", quote: '"', escape: "double", hasBlanks: false };
