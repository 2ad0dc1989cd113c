import type { Atlas } from "../atlas.ts";
import { deskOf } from "./deskOf.ts";
import { joinCharts } from "./joinCharts.ts";

/** Brings the reports that an earlier sitting accepted back into the charts. */
export async function restoreOwn(atlas: Atlas): Promise<void> {
  const desk = deskOf(atlas);
  await desk.open();
  await joinCharts(atlas, desk.store.getState().history.queue);
}
