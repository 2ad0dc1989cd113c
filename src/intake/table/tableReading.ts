import type { IndicatorId } from "../../model/codebook.ts";
import type { Qualifier } from "../../model/observation.ts";
import type { Coverage } from "../../model/period.ts";
import type { IssueKind, TableIssue } from "../../model/tableIssue.ts";
import type { TableRecipe } from "./tableRecipe.ts";

/** One figure of a table, with the cell it stands in. */
export interface TableObservation {
  /** As a spreadsheet shows it. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** As written, padding aside. */
  readonly jurisdiction: string;
  readonly period: number;
  readonly coverage: Coverage;
  readonly indicator: IndicatorId | { readonly own: string };
  /** Rates in percent, money in yuan, all else as counted. */
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The measure word of cell or header, or the codebook's. */
  readonly unit: string;
  /** A basis of the codebook, or "". */
  readonly basis: string;
  /** Only of rates. */
  readonly denominator?: number;
  /** The text of the cell. */
  readonly found: string;
}

/** The records below the (first) header, as text. */
export interface PlainTable {
  /** Empty where the table has no header. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of each record, as a spreadsheet shows it. */
  readonly rowNumbers: readonly number[];
}

/** Why a row gives no figures. fault: nothing in it could be read, or another row already says it. */
export const LEFT_OUT = ["blank", "title", "header", "total", "note", "heading", "fault"] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Every row of the file is in one of these: kept, or left out for one reason. */
export interface RowCount {
  readonly inFile: number;
  readonly kept: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

export interface TableReading {
  readonly fileName: string;
  /** undefined where the file was refused. */
  readonly recipe: TableRecipe | undefined;
  readonly sheets: readonly string[];
  readonly table: PlainTable;
  readonly rows: RowCount;
  readonly observations: readonly TableObservation[];
  readonly issues: readonly TableIssue[];
  /** Of each kind met; more than are listed where a remark holds for thousands of cells. */
  readonly issueCounts: ReadonlyMap<IssueKind, number>;
}
