import type { Atlas } from "../atlas.ts";
import { importDeskOf } from "./importDeskOf.ts";

/** Brings the tables that earlier sittings charted back into the charts. */
export async function restoreTables(atlas: Atlas): Promise<void> {
  await importDeskOf(atlas).open();
}
