import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../src/cli/paths.mjs";
import { readSourceFile, type SourceFile } from "./sourceFile.ts";

/** Made or installed, never committed. */
const NOT_OURS = new Set(["node_modules", "dist", ".git", ".cache", "public/data", "test/browser/shots"]);

/** Paths of the project's files from its root, with forward slashes, in a fixed order. */
export function projectFiles(folder = ""): readonly string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(path)) return [];
    return entry.isDirectory() ? projectFiles(path) : [path];
  });
}

export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Every module under src, by its path from src. */
export function readSources(): readonly SourceFile[] {
  const modules = projectFiles("src").filter((path) => /\.(ts|tsx|mjs)$/.test(path));
  return modules.map((path) => readSourceFile(path.slice("src/".length), readProjectFile(path)));
}
