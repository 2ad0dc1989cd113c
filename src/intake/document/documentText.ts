import type { DocumentFormat } from "../../model/sourceDocument.ts";
import type { DecodedText } from "../decodeText.ts";

/** A stretch of the text that stands on one page, half-open. A page may have several: a paragraph goes on over its foot. */
export interface PageSpan {
  /** Counted from 1, whatever the page has printed on it. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/** The text that all offsets of the document count in. */
export interface DocumentText {
  readonly kind: "text";
  readonly format: DocumentFormat;
  readonly text: string;
  /** Name and version of what made the text: another one may give other offsets. */
  readonly extractor: string;
  /** Only of formats with pages, in the order of the text. */
  readonly pages?: readonly PageSpan[];
  /** Pages that are pictures only: what stands on them was not read. */
  readonly pagesWithoutText?: readonly number[];
  /** Only of files that do not say how their characters are encoded. */
  readonly encoding?: Omit<DecodedText, "text">;
}

/** Why a file gives no text. */
export const DOCUMENT_REFUSALS = [
  "legacy_doc",
  "legacy_wps",
  "rtf",
  "web_archive",
  "spreadsheet",
  "picture",
  "archive",
  "scanned_pdf", // also of OFD
  "garbled_pdf",
  "encrypted",
  "empty",
  "not_a_document",
  "damaged",
  "too_large",
] as const;
export type DocumentRefusal = (typeof DOCUMENT_REFUSALS)[number];

export interface RefusedDocument {
  readonly kind: "refused";
  readonly reason: DocumentRefusal;
  /** What the parser said of a damaged file; "" otherwise. */
  readonly detail: string;
}

export type DocumentReading = DocumentText | RefusedDocument;

export function refused(reason: DocumentRefusal, detail = ""): RefusedDocument {
  return { kind: "refused", reason, detail };
}
