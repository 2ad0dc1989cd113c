import type { SourceDocument } from "../model/sourceDocument.ts";
import { CODEBOOK_RESOURCE } from "./codebookTable.ts";
import { HISTORY_FILE } from "./dataFolder.ts";
import type { PackageDescription } from "./packageDescription.ts";

type Source = Pick<SourceDocument, "title" | "url">;

/** The documents of data/, parted by what this build publishes. */
export interface Selection {
  readonly kept: readonly SourceDocument[];
  readonly leftOut: readonly SourceDocument[];
}

/** The description of what is published: with the codebook as a table, without the documents left out. */
export function publicDescription(
  { sources, resources, ...rest }: PackageDescription,
  { kept, leftOut }: Selection,
): PackageDescription {
  const texts = leftOut.map(({ id }) => `reports/${id}.txt`);
  const gone = new Set<unknown>(leftOut.length > 0 ? [...texts, HISTORY_FILE] : []);
  return {
    ...rest,
    sources: sources.filter((source) => isOf(source, kept) || !isOf(source, leftOut)),
    resources: [...resources.filter(({ path }) => !gone.has(path)), CODEBOOK_RESOURCE],
  };
}

function isOf({ title = "", path = "" }: PackageDescription["sources"][number], documents: readonly Source[]): boolean {
  return documents.some((document) => document.title === title && document.url === path);
}
