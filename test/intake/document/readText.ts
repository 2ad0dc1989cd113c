import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import type { DocumentText } from "../../../src/intake/document/documentText.ts";
import { pdfFilesInNode } from "../../../src/intake/document/pdfFilesInNode.ts";
import { readDocument } from "../../../src/intake/document/readDocument.ts";
import { extractReport } from "../../../src/intake/report/extractReport.ts";
import type { ReadObservation } from "../../../src/intake/report/readObservation.ts";

const root = new URL("../../../", import.meta.url);

/** A file of the repository, by its path from the root. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(path, root)));
}

export function read(bytes: Uint8Array, fileName: string) {
  return readDocument(bytes, fileName, { pdf: pdfFilesInNode() });
}

export async function readText(bytes: Uint8Array, fileName: string): Promise<DocumentText> {
  const document = await read(bytes, fileName);
  expect(document).toHaveProperty("kind", "text");
  return document as DocumentText;
}

/** What the text states, without where: groups are named by offset, so they are numbered here. */
export function statedIn(text: string) {
  const { observations, jurisdiction, period, coverage } = extractReport(text);
  const groups = [...new Set(observations.map(({ group }) => group))];
  return { jurisdiction, period, coverage, observations: observations.map((one) => withoutOffsets(one, groups)) };
}

function withoutOffsets(observation: ReadObservation, groups: readonly string[]) {
  const { start: _start, end: _end, numberStart: _numberStart, numberEnd: _numberEnd, group, ...rest } = observation;
  return { ...rest, group: group === "" ? "" : `group ${groups.indexOf(group)}` };
}
