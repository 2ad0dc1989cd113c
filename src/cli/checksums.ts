import { createHash } from "node:crypto";

export const CHECKSUM_FILE = "SHA256SUMS";

/** A line a file, as `sha256sum --check` reads it. */
export function checksums(texts: ReadonlyMap<string, string>): string {
  return [...texts].map(([path, text]) => `${sha256Of(text)}  ${path}\n`).join("");
}

/** In hex, of the UTF-8 bytes of a text or of bytes as they are. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
