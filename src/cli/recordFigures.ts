import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  figureHistoryText,
  readFigureHistory,
  withVersion,
  type FigureNumber,
  type FigureRecord,
} from "../intake/published/figureHistory.ts";
import { openWorkspaceInNode } from "../workspace/inNode.ts";
import { publishedFigures } from "./publishedFigures.ts";
import { readSiteConfigFile } from "./siteConfigFile.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: join(ROOT, "data") },
    out: { type: "string", default: join(ROOT, "public", "data") },
  },
});

await recordFigures(options.data, options.out);

/**
 * Writes into figures.csv what the published figures show with this version of the data, and gives the site a copy. A
 * host that leaves reports out has versions of its own: its copy says nothing of the others, and the history stays.
 */
async function recordFigures(data: string, built: string): Promise<void> {
  const path = join(data, "figures.csv");
  const isPartial = await leavesOut(data);
  const history: readonly FigureRecord[] =
    !isPartial && existsSync(path) ? readFigureHistory(await readFile(path, "utf8")) : [];
  const workspace = openWorkspaceInNode(built);
  try {
    const { version } = await workspace.catalogue();
    const now = withVersion(history, version.hash, await numbersOf(workspace));
    if (!isPartial && now.length > history.length) await writeFile(path, figureHistoryText(now));
    await writeFile(join(built, "figures.csv"), figureHistoryText(now));
  } finally {
    await workspace.close();
  }
}

async function leavesOut(data: string): Promise<boolean> {
  const named = process.env["SITE_CONFIG"];
  const path = named ?? join(data, "site.config.json");
  const { value } = await readSiteConfigFile({ path, required: false });
  return value.leave_out.length > 0;
}

async function numbersOf(workspace: ReturnType<typeof openWorkspaceInNode>): Promise<readonly FigureNumber[]> {
  const figures = await publishedFigures(workspace, "zh-CN");
  return figures.flatMap(({ id, slice }) =>
    slice.cells.map((cell) => ({
      figure: id,
      cell: cell.id,
      qualifier: cell.qualifier,
      value: String(cell.value),
    })),
  );
}
