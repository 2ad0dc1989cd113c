import type { IndicatorId } from "../../model/codebook.ts";
import type { Dialect } from "./dialect.ts";
import type { TableEncoding } from "./tableEncoding.ts";

/** What a column of figures says, beyond the figures. What is absent stands in other columns, in the title, or nowhere. */
export interface ValueMeaning {
  readonly role: "value";
  /** A codebook id; or the user's own name for it. */
  readonly indicator?: IndicatorId | { readonly own: string };
  readonly basis?: string;
  readonly period?: number;
  readonly coverage?: string;
  readonly jurisdiction?: string;
  /** As written in the header: 万元, %, 人次. */
  readonly unit?: string;
}

/** What a column is for. */
export type ColumnMeaning =
  | ValueMeaning
  | {
      readonly role:
        | "jurisdiction"
        | "parent"
        | "period"
        | "coverage"
        | "indicator"
        | "unit"
        | "qualifier"
        | "denominator"
        | "basis";
    }
  | { readonly role: "total" | "ignored" };

/** One table of the sheet. Rows as a spreadsheet shows them; tables side by side have the same rows. */
export interface TableRange {
  /** Empty where the table has no header. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** One meaning a column. */
  readonly columns: readonly ColumnMeaning[];
  /** Of rows and columns that name none; "" where no title names one either. */
  readonly jurisdiction: string;
  /** As above; a year or a part of one (2024年上半年), or "". */
  readonly period: string;
}

/** The text that somebody sets in place of a cell's own, which stays known. */
export interface CellFix {
  /** As a spreadsheet shows it; absent for every cell of the column that says `found`. */
  readonly row?: number;
  /** From 0. */
  readonly column: number;
  /** What the cell must say for the fix to hold: bytes that changed are not corrected blindly. */
  readonly found: string;
  readonly text: string;
}

/** Where a cell stands: the row as a spreadsheet shows it, the column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export const DOUBLE_RULES = ["first", "last", "both"] as const;
export type DoubleRule = (typeof DOUBLE_RULES)[number];

/** Which of several figures for one place, period and indicator counts. */
export interface DoublesChoice {
  /** For all that are not named; without it the first counts, and the others are faults. */
  readonly all?: DoubleRule;
  /** By the first cell of each. */
  readonly each?: readonly (CellPlace & { readonly keep: CellPlace | "both" })[];
}

/** What somebody set beyond the guesses: absent where nothing was. */
export interface TableCorrections {
  readonly fixes?: readonly CellFix[];
  readonly doubles?: DoublesChoice;
  /** Rows that are not to be read, as a spreadsheet shows them. */
  readonly omitted?: readonly number[];
}

/** Everything that was guessed about a file; applied again to the same bytes it gives the same reading. */
export interface TableRecipe extends TableCorrections {
  /** "" for a workbook. */
  readonly encoding: TableEncoding | "";
  /** Absent for a workbook. */
  readonly dialect?: Dialect;
  /** The name of the sheet; "" for a text. */
  readonly sheet: string;
  readonly tables: readonly TableRange[];
}

/** What a reader sets; everything else is guessed anew. */
export interface RecipeChoice extends Partial<Omit<TableRecipe, "tables" | "dialect">> {
  readonly dialect?: Partial<Dialect>;
  readonly tables?: readonly (Pick<TableRange, "headerRows"> & Partial<TableRange>)[];
  /** For every table of the sheet. */
  readonly jurisdiction?: string;
  readonly period?: string;
}
