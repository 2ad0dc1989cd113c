import { unzipSync, type UnzipFileInfo } from "fflate";

/** Together, inflated. A report of three hundred pages has 5 MB of text; what claims more than this is a bomb. */
const LARGEST_INFLATED = 64 * 1024 * 1024;

/** The parts of a package by their paths. Nothing is inflated before its size is known. */
export interface Zip {
  readonly paths: readonly string[];
  /** undefined where the part is missing. */
  text(path: string): string | undefined;
}

export class TooLargeError extends Error {}

/** Throws when the bytes are no whole zip; reading throws `TooLargeError` once its parts are too large together. */
export function openZip(bytes: Uint8Array): Zip {
  const parts = new Map<string, UnzipFileInfo>();
  unzipSync(bytes, { filter: (part) => (parts.set(part.name, part), false) });
  let inflated = 0;
  const take = (part: UnzipFileInfo): Uint8Array => {
    inflated += part.originalSize;
    if (inflated > LARGEST_INFLATED) throw new TooLargeError(`${part.name}: ${part.originalSize}`);
    // The buffer has the claimed size, so a part that claims too little is cut, never larger.
    return unzipSync(bytes, { filter: ({ name }) => name === part.name })[part.name] ?? new Uint8Array();
  };
  return {
    paths: [...parts.keys()],
    text(path) {
      const part = parts.get(path);
      return part && decodeXml(take(part));
    },
  };
}

/** Packages are written in UTF-8, now and then in UTF-16 with a mark. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** The path of a part as another part names it: `../media/a.xml` seen from `word/document.xml`; a leading slash is the root. */
export function resolvePath(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replace(/^\/+/, "").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
