import type { TableCheckup } from "../../intake/tableCheckup.ts";
import type { RecipeChoice, TableRecipe } from "../../intake/table/tableRecipe.ts";
import type { TableProgress } from "../../intake/table/tableProgress.ts";
import type { IndicatorKey } from "../../model/codebook.ts";
import type { Keeping } from "../../workspace/savedUploads.ts";
import type { ShapeRecipe } from "../../workspace/savedRecipes.ts";
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
  /** Settings that were taken back, the next one last. */
  readonly future: readonly Setting[];
  /** How it was read before anything was set; undefined where that is not known. */
  readonly guess: TableRecipe | undefined;
  /** Of its header as first read; "" where it has none. */
  readonly shape: string;
  /** An earlier table of the same header was read so. */
  readonly offer?: ShapeRecipe;
}

/** A table among the charts, or one that could not be brought back. */
export interface KeptTable extends SavedTable {
  readonly state: "joined" | "failed";
  /** What its link opens first. */
  readonly indicator?: IndicatorKey;
  /** Rows of the file that gave no figure. */
  readonly leftOut?: number;
}

/** Why a table is not there, or stayed as it was. */
export interface ImportFailure {
  readonly fileName: string;
  readonly reason: "interrupted" | "cancelled" | "not_joined" | "no_sample" | "not_kept";
}

export interface ImportState {
  readonly opening: "opening" | "ready" | "failed";
  readonly keeping: Keeping;
  /** Whether a table that is still being checked is there again after a reload. */
  readonly keepingDrafts: Keeping;
  readonly tables: readonly KeptTable[];
  /** Tables that were brought and are not among the charts, that on the desk included. */
  readonly drafts: readonly SavedTable[];
  /** What was set about earlier tables, by the shape of their headers. */
  readonly recipes: readonly ShapeRecipe[];
  readonly table?: TableOnDesk;
  /** The name of the file that is being read. */
  readonly reading?: string;
  /** Of a long table that is being read. */
  readonly progress?: TableProgress;
  readonly isJoining: boolean;
  /** Of the table that was just joined. */
  readonly joined?: string;
  readonly failure?: ImportFailure;
  /** Said to whoever cannot see what changed. */
  readonly said: string;
}

export const NEW_IMPORT: ImportState = {
  opening: "opening",
  keeping: "kept",
  keepingDrafts: "kept",
  tables: [],
  drafts: [],
  recipes: [],
  isJoining: false,
  said: "",
};
