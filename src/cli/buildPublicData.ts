import { basename } from "node:path";
import { readPublished, type PublishedDataset } from "../intake/published/readPublished.ts";
import { withoutDocuments } from "../intake/published/withoutDocuments.ts";
import type { Checked, Problem } from "../model/problem.ts";
import type { Catalogue } from "../workspace/publishedData.ts";
import { catalogueOf } from "./catalogueOf.ts";
import { readDataFolder, type DataFolder } from "./dataFolder.ts";
import { dataVersion } from "./dataVersion.ts";
import { downloadFiles } from "./downloadFiles.ts";
import { namedLeftOut } from "./namedLeftOut.ts";
import { packageDate } from "./packageDescription.ts";
import { writePublicFolder, type PublicData } from "./publicFolder.ts";
import { readSiteConfigFile, type SiteConfigFile } from "./siteConfigFile.ts";

export interface DataBuild {
  readonly source: string;
  readonly target: string;
  readonly siteConfig: SiteConfigFile;
}

export interface DataBuildResult {
  readonly problems: readonly Problem[];
  /** Absent when nothing was written. */
  readonly written?: {
    readonly catalogue: Catalogue;
    readonly observations: number;
    /** Ids of the documents that the host keeps off the site. */
    readonly leftOut: readonly string[];
  };
}

/** Checks all of data/ and the host's configuration; with a single problem it writes nothing. */
export async function buildPublicData({ source, target, siteConfig }: DataBuild): Promise<DataBuildResult> {
  const folder = await readDataFolder(source);
  const host = await readSiteConfigFile(siteConfig);
  const whole = folder.problems.length > 0 ? undefined : readPublished(folder.value.files);
  const problems = [...folder.problems, ...(whole?.problems ?? []), ...host.problems];
  if (problems.length > 0 || !whole) return { problems };

  const { leave_out: leftOut, ...lines } = host.value;
  const unknown = unknownDocuments(leftOut, whole.value, siteConfig);
  if (unknown.length > 0) return { problems: unknown };
  const selected = publicData(folder.value, whole.value, new Set(leftOut));
  if (selected.problems.length > 0) return { problems: selected.problems };
  const { catalogue, dataset } = selected.value;
  await writePublicFolder(target, { ...selected.value, siteConfig: lines });
  return { problems: [], written: { catalogue, observations: dataset.observations.length, leftOut } };
}

function unknownDocuments(
  ids: readonly string[],
  { documents, facts }: PublishedDataset,
  { path }: SiteConfigFile,
): readonly Problem[] {
  const known = new Set([...documents.keys(), ...facts.observations.map(({ page }) => page)]);
  const at = { file: basename(path), row: 0, column: "leave_out" };
  return ids.filter((id) => !known.has(id)).map((found) => ({ code: "unknownDocument", ...at, found }));
}

/** All that is written, made from the files that remain, so that no part of it can know the others. */
function publicData(
  folder: DataFolder,
  whole: PublishedDataset,
  leftOut: ReadonlySet<string>,
): Checked<Omit<PublicData, "siteConfig">> {
  const files = withoutDocuments(folder.files, leftOut);
  const { value: dataset, problems } = readPublished(files);
  const documents = [...whole.documents.values()];
  const selection = {
    kept: documents.filter(({ id }) => !leftOut.has(id)),
    leftOut: documents.filter(({ id }) => leftOut.has(id)),
  };
  const downloads = downloadFiles(folder, files, selection);
  const catalogue = catalogueOf(dataset, dataVersion(packageDate(folder.description), files));
  return { value: { dataset, catalogue, downloads }, problems: [...problems, ...namedLeftOut(downloads, selection)] };
}
