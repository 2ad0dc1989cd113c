import type { IssueKind, IssueSeverity, TableIssue } from "../../model/tableIssue.ts";

const SEVERITY: Readonly<Record<IssueKind, IssueSeverity>> = {
  missing_value: "info",
  approximate_value: "info",
  formula_like_text: "warning",
  formula_without_value: "error",
  bad_year: "error",
  partial_period: "warning",
  unparseable_number: "error",
  negative_value: "error",
  rate_out_of_range: "error",
  fractional_count: "warning",
  percent_scale_assumed: "warning",
  percent_scale_ambiguous: "error",
  unit_converted: "info",
  control_characters: "warning",
  cell_too_long: "warning",
  title_row_skipped: "info",
  total_row_excluded: "info",
  note_row_excluded: "info",
  possible_subtotal: "warning",
  filled_down: "info",
  ragged_row: "warning",
  duplicate_key: "warning",
  resolved_exceeds_handled: "warning",
  merged_header_joined: "info",
  duplicate_column: "warning",
  empty_column_name: "warning",
  too_many_columns: "error",
  unclosed_quote: "warning",
  encoding_damaged: "warning",
  dialect_unusual: "info",
  extension_mismatch: "warning",
  file_truncated: "error",
  file_too_large: "error",
  empty_file: "error",
  no_data_rows: "error",
  not_a_table: "error",
  legacy_xls: "error",
};

export type IssuePlace = Partial<Pick<TableIssue, "row" | "column" | "at" | "found" | "detail" | "severity">>;

export interface IssueLog {
  readonly issues: TableIssue[];
  /** Of each kind, those included that are too many to list. */
  readonly counts: Map<IssueKind, number>;
  add(kind: IssueKind, place?: IssuePlace): void;
}

/** Of one kind and severity; a remark on each of a million cells is not read by anybody. Errors are all kept. */
const MOST_LISTED = 5000;

export function issueLog(): IssueLog {
  const issues: TableIssue[] = [];
  const counts = new Map<IssueKind, number>();
  return {
    issues,
    counts,
    add(kind, place = {}) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const severity = place.severity ?? SEVERITY[kind];
      if (count > MOST_LISTED && severity !== "error") return;
      issues.push({ kind, row: 0, column: "", found: "", detail: "", ...place, severity });
    },
  };
}
