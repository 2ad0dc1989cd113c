import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  figureHistoryText,
  readFigureHistory,
  withVersion,
  type FigureNumber,
  type FigureRecord,
} from "../intake/published/figureHistory.ts";
import { openWorkspaceInNode } from "../workspace/inNode.ts";
import { buildPublicData, type DataBuild } from "./buildPublicData.ts";
import { HISTORY_FILE } from "./dataFolder.ts";
import { publishedFigures } from "./publishedFigures.ts";
import { readSiteConfigFile } from "./siteConfigFile.ts";

/**
 * Writes into figures.csv what the published figures show with this version of the data, and builds the downloads again
 * where that is news. A host that leaves reports out has versions of its own: its copy tells of this one only, and the
 * history stays as it is.
 */
export async function recordFigures(build: DataBuild): Promise<void> {
  const { source, target, siteConfig } = build;
  const host = await readSiteConfigFile(siteConfig);
  const isPartial = host.value.leave_out.length > 0;
  const path = join(source, HISTORY_FILE);
  const history: readonly FigureRecord[] =
    !isPartial && existsSync(path) ? readFigureHistory(await readFile(path, "utf8")) : [];
  const now = await withThisVersion(history, target);
  if (isPartial) return writeFile(join(target, HISTORY_FILE), figureHistoryText(now));
  if (now.length === history.length) return undefined;
  await writeFile(path, figureHistoryText(now));
  await buildPublicData(build);
  return undefined;
}

async function withThisVersion(history: readonly FigureRecord[], built: string): Promise<readonly FigureRecord[]> {
  const workspace = openWorkspaceInNode(built);
  try {
    const { version } = await workspace.catalogue();
    return withVersion(history, version.hash, await numbersOf(workspace));
  } finally {
    await workspace.close();
  }
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
