import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where systems keep their fonts. */
const FOLDERS = [
  "/usr/share/fonts",
  "/usr/local/share/fonts",
  join(homedir(), ".fonts"),
  join(homedir(), ".local/share/fonts"),
  "/System/Library/Fonts",
  "/Library/Fonts",
  "C:\\Windows\\Fonts",
];

/** Files of faces with Chinese characters, the ones that the pages name first. */
const FILES: readonly RegExp[] = [
  /^PingFang\.ttc$/i,
  /^msyh\.tt[cf]$/i,
  /^NotoSansCJK(?:sc)?-Regular\.(?:ttc|otf)$/i,
  /^NotoSansSC.*\.(?:ttf|otf)$/i,
  /^SourceHanSans(?:SC|CN)?-Regular\.(?:ttc|otf)$/i,
  /^wqy-microhei\.ttc$/i,
  /^(?:simhei|simsun|Hiragino Sans GB)\.tt[cf]$/i,
  /^wqy-zenhei\.ttc$/i,
];

/** The same face in bold, where it is a file of its own. */
const BOLD: readonly RegExp[] = [
  /^msyhbd\.tt[cf]$/i,
  /^NotoSansCJK(?:sc)?-Bold\.(?:ttc|otf)$/i,
  /^SourceHanSans(?:SC|CN)?-Bold\.(?:ttc|otf)$/i,
];

/** Paths of an installed face that can draw Chinese, regular before bold; none if this machine has none. */
export async function chineseFont(folders: readonly string[] = FOLDERS): Promise<readonly string[]> {
  const files = (await Promise.all(folders.map(filesBelow))).flat();
  const regular = first(files, FILES);
  return regular === undefined ? [] : [regular, first(files, BOLD)].filter((path) => path !== undefined);
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function first(paths: readonly string[], patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = paths.find((path) => pattern.test(path.split(/[\\/]/).at(-1) ?? ""));
    if (found !== undefined) return found;
  }
  return undefined;
}
