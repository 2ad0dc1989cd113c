import { startPublishedEngine } from "./inBrowser.ts";
import { createSqlDesk, type DeskSurroundings, type SqlDesk } from "./sqlDesk.ts";
import type { Workspace } from "./workspace.ts";

/** With the way back, a stop takes less than a second altogether. */
const STOP_LIMIT_MS = 700;

/** A desk over the published data and what the workspace holds of the user's. Starts nothing before it is asked. */
export function openSqlDesk(
  workspace: Workspace,
  { baseUrl, locale, onRestart }: { readonly baseUrl: string } & Pick<DeskSurroundings, "locale" | "onRestart">,
): SqlDesk {
  return createSqlDesk({
    startEngine: (onDeath) => startPublishedEngine({ baseUrl }, onDeath),
    reference: () => workspace.catalogue(),
    own: () => ({ datasets: workspace.ownDatasets, denominators: workspace.denominators }),
    locale,
    stopLimitMs: STOP_LIMIT_MS,
    onRestart,
  });
}
