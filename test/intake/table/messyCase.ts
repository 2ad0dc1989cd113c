import { workbookBytes, type MadeCell } from "./workbookBytes.ts";

/** A messy file, and all that must come out of it. */
export interface MessyCase {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** `place|period|indicator|value`, with `|at_least` or `|about` behind it. */
  readonly observations: readonly string[];
  /** `kind@row`, each of which must be said; nothing of severity error may be said beyond them. */
  readonly issues: readonly string[];
}

export const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
export const utf16 = (content: string, mark = true): Uint8Array => {
  const bytes = mark ? [0xff, 0xfe] : [];
  for (let at = 0; at < content.length; at++) bytes.push(content.charCodeAt(at) & 255, content.charCodeAt(at) >> 8);
  return Uint8Array.from(bytes);
};
export const lines = (...rows: readonly string[]): string => rows.join("\r\n") + "\r\n";

export function text(
  file: string,
  content: string | Uint8Array,
  observations: readonly string[],
  issues: readonly string[] = [],
): MessyCase {
  return { file, bytes: typeof content === "string" ? utf8(content) : content, observations, issues };
}

export function book(
  file: string,
  rows: readonly (readonly MadeCell[])[],
  merges: readonly string[],
  observations: readonly string[],
  issues: readonly string[] = [],
  name = "Sheet1",
): MessyCase {
  return { file, bytes: workbookBytes([{ name, rows, merges }]), observations, issues };
}
