import { bureauMessages } from "../../i18n/bureauMessages.ts";
import { bureauStore } from "../../workspace/savedBureau.ts";
import { openUploadStore } from "../../workspace/savedUploadsIndexedDb.ts";
import type { Atlas } from "../atlas.ts";
import { createBureauDesk, type BureauDesk } from "./bureauDesk.ts";

const DATABASE = "fazhi-bureau";

const desks = new WeakMap<Atlas, BureauDesk>();

/** The same desk whenever its page is opened again. Opens no database yet. */
export function bureauDeskOf(atlas: Atlas): BureauDesk {
  const desk =
    desks.get(atlas) ??
    createBureauDesk({
      words: bureauMessages(atlas.seed.locale),
      workspace: atlas.workspace,
      openStore: async () => bureauStore(await openUploadStore(DATABASE)),
    });
  desks.set(atlas, desk);
  return desk;
}
