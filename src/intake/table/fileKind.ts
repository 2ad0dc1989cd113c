import { latin1 } from "../latin1.ts";
import type { IssueKind } from "../../model/tableIssue.ts";

export type TableFileKind =
  | { readonly format: "text" | "xlsx"; readonly isNamedOtherwise: boolean }
  | { readonly refusal: IssueKind; readonly reason: Refusal };

/** What a refused file is: each has its own advice. */
export type Refusal =
  | "xls"
  | "et"
  | "encrypted"
  | "pdf"
  | "word"
  | "picture"
  | "archive"
  | "ods"
  | "xlsb"
  | "html"
  | "binary"
  | "empty"
  | "too_large";

const TEXT_NAMES: ReadonlySet<string> = new Set(["csv", "tsv", "txt", "tab", "dat", "psv", "text", ""]);

/** What a file is by its first bytes; its name decides only what to say. */
export function tableFileKind(bytes: Uint8Array, fileName: string): TableFileKind {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  if (bytes.length === 0) return { refusal: "empty_file", reason: "empty" };
  const head = latin1(bytes.subarray(0, 2048));
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/.test(head)) return zipKind(bytes, extension);
  if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) return compoundKind(bytes, extension);
  if (/^(?:\u0009\u0008|\u0009\u0002|\u0009\u0004)/.test(head)) return { refusal: "legacy_xls", reason: "xls" };
  if (head.includes("%PDF-")) return { refusal: "not_a_table", reason: "pdf" };
  if (head.startsWith("{\\rtf")) return { refusal: "not_a_table", reason: "word" };
  if (PICTURES.some((mark) => head.startsWith(mark))) return { refusal: "not_a_table", reason: "picture" };
  if (ARCHIVES.some((mark) => head.startsWith(mark))) return { refusal: "not_a_table", reason: "archive" };
  if (isBinary(bytes)) return { refusal: "not_a_table", reason: "binary" };
  if (/^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|table|\?xml|meta|head)/i.test(head))
    return { refusal: "not_a_table", reason: "html" };
  return { format: "text", isNamedOtherwise: !TEXT_NAMES.has(extension) };
}

const PICTURES = ["\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\u0000", "MM\u0000*"];
const ARCHIVES = ["Rar!", "7z\u00BC\u00AF", "\u001F\u008B"];

/** Packages name their parts in the zip's directory, at its end, without compression. */
function zipKind(bytes: Uint8Array, extension: string): TableFileKind {
  const directory = latin1(bytes.subarray(Math.max(0, bytes.length - 1024 * 1024)));
  if (/workbook\.bin/.test(directory)) return { refusal: "not_a_table", reason: "xlsb" };
  if (/word\/document\d*\.xml/.test(directory)) return { refusal: "not_a_table", reason: "word" };
  if (/content\.xml/.test(directory) && /mimetype/.test(directory)) return { refusal: "not_a_table", reason: "ods" };
  const isWorkbook =
    /workbook\d*\.xml|\[Content_Types\]\.xml|worksheets\//i.test(directory) || /^xls[xm]$/.test(extension);
  if (!isWorkbook) return { refusal: "not_a_table", reason: "archive" };
  return { format: "xlsx", isNamedOtherwise: !/^xl[st][xm]$/.test(extension) };
}

/** The old binary formats of Office and WPS, and the envelope of an encrypted workbook; streams are named in UTF-16. */
function compoundKind(bytes: Uint8Array, extension: string): TableFileKind {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, Math.min(bytes.length, 8 * 1024 * 1024) & ~1));
  if (names.includes("EncryptedPackage")) return { refusal: "not_a_table", reason: "encrypted" };
  if (extension === "et" || extension === "ett") return { refusal: "legacy_xls", reason: "et" };
  if (names.includes("WordDocument")) return { refusal: "not_a_table", reason: "word" };
  return { refusal: "legacy_xls", reason: "xls" };
}

/** Of Chinese in UTF-16 few bytes are zero, of figures and commas half. */
function isEveryOther(share: number): boolean {
  return share >= 0.25 && share <= 0.75;
}

/** Control characters stand in no text; zeros do in UTF-16, at every other place. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 64 * 1024);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return false;
  let controls = 0;
  let zeros = 0;
  for (const byte of sample) {
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return (
    sample.length > 64 &&
    (controls > sample.length / 20 || (zeros > sample.length / 20 && !isEveryOther(zeros / sample.length)))
  );
}
