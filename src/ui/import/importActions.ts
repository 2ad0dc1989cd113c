import type { StoreApi } from "zustand/vanilla";
import type { TableReader } from "../../intake/readTableFile.ts";
import type { RecipeChoice } from "../../intake/table/tableRecipe.ts";
import type { ImportMessages } from "../../i18n/zh-CN/import.ts";
import type { DatasetMarks } from "../../view/ownDataset.ts";
import type { SavedRecipes } from "../../workspace/savedRecipes.ts";
import type { SavedTables } from "../../workspace/savedTables.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { ImportFailure, ImportState } from "./importState.ts";
import type { PlaceBook, PlaceChoices } from "./tablePlaces.ts";

/** A file as it is given: dropped, chosen or pasted. */
export interface GivenTable {
  readonly fileName: string;
  readonly content: Blob | Uint8Array;
}

/** The table being checked: how it came, how it is read, and the way back. */
export interface CheckupDesk {
  take(fileName: string, content: Blob | Uint8Array): Promise<void>;
  /** Reads the first, and puts the others with the tables that wait. */
  takeAll(files: readonly GivenTable[]): Promise<void>;
  /** Puts a table that waits on the desk. */
  resume(id: string): Promise<void>;
  dropDraft(id: string): Promise<void>;
  /** Reads the same bytes anew. */
  choose(choice: RecipeChoice): Promise<void>;
  choosePlace(name: string, place: string): void;
  choosePlaces(places: PlaceChoices): void;
  takeBack(): Promise<void>;
  doAgain(): Promise<void>;
  /** Reads the table as an earlier one of the same header. */
  takeOffer(): Promise<void>;
  refuseOffer(): void;
  forgetRecipe(id: string): Promise<void>;
  stop(): void;
  putAway(): Promise<void>;
}

/** Tables of one sitting: the one being checked, and those among the charts. */
export interface ImportDesk extends CheckupDesk {
  readonly store: StoreApi<ImportState>;
  /** Brings the tables of earlier sittings back into the charts; the second call waits for the first. */
  open(): Promise<void>;
  join(label: string): Promise<void>;
  /** Puts a joined table on the desk again. */
  check(id: string): Promise<void>;
  /** Another name or mark for a joined table. */
  describe(id: string, marks: Partial<DatasetMarks>): Promise<void>;
  remove(id: string): Promise<void>;
  deleteEverything(): Promise<void>;
  book(): Promise<PlaceBook>;
  fail(failure: ImportFailure): void;
}

export interface ImportDeskParts {
  readonly words: ImportMessages;
  readonly workspace: Workspace;
  readonly openSaved: () => Promise<SavedTables>;
  /** Tables that are not among the charts yet. */
  readonly openDrafts: () => Promise<SavedTables>;
  readonly openRecipes: () => Promise<SavedRecipes>;
  readonly reader: TableReader;
}
