import type { PublishedFiles } from "../intake/published/readPublished.ts";
import type { DataVersion } from "../workspace/publishedData.ts";
import { sha256Of } from "./checksums.ts";
import { tableTexts } from "./tableTexts.ts";

/** Over the published tables in the order of their paths: the same tables give the same version on every machine. */
export function dataVersion(date: string, files: PublishedFiles): DataVersion {
  return { date, hash: sha256Of([...tableTexts(files).values()].join("")).slice(0, 8) };
}
