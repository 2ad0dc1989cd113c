import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [link]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 *
 * @typedef {Readonly<Record<string, LockedPackage>>} Lock keyed by folder, such as node_modules/vite
 *
 * @typedef {object} Machine
 * @property {string} os
 * @property {string} cpu
 * @property {string} libc
 */

/**
 * The first package that the lockfile wants and node_modules does not hold in that version; undefined when all is there.
 * @param {string} root
 * @returns {Promise<string | undefined>}
 */
export async function missingPackage(root) {
  const wanted = await readLock(join(root, "package-lock.json"));
  const installed = await readLock(join(root, "node_modules", ".package-lock.json"));
  const folderExists = (/** @type {string} */ folder) => existsSync(join(root, folder, "package.json"));
  return firstDifference(wanted ?? {}, installed ?? {}, thisMachine(), folderExists);
}

/**
 * @param {Lock} wanted
 * @param {Lock} installed
 * @param {Machine} machine
 * @param {(folder: string) => boolean} folderExists
 * @returns {string | undefined}
 */
export function firstDifference(wanted, installed, machine, folderExists) {
  for (const [folder, entry] of Object.entries(wanted)) {
    if (folder === "" || entry.link === true || !isFor(entry, machine)) continue;
    if (installed[folder]?.version !== entry.version || !folderExists(folder)) return folder;
  }
  return undefined;
}

/**
 * @param {LockedPackage} entry
 * @param {Machine} machine
 */
function isFor(entry, machine) {
  // npm leaves out what only another machine's package needs (the wasm builds' runtime) without a word in the lockfile.
  if (entry.optional === true && entry.os === undefined && entry.cpu === undefined) return false;
  return admits(entry.os, machine.os) && admits(entry.cpu, machine.cpu) && admits(entry.libc, machine.libc);
}

/**
 * @param {readonly string[] | undefined} names where `!win32` means all but Windows
 * @param {string} name
 */
function admits(names, name) {
  if (names === undefined || names.includes(name)) return true;
  return names.some((one) => one.startsWith("!")) && !names.includes(`!${name}`);
}

/** @returns {Machine} */
function thisMachine() {
  return { os: process.platform, cpu: process.arch, libc: process.platform === "linux" ? linuxLibc() : "" };
}

function linuxLibc() {
  Reflect.set(process.report, "excludeNetwork", true); // or it asks the name server about every connection
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined ? "musl" : "glibc";
}

/**
 * @param {string} file
 * @returns {Promise<Lock | undefined>}
 */
async function readLock(file) {
  if (!existsSync(file)) return undefined;
  return /** @type {{ packages?: Lock }} */ (JSON.parse(await readFile(file, "utf8"))).packages;
}
