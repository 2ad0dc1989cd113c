import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { PublishedDataset } from "../intake/published/readPublished.ts";
import type { Catalogue, SiteConfig } from "../workspace/publishedData.ts";
import { databaseRows } from "./databaseRows.ts";
import { writeDatabase } from "./writeDatabase.ts";
import { zipArchive } from "./zipArchive.ts";

const ARCHIVE = "fazhi-atlas-data.zip";

export interface PublicData {
  readonly dataset: PublishedDataset;
  readonly catalogue: Catalogue;
  readonly siteConfig: SiteConfig;
  /** Texts by path, as they also stand in the archive. */
  readonly downloads: ReadonlyMap<string, string>;
}

/** Writes the folder beside its place first and then swaps it in, so that a build that fails leaves the old one whole. */
export async function writePublicFolder(target: string, data: PublicData): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await writeFiles(draft, data);
    await chmod(draft, 0o755); // a temporary folder is private, and a host serves this one
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function writeFiles(draft: string, { dataset, catalogue, siteConfig, downloads }: PublicData): Promise<void> {
  await writeDatabase(join(draft, "atlas.duckdb"), databaseRows(dataset));
  await writeFile(join(draft, "catalogue.json"), jsonText(catalogue));
  await writeFile(join(draft, "config.json"), jsonText(siteConfig));
  await mkdir(join(draft, "reports"));
  for (const [path, text] of downloads) {
    await mkdir(dirname(join(draft, path)), { recursive: true });
    await writeFile(join(draft, path), text);
  }
  await writeFile(join(draft, ARCHIVE), zipArchive(downloads, catalogue.version.date));
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
