import { readPublished } from "../intake/published/readPublished.ts";
import type { Problem } from "../model/problem.ts";
import type { Catalogue } from "../workspace/publishedData.ts";
import { catalogueOf } from "./catalogueOf.ts";
import { readDataFolder } from "./dataFolder.ts";
import { writePublicFolder } from "./publicFolder.ts";
import { readSiteConfigFile, type SiteConfigFile } from "./siteConfigFile.ts";

export interface DataBuild {
  readonly source: string;
  readonly target: string;
  readonly siteConfig: SiteConfigFile;
}

export interface DataBuildResult {
  readonly problems: readonly Problem[];
  /** Absent when nothing was written. */
  readonly written?: { readonly catalogue: Catalogue; readonly observations: number };
}

/** Checks all of data/ and the host's configuration; with a single problem it writes nothing. */
export async function buildPublicData({ source, target, siteConfig }: DataBuild): Promise<DataBuildResult> {
  const folder = await readDataFolder(source);
  const config = await readSiteConfigFile(siteConfig);
  const dataset = folder.problems.length > 0 ? undefined : readPublished(folder.value.files);
  const problems = [...folder.problems, ...(dataset?.problems ?? []), ...config.problems];
  if (problems.length > 0 || !dataset) return { problems };
  const catalogue = catalogueOf(dataset.value, folder.value.version);
  await writePublicFolder(source, target, { dataset: dataset.value, catalogue, siteConfig: config.value });
  return { problems, written: { catalogue, observations: dataset.value.observations.length } };
}
