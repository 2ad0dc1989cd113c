import { decodeAs, decodeText, type DecodedText, type TextEncoding } from "../decodeText.ts";
import { documentKind } from "./documentKind.ts";
import { refused, type DocumentReading, type DocumentText } from "./documentText.ts";
import { decodeHtml, htmlText, looksLikeHtml } from "./readHtml.ts";
import { openZip, TooLargeError } from "./zip.ts";
import type { PdfSurroundings } from "./readPdf.ts";

export interface ReadingOptions {
  readonly pdf: PdfSurroundings;
  /** Set by a reader who knows better than the guess; for txt and html only. */
  readonly encoding?: TextEncoding;
}

export const LARGEST_FILE = 50 * 1024 * 1024;

/** Looks at the bytes first and at the name last. A fault of the file is an answer, never an exception. */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions,
): Promise<DocumentReading> {
  if (bytes.length > LARGEST_FILE) return refused("too_large");
  const kind = documentKind(bytes, fileName);
  if ("refusal" in kind) return refused(kind.refusal);
  if (kind.format === "text") return readCharacters(bytes, kind.isNamedHtml, options.encoding);
  if (kind.format === "pdf") return readPdfDocument(bytes, options.pdf);
  return kind.format === "ofd" ? readOfdDocument(bytes) : readDocxDocument(bytes);
}

function readCharacters(bytes: Uint8Array, isNamedHtml: boolean, chosen: TextEncoding | undefined): DocumentReading {
  const decoded = decode(bytes, chosen, decodeText);
  if (!isNamedHtml && !looksLikeHtml(decoded.text))
    return withText({ format: "txt", extractor: "fazhi-txt 1", ...decoded });
  const page = decode(bytes, chosen, decodeHtml);
  return withText({ format: "html", extractor: "fazhi-html 1", ...page, text: htmlText(page.text) });
}

function decode(
  bytes: Uint8Array,
  chosen: TextEncoding | undefined,
  guess: (bytes: Uint8Array) => DecodedText,
): DecodedText {
  return chosen === undefined ? guess(bytes) : { ...decodeAs(bytes, chosen), certainty: "clear" };
}

function withText({
  format,
  extractor,
  text,
  ...encoding
}: DecodedText & Pick<DocumentText, "format" | "extractor">): DocumentReading {
  if (text.replace(/\uFEFF/g, "").trim() === "") return refused("empty");
  return { kind: "text", format, text, extractor, encoding };
}

async function readDocxDocument(bytes: Uint8Array): Promise<DocumentReading> {
  const { docxText } = await import("./readDocx.ts");
  return guarded(async () => {
    const text = docxText(openZip(bytes));
    return text === "" ? refused("empty") : { kind: "text", format: "docx", text, extractor: "fazhi-docx 1" };
  });
}

async function readPdfDocument(bytes: Uint8Array, surroundings: PdfSurroundings): Promise<DocumentReading> {
  const { readPdf } = await import("./readPdf.ts"); // pdf.js is heavy, and only some reports are PDFs
  return readPdf(bytes, surroundings);
}

async function readOfdDocument(bytes: Uint8Array): Promise<DocumentReading> {
  const { readOfd } = await import("./readOfd.ts");
  return guarded(async () => readOfd(openZip(bytes)));
}

/** Parsers throw at the first fault of a file; for us that is an answer about the file. */
async function guarded(read: () => Promise<DocumentReading>): Promise<DocumentReading> {
  try {
    return await read();
  } catch (error) {
    return error instanceof TooLargeError ? refused("too_large") : refused("damaged", String(error));
  }
}
