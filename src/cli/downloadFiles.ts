import type { PublishedFiles } from "../intake/published/readPublished.ts";
import { checksums, CHECKSUM_FILE } from "./checksums.ts";
import { CODEBOOK_FILE, codebookTable } from "./codebookTable.ts";
import { HISTORY_FILE, type DataFolder } from "./dataFolder.ts";
import { tableTexts } from "./tableTexts.ts";
import { publicDescription, type Selection } from "./publicDescription.ts";

/** What "download all data" offers, by path: tables and reports as they were given, all described, with checksums last. */
export function downloadFiles(
  { papers, description, history }: DataFolder,
  files: PublishedFiles,
  selection: Selection,
): ReadonlyMap<string, string> {
  const texts = new Map([
    ...tableTexts(files),
    [CODEBOOK_FILE, codebookTable()],
    ...papers,
    // A copy without some reports has versions of its own, of which the history knows nothing.
    ...(history === undefined || selection.leftOut.length > 0 ? [] : [[HISTORY_FILE, history] as const]),
    ["datapackage.json", `${JSON.stringify(publicDescription(description, selection), null, 2)}\n`],
    ...[...files.reports].map(([id, { text }]) => [`reports/${id}.txt`, text] as const),
  ]);
  const sorted = new Map([...texts].sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted.set(CHECKSUM_FILE, checksums(sorted));
}
