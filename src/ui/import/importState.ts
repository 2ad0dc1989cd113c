import type { TableCheckup } from "../../intake/tableCheckup.ts";
import type { RecipeChoice } from "../../intake/table/tableRecipe.ts";
import type { IndicatorKey } from "../../model/codebook.ts";
import type { Keeping } from "../../workspace/savedUploads.ts";
import type { SavedTable } from "../../workspace/savedTables.ts";
import type { PlaceChoices } from "./tablePlaces.ts";

/** What was set about a table. */
export interface Setting {
  readonly choice: RecipeChoice;
  readonly places: PlaceChoices;
}

/** The table on the desk: what it is, what was set, and what it was read as. */
export interface TableOnDesk extends Setting {
  readonly id: string;
  readonly fileName: string;
  readonly label: string;
  readonly bytes: Uint8Array;
  readonly checkup: TableCheckup;
  /** Former settings, the last one last, for taking back. */
  readonly past: readonly Setting[];
}

/** A table among the charts, or one that could not be brought back. */
export interface KeptTable extends SavedTable {
  readonly state: "joined" | "failed";
  /** What its link opens first. */
  readonly indicator?: IndicatorKey;
}

/** Why a table is not there, or stayed as it was. */
export interface ImportFailure {
  readonly fileName: string;
  readonly reason: "interrupted" | "cancelled" | "not_joined" | "no_sample" | "not_kept";
}

export interface ImportState {
  readonly opening: "opening" | "ready" | "failed";
  readonly keeping: Keeping;
  readonly tables: readonly KeptTable[];
  readonly table?: TableOnDesk;
  /** The name of the file that is being read. */
  readonly reading?: string;
  readonly isJoining: boolean;
  /** Of the table that was just joined. */
  readonly joined?: string;
  readonly failure?: ImportFailure;
  /** Said to whoever cannot see what changed. */
  readonly said: string;
}

export const NEW_IMPORT: ImportState = { opening: "opening", keeping: "kept", tables: [], isJoining: false, said: "" };
