import type { StoreApi } from "zustand/vanilla";
import type { TableReader } from "../../intake/readTableFile.ts";
import type { RecipeChoice } from "../../intake/table/tableRecipe.ts";
import type { ImportMessages } from "../../i18n/zh-CN/import.ts";
import type { SavedTables } from "../../workspace/savedTables.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { ImportFailure, ImportState } from "./importState.ts";
import type { PlaceBook } from "./tablePlaces.ts";

/** Tables of one sitting: the one being checked, and those among the charts. */
export interface ImportDesk {
  readonly store: StoreApi<ImportState>;
  /** Brings the tables of earlier sittings back into the charts; the second call waits for the first. */
  open(): Promise<void>;
  take(fileName: string, content: Blob | Uint8Array): Promise<void>;
  /** Reads the same bytes anew. */
  choose(choice: RecipeChoice): Promise<void>;
  choosePlace(name: string, place: string): void;
  takeBack(): Promise<void>;
  stop(): void;
  putAway(): void;
  join(label: string): Promise<void>;
  /** Puts a joined table on the desk again. */
  check(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  deleteEverything(): Promise<void>;
  book(): Promise<PlaceBook>;
  fail(failure: ImportFailure): void;
}

export interface ImportDeskParts {
  readonly words: ImportMessages;
  readonly workspace: Workspace;
  readonly openSaved: () => Promise<SavedTables>;
  readonly reader: TableReader;
}
