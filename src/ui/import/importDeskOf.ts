import { openTableReader } from "../../intake/readTableFile.ts";
import { importMessages } from "../../i18n/importMessages.ts";
import { savedRecipes } from "../../workspace/savedRecipes.ts";
import { savedTables } from "../../workspace/savedTables.ts";
import { openUploadStore } from "../../workspace/savedUploadsIndexedDb.ts";
import type { Atlas } from "../atlas.ts";
import type { ImportDesk } from "./importActions.ts";
import { createImportDesk } from "./importDesk.ts";
import { startTableWorker } from "./startTableWorker.ts";

/** One for what is among the charts, one for what is still being checked, one for what was set about headers. */
const DATABASES = { tables: "fazhi-tables", drafts: "fazhi-drafts", recipes: "fazhi-recipes" } as const;

const desks = new WeakMap<Atlas, ImportDesk>();

/** The same desk whenever its page is opened again. Starts no worker and opens no database yet. */
export function importDeskOf(atlas: Atlas): ImportDesk {
  const desk =
    desks.get(atlas) ??
    createImportDesk({
      words: importMessages(atlas.seed.locale),
      workspace: atlas.workspace,
      openSaved: async () => savedTables(await openUploadStore(DATABASES.tables)),
      openDrafts: async () => savedTables(await openUploadStore(DATABASES.drafts)),
      openRecipes: async () => savedRecipes(await openUploadStore(DATABASES.recipes)),
      reader: openTableReader({ startWorker: startTableWorker }),
    });
  desks.set(atlas, desk);
  return desk;
}
