import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { CACHE, DIST, ROOT } from "./paths.mjs";

const RECORD = join(CACHE, "build.json");
const INPUTS = [
  "data",
  "public",
  "src",
  "index.html",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
];
const GENERATED = join("public", "data") + sep;
/** Where a host keeps its settings outside of data/. */
const HOST_FILE = process.env["SITE_CONFIG"];

/** @typedef {{ readonly inputs: string; readonly outputs: readonly string[] }} BuildRecord */

/** Whether `dist/` was made from the sources as they are now, and is still whole. */
export async function buildIsFresh() {
  if (!existsSync(RECORD)) return false;
  const record = /** @type {BuildRecord} */ (JSON.parse(await readFile(RECORD, "utf8")));
  const whole = record.outputs.every((file) => existsSync(join(DIST, file)));
  return whole && record.inputs === (await hashOfInputs(ROOT, HOST_FILE));
}

export async function recordBuild() {
  await mkdir(CACHE, { recursive: true });
  const record = { inputs: await hashOfInputs(ROOT, HOST_FILE), outputs: await filesUnder(DIST, DIST) };
  await writeFile(RECORD, JSON.stringify(record));
}

export async function forgetBuild() {
  await rm(RECORD, { force: true });
}

/**
 * @param {string} root
 * @param {string} [hostFile] a further input, from anywhere
 */
export async function hashOfInputs(root, hostFile) {
  const hash = createHash("sha256");
  for (const input of INPUTS) {
    for (const file of await filesUnder(join(root, input), root)) {
      if (file.startsWith(GENERATED)) continue;
      hash
        .update(`${file}\0`)
        .update(await readFile(join(root, file)))
        .update("\0");
    }
  }
  if (hostFile !== undefined) hash.update(await readFile(resolve(root, hostFile)).catch(() => "missing"));
  return hash.digest("hex");
}

/**
 * In a fixed order; a path that is a file stands for itself, one that is not there for nothing.
 * @param {string} path
 * @param {string} from what the answers are relative to
 * @returns {Promise<string[]>}
 */
async function filesUnder(path, from) {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [relative(from, path)];
  const names = entries.map((entry) => entry.name).sort();
  const nested = await Promise.all(names.map((name) => filesUnder(join(path, name), from)));
  return nested.flat();
}
