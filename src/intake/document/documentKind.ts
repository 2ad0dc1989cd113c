import { latin1 } from "../latin1.ts";
import type { DocumentRefusal } from "./documentText.ts";

export type DocumentKind =
  | { readonly format: "pdf" | "docx" | "ofd" }
  | { readonly format: "text"; readonly isNamedHtml: boolean }
  | { readonly refusal: DocumentRefusal };

/** What a file is by its first bytes; its name decides only where they leave it open. */
export function documentKind(bytes: Uint8Array, fileName: string): DocumentKind {
  if (bytes.length === 0) return { refusal: "empty" };
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const head = latin1(bytes.subarray(0, HEAD_LENGTH));
  if (head.includes("%PDF-")) return { format: "pdf" };
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return zipKind(bytes);
  if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"))
    return { refusal: compoundFile(bytes, extension) };
  if (head.startsWith("{\\rtf")) return { refusal: "rtf" };
  if (PICTURES.some((mark) => head.startsWith(mark)) || /^RIFF....WEBP/s.test(head)) return { refusal: "picture" };
  if (ARCHIVES.some((mark) => head.startsWith(mark))) return { refusal: "archive" };
  if (/^(?:MIME-Version:|From: <Saved by|Content-Type: multipart)/im.test(head.slice(0, 512)))
    return { refusal: "web_archive" };
  if (extension === "wps") return { refusal: "legacy_wps" };
  if (isBinary(bytes, head)) return { refusal: extension === "doc" ? "legacy_doc" : "not_a_document" };
  if (TABLES.has(extension)) return { refusal: "spreadsheet" };
  return { format: "text", isNamedHtml: HTML_NAMES.has(extension) };
}

const HEAD_LENGTH = 1024;
const PICTURES = ["\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM", "II*\u0000", "MM\u0000*"];
const ARCHIVES = ["Rar!", "7z\u00BC\u00AF", "\u001F\u008B"];
const TABLES: ReadonlySet<string> = new Set(["csv", "tsv", "xls", "xlsx", "et"]);
const HTML_NAMES: ReadonlySet<string> = new Set(["htm", "html", "shtml", "xhtml"]);

/** Office packages name their parts in the zip's directory, at its end, without compression. */
function zipKind(bytes: Uint8Array): DocumentKind {
  const directory = latin1(bytes.subarray(Math.max(0, bytes.length - DIRECTORY_LENGTH)));
  const has = (path: RegExp): boolean => path.test(directory);
  if (has(/OFD\.xml/i)) return { format: "ofd" };
  if (has(/word\/document\d*\.xml/)) return { format: "docx" };
  if (has(/xl\/workbook\.(?:xml|bin)/)) return { refusal: "spreadsheet" };
  if (has(/\[Content_Types\]\.xml|META-INF\/manifest\.xml/)) return { refusal: "not_a_document" };
  return { refusal: "archive" };
}

const DIRECTORY_LENGTH = 1024 * 1024;

/** The old binary formats of Office and WPS; their directory names the streams in UTF-16. */
function compoundFile(bytes: Uint8Array, extension: string): DocumentRefusal {
  if (hasStream(bytes, "EncryptedPackage")) return "encrypted";
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return "spreadsheet";
  if (hasStream(bytes, "PowerPoint Document")) return "not_a_document";
  return extension === "wps" ? "legacy_wps" : "legacy_doc";
}

/** Names stand at the start of directory entries, which are 128 bytes long and lie on multiples of it. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (isNameAt(bytes, at, name)) return true;
  }
  return false;
}

function isNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at + 64] !== (name.length + 1) * 2) return false;
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + 2 * index] !== name.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}

/** Control characters stand in no text; bytes 0 do in UTF-16, which says so by its mark. */
function isBinary(bytes: Uint8Array, head: string): boolean {
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(head)) return false;
  const sample = latin1(bytes.subarray(0, SAMPLE_LENGTH));
  const controls = sample.match(/[\u0000-\u0008\u000E-\u0019\u001B-\u001F\u007F]/g)?.length ?? 0;
  return controls > sample.length / 200;
}

const SAMPLE_LENGTH = 64 * 1024;
