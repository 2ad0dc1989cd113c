import { openTableReader } from "../../intake/readTableFile.ts";
import { importMessages } from "../../i18n/importMessages.ts";
import { savedTables } from "../../workspace/savedTables.ts";
import { openUploadStore } from "../../workspace/savedUploadsIndexedDb.ts";
import type { Atlas } from "../atlas.ts";
import type { ImportDesk } from "./importActions.ts";
import { createImportDesk } from "./importDesk.ts";
import { startTableWorker } from "./startTableWorker.ts";

const DATABASE = "fazhi-tables";

const desks = new WeakMap<Atlas, ImportDesk>();

/** The same desk whenever its page is opened again. Starts no worker and opens no database yet. */
export function importDeskOf(atlas: Atlas): ImportDesk {
  const desk =
    desks.get(atlas) ??
    createImportDesk({
      words: importMessages(atlas.seed.locale),
      workspace: atlas.workspace,
      openSaved: async () => savedTables(await openUploadStore(DATABASE)),
      reader: openTableReader({ startWorker: startTableWorker }),
    });
  desks.set(atlas, desk);
  return desk;
}
