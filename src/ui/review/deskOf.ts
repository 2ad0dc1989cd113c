import { openUploadReader, startUploadWorker } from "../../intake/readUpload.ts";
import { savedUploads } from "../../workspace/savedUploads.ts";
import { openUploadStore } from "../../workspace/savedUploadsIndexedDb.ts";
import type { Atlas } from "../atlas.ts";
import { createDesk, type Desk } from "./desk.ts";

const DATABASE = "fazhi-uploads";

const desks = new WeakMap<Atlas, Desk>();

/** The desk of a sitting: the same one whenever its page is opened again. Starts no worker and opens no database yet. */
export function deskOf(atlas: Atlas): Desk {
  const desk =
    desks.get(atlas) ??
    createDesk({
      locale: atlas.seed.locale,
      openSaved: async () => savedUploads(await openUploadStore(DATABASE)),
      reader: openUploadReader({ startWorker: startUploadWorker }),
    });
  desks.set(atlas, desk);
  return desk;
}
