import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { pdfFilesInNode } from "../intake/document/pdfFilesInNode.ts";
import type { DocumentReading } from "../intake/document/documentText.ts";
import { readDocument } from "../intake/document/readDocument.ts";

/** A file named on the command line: its text, why it has none, or that it cannot be opened. */
export type ReportFile =
  | { readonly file: string; readonly found: true; readonly reading: DocumentReading }
  | { readonly file: string; readonly found: false };

export async function readReportFile(file: string): Promise<ReportFile> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return { file, found: false };
  return { file, found: true, reading: await readDocument(bytes, basename(file), { pdf: pdfFilesInNode() }) };
}
