import type { Atlas } from "../atlas.ts";
import { bureauDeskOf } from "./bureauDeskOf.ts";

/** Brings the figures of one's own office, entered in an earlier sitting, back into the charts. */
export async function restoreBureau(atlas: Atlas): Promise<void> {
  await bureauDeskOf(atlas).open();
}
