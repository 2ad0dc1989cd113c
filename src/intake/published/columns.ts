import {
  DOCUMENT_COLUMNS,
  JURISDICTION_COLUMNS,
  NUMBER_NOT_TAKEN_COLUMNS,
  OBSERVATION_COLUMNS,
} from "../../model/tidyColumns.ts";

/** The tables of data/, by their file names without `.csv`. */
export const COLUMNS = {
  observations: OBSERVATION_COLUMNS,
  documents: DOCUMENT_COLUMNS,
  jurisdictions: JURISDICTION_COLUMNS,
  numbers_not_taken: NUMBER_NOT_TAKEN_COLUMNS,
} as const;

export type TableName = keyof typeof COLUMNS;
export type ColumnOf<Table extends TableName> = (typeof COLUMNS)[Table][number];
