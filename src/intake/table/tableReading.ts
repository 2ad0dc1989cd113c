import type { IndicatorId } from "../../model/codebook.ts";
import type { Qualifier } from "../../model/observation.ts";
import type { Coverage } from "../../model/period.ts";
import type { IssueKind, TableIssue } from "../../model/tableIssue.ts";
import type { CellPlace, TableRecipe } from "./tableRecipe.ts";

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
  /** What somebody set in its place, and what was read. */
  readonly corrected?: string;
}

/** A cell of figures that could not be read, with all that is known of what it should say. */
export interface TableFault extends CellPlace {
  /** `missing_value` for 不适用, which is no fault but must not read as silence. */
  readonly kind: IssueKind;
  readonly jurisdiction: string;
  readonly period: number;
  readonly coverage: Coverage;
  readonly indicator: TableObservation["indicator"];
  readonly unit: string;
  readonly found: string;
}

/** Figures for the same place, period and indicator, in the order of their rows. */
export interface DoubledFigure {
  readonly figures: readonly TableObservation[];
  /** Those that count, by their place in `figures`. */
  readonly kept: readonly number[];
  /** Whether they say the same. */
  readonly isSame: boolean;
}

/** The records below the (first) header, as text. */
export interface PlainTable {
  /** Empty where the table has no header. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of each record, as a spreadsheet shows it. */
  readonly rowNumbers: readonly number[];
}

/** Why a row gives no figures. fault: nothing in it could be read, or another row already says it; omitted: somebody chose so. */
export const LEFT_OUT = ["blank", "title", "header", "total", "note", "heading", "fault", "omitted"] as const;
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
  /** The first ones. */
  readonly faults: readonly TableFault[];
  /** The first ones, those that contradict each other before those that repeat. */
  readonly doubles: readonly DoubledFigure[];
  readonly issues: readonly TableIssue[];
  /** Of each kind met; more than are listed where a remark holds for thousands of cells. */
  readonly issueCounts: ReadonlyMap<IssueKind, number>;
}
