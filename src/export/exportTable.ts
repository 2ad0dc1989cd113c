/** A number stays one, a rate with its sign, and text is kept from being run by the writer of each format. */
export type ExportCell = string | number | { readonly percent: number };

/** A table on its way out, with the lines that say where it comes from. */
export interface ExportTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
  /** Each begins with a word that import takes for a note. */
  readonly notes: readonly string[];
}

/** An apostrophe in front that is no guard must come back from import, which takes exactly one off. */
export const GUARDED_BEFORE = /^'+[\s\u0000\ufeff=+\-@＝＋－＠]/;
