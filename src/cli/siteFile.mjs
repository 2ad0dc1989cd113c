import { stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * @typedef {{ readonly kind: "file"; readonly path: string; readonly file: string }
 *   | { readonly kind: "folder"; readonly location: string }
 *   | { readonly kind: "missing" }} Found `path` is the site's own, whatever the base
 */

/**
 * What a request for `pathname` means, when `folder` is served under each of `bases`.
 * @param {string} folder
 * @param {readonly string[]} bases each begins and ends with /
 * @param {string} pathname as it stands in the request, percent-encoded
 * @returns {Promise<Found>}
 */
export async function findSiteFile(folder, bases, pathname) {
  const missing = /** @type {const} */ ({ kind: "missing" });
  if (bases.includes(`${pathname}/`)) return { kind: "folder", location: `${pathname}/` };
  const base = longestBase(bases, pathname);
  if (base === undefined) return missing;
  const names = decodeNames(pathname.slice(base.length));
  if (names === undefined) return missing;
  const wanted = join(folder, ...names);
  const found = await stat(wanted).catch(() => undefined);
  if (found?.isDirectory() === true && !pathname.endsWith("/")) return { kind: "folder", location: `${pathname}/` };
  const file = pathname.endsWith("/") ? join(wanted, "index.html") : wanted;
  const isFile = (await stat(file).catch(() => undefined))?.isFile() === true;
  return isFile ? { kind: "file", path: `/${names.join("/")}`, file } : missing;
}

/**
 * @param {readonly string[]} bases
 * @param {string} pathname
 */
function longestBase(bases, pathname) {
  const fitting = bases.filter((base) => pathname.startsWith(base));
  return fitting.sort((one, other) => other.length - one.length)[0];
}

/** Written for the host, not for visitors. */
const HOST_FILES = new Set(["_headers", "_redirects"]);

/**
 * The decoded parts of a path; undefined when one is empty, hidden, would leave the folder, or is not for visitors.
 * @param {string} path
 */
function decodeNames(path) {
  const names = path.replace(/\/$/, "").split("/").map(decodeName);
  if (path === "") return [];
  return names.every((name) => name !== undefined) && !HOST_FILES.has(names.join("/")) ? names : undefined;
}

/** @param {string} name */
function decodeName(name) {
  try {
    const decoded = decodeURIComponent(name);
    return decoded === "" || /^\.|[/\\:\0]/.test(decoded) ? undefined : decoded;
  } catch {
    return undefined; // a percent sign without its two digits
  }
}
