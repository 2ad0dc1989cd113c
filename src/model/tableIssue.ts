/** What an import can meet in a table that somebody brings. Names stand in output and never change. */
export const ISSUE_KINDS = [
  // cells
  "missing_value",
  "approximate_value",
  "formula_like_text",
  "formula_without_value",
  "bad_year",
  "partial_period",
  "unparseable_number",
  "negative_value",
  "rate_out_of_range",
  "fractional_count",
  "percent_scale_assumed",
  "percent_scale_ambiguous",
  "unit_converted",
  "control_characters",
  "cell_too_long",
  // rows
  "title_row_skipped",
  "total_row_excluded",
  "note_row_excluded",
  "possible_subtotal",
  "filled_down",
  "ragged_row",
  "duplicate_key",
  "resolved_exceeds_handled",
  // columns
  "merged_header_joined",
  "duplicate_column",
  "empty_column_name",
  "too_many_columns",
  // the file
  "unclosed_quote",
  "encoding_damaged",
  "dialect_unusual",
  "extension_mismatch",
  "file_truncated",
  "file_too_large",
  "empty_file",
  "no_data_rows",
  "not_a_table",
  "legacy_xls",
] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** info: done and told; warning: look at it; error: that cell, row or file is out. */
export type IssueSeverity = "info" | "warning" | "error";

export interface TableIssue {
  readonly kind: IssueKind;
  readonly severity: IssueSeverity;
  /** As a spreadsheet shows it; 0 is the file as a whole. */
  readonly row: number;
  /** The column's name in the header; "" where the issue is the row's or the file's. */
  readonly column: string;
  /** The cell's column from 0; absent where no single cell is meant. */
  readonly at?: number;
  /** The text of the cell, or "". */
  readonly found: string;
  /** What it was read as, or what would be right: a figure, a name, a limit, a code word of the kind; "" where nothing is to say. */
  readonly detail: string;
}
