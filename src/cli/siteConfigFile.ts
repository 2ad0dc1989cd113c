import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Checked } from "../model/problem.ts";
import { NO_SITE_CONFIG, readSiteConfig, type SiteConfig } from "../workspace/publishedData.ts";

export interface SiteConfigFile {
  readonly path: string;
  /** A file that the host named must be there; the one in data/ may be missing. */
  readonly required: boolean;
}

/** The host's own lines; all empty when there is no file. */
export async function readSiteConfigFile({ path, required }: SiteConfigFile): Promise<Checked<SiteConfig>> {
  const at = { file: basename(path), row: 0, column: "" };
  if (!existsSync(path)) {
    const missing = required ? [{ code: "missingFile" as const, ...at, found: path }] : [];
    return { value: NO_SITE_CONFIG, problems: missing };
  }
  const text = await readFile(path, "utf8");
  try {
    return readSiteConfig(JSON.parse(text), at.file);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { value: NO_SITE_CONFIG, problems: [{ code: "notJson", ...at, found }] };
  }
}
