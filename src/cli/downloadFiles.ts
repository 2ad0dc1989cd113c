import type { PublishedFiles } from "../intake/published/readPublished.ts";
import { checksums, CHECKSUM_FILE } from "./checksums.ts";
import { CODEBOOK_FILE, codebookTable } from "./codebookTable.ts";
import type { DataFolder } from "./dataFolder.ts";
import { tableTexts } from "./tableTexts.ts";
import { publicDescription, type Selection } from "./publicDescription.ts";

/** What "download all data" offers, by path: tables and reports as they were given, all described, with checksums last. */
export function downloadFiles(
  { papers, description }: DataFolder,
  files: PublishedFiles,
  selection: Selection,
): ReadonlyMap<string, string> {
  const texts = new Map([
    ...tableTexts(files),
    [CODEBOOK_FILE, codebookTable()],
    ...papers,
    ["datapackage.json", `${JSON.stringify(publicDescription(description, selection), null, 2)}\n`],
    ...[...files.reports].map(([id, { text }]) => [`reports/${id}.txt`, text] as const),
  ]);
  const sorted = new Map([...texts].sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted.set(CHECKSUM_FILE, checksums(sorted));
}
