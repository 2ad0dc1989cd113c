import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { PublishedDataset } from "../intake/published/readPublished.ts";
import type { Catalogue, SiteConfig } from "../workspace/publishedData.ts";
import { databaseRows } from "./databaseRows.ts";
import { writeDatabase } from "./writeDatabase.ts";

export interface PublicData {
  readonly dataset: PublishedDataset;
  readonly catalogue: Catalogue;
  readonly siteConfig: SiteConfig;
}

/** Writes the folder beside its place first and then swaps it in, so that a build that fails leaves the old one whole. */
export async function writePublicFolder(source: string, target: string, data: PublicData): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await writeFiles(source, draft, data);
    await chmod(draft, 0o755); // a temporary folder is private, and a host serves this one
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function writeFiles(
  source: string,
  draft: string,
  { dataset, catalogue, siteConfig }: PublicData,
): Promise<void> {
  await writeDatabase(join(draft, "atlas.duckdb"), databaseRows(dataset));
  await writeFile(join(draft, "catalogue.json"), jsonText(catalogue));
  await writeFile(join(draft, "config.json"), jsonText(siteConfig));
  await mkdir(join(draft, "reports"));
  // Byte for byte: offsets and checksums hold for the file as it is.
  for (const id of dataset.reports.keys()) {
    await cp(join(source, "reports", `${id}.txt`), join(draft, "reports", `${id}.txt`));
  }
  for (const file of await downloads(source)) await cp(join(source, file), join(draft, file));
}

/** What "download all data" offers: the tables as they were given, with their description and licence. */
async function downloads(source: string): Promise<readonly string[]> {
  const files = await readdir(source);
  return files.filter((file) => file.endsWith(".csv") || file === "datapackage.json" || file === "LICENSE");
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
