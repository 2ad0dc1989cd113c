import type { TextEncoding } from "./decodeText.ts";
import { refused, type DocumentReading } from "./document/documentText.ts";
import { LARGEST_FILE, readDocument } from "./document/readDocument.ts";
import type { PdfSurroundings } from "./document/readPdf.ts";
import { extractReport } from "./report/extractReport.ts";
import type { ReportReading } from "./report/readObservation.ts";
import { sha256 } from "./sha256.ts";

/** A file that somebody gives, by its name and its content. */
export interface UploadSource {
  readonly fileName: string;
  readonly content: Blob | Uint8Array;
  /** Set by a reader who knows better than the guess. */
  readonly encoding?: TextEncoding;
}

export interface UploadReading {
  readonly fileName: string;
  /** Of the file's bytes, in hex; "" for a file too large to be read. */
  readonly sha256: string;
  readonly document: DocumentReading;
  /** Absent where the document gave no text. */
  readonly extraction?: ReportReading;
}

export type UploadStep = "opening" | "extracting";

/** From a file to what its report states. */
export async function readUploadSource(
  { fileName, content, encoding }: UploadSource,
  pdf: PdfSurroundings,
  onStep: (step: UploadStep) => void = () => undefined,
): Promise<UploadReading> {
  onStep("opening");
  const size = content instanceof Uint8Array ? content.length : content.size;
  if (size > LARGEST_FILE) return { fileName, sha256: "", document: refused("too_large") };
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
  const document = await readDocument(bytes, fileName, { pdf, ...(encoding && { encoding }) });
  const identity = { fileName, sha256: sha256(bytes), document };
  if (document.kind === "refused") return identity;
  onStep("extracting");
  return { ...identity, extraction: extractReport(document.text) };
}
