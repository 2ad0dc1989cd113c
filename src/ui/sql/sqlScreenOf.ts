import { openSqlDesk } from "../../workspace/sqlDeskInBrowser.ts";
import type { Atlas } from "../atlas.ts";
import { restoreTables } from "../import/restoreTables.ts";
import { restoreOwn } from "../review/restoreOwn.ts";
import { ownReportsOf } from "../ownReports.ts";
import { createSqlScreen, type SqlScreen } from "./sqlScreen.ts";

const screens = new WeakMap<Atlas, SqlScreen>();

/** The same whenever the page is opened again. */
export function sqlScreenOf(atlas: Atlas): SqlScreen {
  const screen =
    screens.get(atlas) ??
    createSqlScreen({
      openDesk: (onRestart) =>
        openSqlDesk(atlas.workspace, {
          baseUrl: new URL("./", document.baseURI).href,
          locale: atlas.seed.locale,
          onRestart,
        }),
      restoreOwn: () => restoreAll(atlas),
      text: "",
    });
  screens.set(atlas, screen);
  return screen;
}

/** Each on its own: storage that fails for one must not take the other along. */
async function restoreAll(atlas: Atlas): Promise<boolean> {
  const own = ownReportsOf(atlas.workspace);
  const before = own.getState();
  const results = await Promise.allSettled([
    before.state === "joined" ? undefined : restoreOwn(atlas),
    restoreTables(atlas),
  ]);
  // Nobody asked for them by an address, so none is missing.
  if (before.state === "none" && own.getState().state === "missing") own.setState(before);
  for (const result of results) if (result.status === "rejected") console.warn("own data not restored", result.reason);
  return results.every(({ status }) => status === "fulfilled");
}
