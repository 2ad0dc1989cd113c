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

/** Everything that was guessed about a file; applied again to the same bytes it gives the same reading. */
export interface TableRecipe {
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
