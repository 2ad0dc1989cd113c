import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Checked } from "../model/problem.ts";
import { readHostFile, type HostFile } from "../workspace/publishedData.ts";

export interface SiteConfigFile {
  readonly path: string;
  /** A file that the host named must be there; the one in data/ may be missing. */
  readonly required: boolean;
}

/** What the host wrote; all empty when there is no file. */
export async function readSiteConfigFile({ path, required }: SiteConfigFile): Promise<Checked<HostFile>> {
  const at = { file: basename(path), row: 0, column: "" };
  const { value: nothing } = readHostFile({}, at.file);
  if (!existsSync(path)) {
    const missing = required ? [{ code: "missingFile" as const, ...at, found: path }] : [];
    return { value: nothing, problems: missing };
  }
  const text = await readFile(path, "utf8");
  try {
    return readHostFile(JSON.parse(text), at.file);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { value: nothing, problems: [{ code: "notJson", ...at, found }] };
  }
}
