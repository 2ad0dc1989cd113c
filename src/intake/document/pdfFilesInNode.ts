import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PdfSurroundings } from "./readPdf.ts";

/** Takes pdf.js's files from the installed package. */
export function pdfFilesInNode(): PdfSurroundings {
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return { readCMap: async (fileName) => new Uint8Array(await readFile(join(folder, "cmaps", fileName))) };
}
