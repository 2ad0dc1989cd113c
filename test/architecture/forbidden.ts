import type { SourceFile } from "./sourceFile.ts";
import { roomOf } from "./floors.ts";

const PURE_ROOMS = ["model", "intake", "view", "i18n", "query", "chart", "readout"];

/** Where a pure room touches the world, by design. */
const IMPURE_FILES = [/^query\/engines\//, /^intake\/.*\.worker\.ts$/, /^intake\/readUpload\.ts$/];

/** The page, the network, the clock, the dice and the process. */
const OUTSIDE_WORLD = [
  "document",
  "window",
  "globalThis",
  "self",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "Worker",
  "navigator",
  "location",
  "history",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "process",
  "Date.now",
  "new Date()",
  "Math.random",
  "performance.now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
];

const MARKUP_MEMBERS = ["innerHTML", "outerHTML", "insertAdjacentHTML", "dangerouslySetInnerHTML"];
const CODE_GLOBALS = ["eval", "Function", "document.write", "document.writeln"];

/** The one reviewed place where markup is put into the page. */
const MARKUP_FILE = "ui/components/PrerenderedSvg.tsx";

const SQL =
  /\b(?:SELECT\b[^]+\bFROM\b|INSERT\s+INTO\b|CREATE\s+(?:OR\s+REPLACE\s+)?(?:TEMP\s+)?(?:TABLE|VIEW)\b|DROP\s+TABLE\b|ATTACH\s+'|COPY\b[^]+\bTO\s+')/;
const SQL_ROOMS = ["query", "cli"];

const CDN =
  /\b(?:jsdelivr\.(?:net|com)|unpkg\.com|cdnjs\.|esm\.sh|skypack\.dev|jspm\.(?:io|dev)|cdn\.[a-z])|extensions\.duckdb\.org|fonts\.(?:googleapis|gstatic)/i;

/** Uses of the outside world in files that must be functions of their arguments. */
export function impureUses(files: readonly SourceFile[]): readonly string[] {
  const pure = files.filter(
    ({ path }) => PURE_ROOMS.includes(roomOf(path)) && !IMPURE_FILES.some((one) => one.test(path)),
  );
  return pure.flatMap(({ path, globals }) =>
    OUTSIDE_WORLD.filter((name) => globals.has(name)).map((name) => `${path}: ${name}`),
  );
}

/** Ways to turn text into markup or code. */
export function markupUses(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, members, globals }) => [
    ...MARKUP_MEMBERS.filter((name) => members.has(name) && path !== MARKUP_FILE).map((name) => `${path}: ${name}`),
    ...CODE_GLOBALS.filter((name) => globals.has(name)).map((name) => `${path}: ${name}`),
  ]);
}

/** SQL written outside the rooms that may; a crude check by its upper-case words. */
export function straySql(files: readonly SourceFile[]): readonly string[] {
  const others = files.filter(({ path }) => !SQL_ROOMS.includes(roomOf(path)));
  return others.flatMap(({ path, strings }) =>
    strings.filter((text) => SQL.test(text)).map((text) => `${path}: ${text}`),
  );
}

export function barrels(files: readonly SourceFile[]): readonly string[] {
  return files.filter(({ isBarrel }) => isBarrel).map(({ path }) => path);
}

export function defaultExports(files: readonly SourceFile[]): readonly string[] {
  return files.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path);
}

/** Addresses of public script, font and extension servers. */
export function cdnAddress(text: string): string | undefined {
  return CDN.exec(text)?.[0];
}
