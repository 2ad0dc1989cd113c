/** Rows that an answer shows at most. */
export const ROW_LIMIT = 10_000;
/** UTF-16 units of a cell, as many as a spreadsheet's cell holds. */
export const CELL_LIMIT = 32_767;
export const COLUMN_LIMIT = 200;

/** What can be asked for, in the order of the list beside the editor. */
export const DESK_VIEWS = [
  "observations",
  "facts",
  "jurisdictions",
  "documents",
  "codebook",
  "bases",
  "lineage",
  "numbers_not_taken",
  "own_observations",
  "own_documents",
  "own_jurisdictions",
  "own_datasets",
  "denominators",
] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

/** A view as the list beside the editor shows it. */
export interface DeskTable {
  readonly name: DeskView;
  readonly rowCount: number;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** A query to begin with, which runs as it stands. */
  readonly example: string;
}

export type DeskColumnKind = "number" | "truth" | "time" | "nested" | "text";

export interface DeskColumn {
  readonly name: string;
  /** As the engine names it: DECIMAL(18,2), VARCHAR[]. */
  readonly type: string;
  readonly kind: DeskColumnKind;
  /** As the engine writes them; null is SQL's NULL, "" an empty text. */
  readonly values: readonly (string | null)[];
}

export interface DeskAnswer {
  readonly columns: readonly DeskColumn[];
  readonly rowCount: number;
  /** There are more rows than `rowCount`. */
  readonly hasMore: boolean;
  /** Cells that were longer than CELL_LIMIT and were cut. */
  readonly cutCells: number;
}

/** Half-open range of UTF-16 offsets into the typed text. */
interface TypedSpan {
  readonly start: number;
  readonly end: number;
}

export type RefusalKind =
  | "empty"
  | "unclosed"
  | "several"
  | "unbalanced"
  | "parameter"
  | "write"
  | "copy"
  | "attach"
  | "extension"
  | "setting"
  | "call"
  | "explain"
  | "pivot"
  | "show"
  | "notAQuestion"
  | "file"
  | "environment"
  | "dynamic"
  | "internal"
  | "tooManyColumns";

/** Why a statement does not run, and the words it is about. */
export interface Refusal extends TypedSpan {
  readonly kind: RefusalKind;
  readonly found: string;
}

export type FaultKind =
  | "syntax"
  | "unfinished"
  | "unknownTable"
  | "unknownColumn"
  | "unknownFunction"
  | "grouping"
  | "extension"
  | "file"
  | "write"
  | "pivot"
  | "memory"
  | "conversion"
  | "types"
  | "other";

/** What the engine has against a text that looked like a question. */
export interface DeskFault {
  readonly kind: FaultKind;
  /** The engine's own words, without the wrapping that it does not know is ours. */
  readonly detail: string;
  /** The name or word it is about; "" if it names none. */
  readonly found: string;
  /** Where in the typed text, if the engine says so. */
  readonly span?: TypedSpan;
  /** Names that were perhaps meant. */
  readonly near: readonly string[];
}

export type DeskOutcome =
  | { readonly kind: "answer"; readonly answer: DeskAnswer }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "failed"; readonly fault: DeskFault };
