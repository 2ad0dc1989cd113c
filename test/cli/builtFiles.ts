import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Every file under a folder by its path with slashes, sorted. */
export async function builtFiles(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.replaceAll("\\", "/"), await readFile(join(folder, path))] as const),
    ),
  );
}

/** The database and the archive apart: what can be searched as text. */
export function textsOf(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const readable = [...files].filter(([path]) => !/\.(duckdb|zip)$/.test(path));
  return new Map(readable.map(([path, bytes]) => [path, decoder.decode(bytes)]));
}
