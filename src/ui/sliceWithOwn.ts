import { isOwnDataset } from "../model/dataset.ts";
import { datasetsOf } from "../view/datasetChoice.ts";
import type { Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import type { Atlas } from "./atlas.ts";
import { asksForOwn, DESK_DATASET, ownReportsOf } from "./ownReports.ts";

/** The answer to a view; one that asks for the reader's own reports first brings them back from an earlier sitting. */
export async function sliceWithOwn(atlas: Atlas, view: View, signal: AbortSignal): Promise<Slice> {
  if (asksForOwn(view.dataset)) await restored(atlas);
  if (missingTables(atlas, view).includes("own-bureau")) await bureauRestored(atlas);
  if (missingTables(atlas, view).length > 0 || asksForUnknown(atlas, view)) await tablesRestored(atlas);
  return atlas.workspace.slice(view, signal);
}

const restoring = new WeakMap<Atlas, Promise<void>>();

async function restored(atlas: Atlas): Promise<void> {
  if (ownReportsOf(atlas.workspace).getState().state === "joined") return;
  const work = restoring.get(atlas) ?? restore(atlas).finally(() => restoring.delete(atlas));
  restoring.set(atlas, work);
  await work;
}

/** Storage that fails must not take the published figures with it. */
async function restore(atlas: Atlas): Promise<void> {
  const own = ownReportsOf(atlas.workspace);
  own.setState({ state: "restoring" });
  try {
    const { restoreOwn } = await import("./review/restoreOwn.ts"); // for the few who brought reports
    await restoreOwn(atlas);
  } catch (error) {
    console.warn("own reports not restored", error);
    own.setState({ state: "missing" });
  }
}

/** Whether a view asks for a place that only a table of an earlier sitting can know. */
function asksForUnknown({ workspace }: Atlas, { jurisdictions }: View): boolean {
  const known = new Set(workspace.datasets.flatMap((one) => one.jurisdictions));
  return jurisdictions.some((id) => OWN_PLACE.test(id) && !known.has(id));
}

/** As places of a reader's tables and reports are called. */
const OWN_PLACE = /^own[-:]/;

/** Tables that a view names and that are not among the charts of this sitting. */
export function missingTables(
  { workspace }: Pick<Atlas, "workspace">,
  { dataset }: Pick<View, "dataset">,
): readonly string[] {
  const joined = new Set(workspace.datasets.map(({ id }) => id));
  return datasetsOf(dataset).filter((id) => isOwnDataset(id) && id !== DESK_DATASET && !joined.has(id));
}

async function bureauRestored(atlas: Atlas): Promise<void> {
  try {
    const { restoreBureau } = await import("./bureau/restoreBureau.ts"); // for the few who entered figures
    await restoreBureau(atlas);
  } catch (error) {
    console.warn("own figures not restored", error);
  }
}

async function tablesRestored(atlas: Atlas): Promise<void> {
  try {
    const { restoreTables } = await import("./import/restoreTables.ts"); // for the few who brought tables
    await restoreTables(atlas);
  } catch (error) {
    console.warn("own tables not restored", error);
  }
}
