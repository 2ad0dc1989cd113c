import { posix } from "node:path";
import type { SourceFile } from "./sourceFile.ts";

/** Which rooms each room may import from, besides itself. A file at the top of src is a room of its own. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  intake: ["model"],
  view: ["model"],
  i18n: ["model"],
  query: ["view", "model"],
  chart: ["view", "i18n", "model"],
  readout: ["view", "i18n", "model"],
  workspace: ["query", "intake", "view", "model"],
  export: ["chart", "readout", "view", "i18n", "model"],
  cli: ["workspace", "export", "chart", "readout", "query", "intake", "view", "i18n", "model"],
  ui: ["workspace", "export", "chart", "readout", "intake", "view", "i18n", "model"],
  "main.tsx": ["ui", "workspace", "export", "chart", "readout", "view", "i18n", "model"],
  "embed.ts": ["chart", "view", "i18n", "model"],
  "live.tsx": ["ui", "workspace", "export", "chart", "readout", "view", "i18n", "model"],
  "prerender.tsx": ["ui", "workspace", "export", "chart", "readout", "view", "i18n", "model"],
};

/** Packages that belong to some rooms or files only, by how their name begins; the longest that fits decides. */
const PACKAGE_USERS: Readonly<Record<string, readonly string[]>> = {
  "@duckdb/": ["query/engines/", "cli/"],
  "@duckdb/duckdb-wasm/dist/": ["query/engines/", "workspace/inBrowser"], // the addresses of files we serve
  echarts: ["chart/"],
  "echarts/ssr/client": ["ui/"],
  "node:": ["cli/", "query/engines/", "workspace/inNode", "intake/document/pdfFilesInNode", "prerender.tsx"],
  react: ["ui/", "main.tsx", "live.tsx", "prerender.tsx"],
  "react-dom": ["ui/", "main.tsx", "live.tsx", "prerender.tsx"],
  wouter: ["ui/", "main.tsx", "live.tsx", "prerender.tsx"],
  zustand: ["ui/"],
};

export function roomOf(path: string): string {
  return path.split("/", 1)[0] ?? path;
}

/** The file a relative import means, from src; undefined for a package. */
export function importTarget(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const [file = ""] = specifier.split("?", 1); // ?url, ?worker and ?raw say how, not what
  return posix.join(posix.dirname(from), file);
}

/** Imports that go up, sideways into another room, out of src, to nothing, or to a package of another room. */
export function wrongImports(files: readonly SourceFile[], exists: (path: string) => boolean): readonly string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => !isAllowed(path, specifier, exists))
      .map((specifier) => `${path} → ${shown(path, specifier, exists)}`),
  );
}

function isAllowed(from: string, specifier: string, exists: (path: string) => boolean): boolean {
  const target = importTarget(from, specifier);
  if (target === undefined) return mayUsePackage(from, specifier);
  if (!exists(target)) return false;
  const room = roomOf(target);
  return room === roomOf(from) || (MAY_IMPORT[roomOf(from)] ?? []).includes(room);
}

function mayUsePackage(from: string, name: string): boolean {
  if (roomOf(from) === "model") return false;
  const fitting = Object.keys(PACKAGE_USERS).filter((start) => beginsWith(name, start));
  const [rule] = fitting.sort((one, other) => other.length - one.length);
  return rule === undefined || (PACKAGE_USERS[rule] ?? []).some((user) => from.startsWith(user));
}

/** react means react and react/jsx-runtime, not react-aria. */
function beginsWith(name: string, start: string): boolean {
  return name === start || name.startsWith(/[/:]$/.test(start) ? start : `${start}/`);
}

function shown(from: string, specifier: string, exists: (path: string) => boolean): string {
  const target = importTarget(from, specifier);
  if (target === undefined) return specifier;
  return exists(target) ? target : `${target} (not there)`;
}

/** Every way round, each once, such as "a.ts → b.ts → a.ts". Type-only imports count. */
export function importCircles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map(({ path, imports }) => [path, imports.flatMap((one) => importTarget(path, one) ?? [])]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start !== -1) circles.push([...trail.slice(start), path].join(" → "));
    if (start !== -1 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  return circles;
}
