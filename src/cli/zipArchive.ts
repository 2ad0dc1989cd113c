import { zipSync, type Zippable } from "fflate";

/** Packs texts as UTF-8. The same texts and day (YYYY-MM-DD) give the same bytes in every time zone. */
export function zipArchive(texts: ReadonlyMap<string, string>, day: string): Uint8Array {
  const names = [...texts.keys()].sort();
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const name of names) files[name] = encoder.encode(texts.get(name));
  // A zip keeps local time without its zone; noon exists everywhere on every day.
  return zipSync(files, { level: 9, mtime: `${day}T12:00:00` });
}
