import { createReadStream, existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { readByteRange } from "./byteRange.mjs";
import { headersFor, readHeaderRules } from "./headerRules.mjs";
import { close, listen } from "./listen.mjs";
import { isCompressible, mediaType } from "./mediaTypes.mjs";
import { findSiteFile } from "./siteFile.mjs";

const compress = promisify(gzip);

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 *
 * @typedef {object} SiteOptions
 * @property {string} folder
 * @property {readonly string[]} [bases] the paths it is served under, each beginning and ending with /
 * @property {string} [host]
 * @property {number} [port] the first to try; 0 takes any
 * @property {boolean} [exactPort] fail rather than try the next
 *
 * @typedef {object} Site
 * @property {number} port
 * @property {string} origin
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder as a good static host would: right types, the headers of its `_headers` file, ranges, gzip, real 404s.
 * @param {SiteOptions} options
 * @returns {Promise<Site>}
 */
export async function serveStatic({ folder, bases = ["/"], host = "127.0.0.1", port = 0, exactPort = false }) {
  const rulesFile = join(folder, "_headers");
  const rules = existsSync(rulesFile) ? readHeaderRules(await readFile(rulesFile, "utf8")) : [];
  /** @type {Map<string, Promise<Buffer>>} */
  const compressed = new Map();
  const server = createServer((request, response) => {
    answer({ folder, bases, rules, compressed }, request, response).catch((/** @type {unknown} */ error) => {
      // A visitor who leaves mid-file is no fault; anything else must be seen.
      if (!response.destroyed) console.error(error);
      response.destroy();
    });
  });
  const taken = await listen(server, host, port, exactPort ? port : port + 100);
  return {
    port: taken,
    origin: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
    close: () => close(server),
  };
}

/**
 * @typedef {object} Folder
 * @property {string} folder
 * @property {readonly string[]} bases
 * @property {readonly import("./headerRules.mjs").HeaderRule[]} rules
 * @property {Map<string, Promise<Buffer>>} compressed
 */

/**
 * @param {Folder} site
 * @param {Request} request
 * @param {Response} response
 */
async function answer(site, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, { Allow: "GET, HEAD" });
  const [pathname = "/", query] = (request.url ?? "/").split("?", 2);
  const found = await findSiteFile(site.folder, site.bases, pathname);
  for (const [name, value] of headersFor(site.rules, found.kind === "file" ? found.path : pathname)) {
    response.setHeader(name, value);
  }
  if (found.kind === "missing") return refuse(response, 404, {});
  if (found.kind === "folder")
    return refuse(response, 301, { Location: query === undefined ? found.location : `${found.location}?${query}` });
  return sendFile(site.compressed, found.file, request, response);
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {Readonly<Record<string, string>>} headers
 */
function refuse(response, status, headers) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end(`${status}\n`);
}

/**
 * @param {Map<string, Promise<Buffer>>} compressed
 * @param {string} file
 * @param {Request} request
 * @param {Response} response
 */
async function sendFile(compressed, file, request, response) {
  const { size, mtimeMs } = await stat(file);
  const asksForRange = request.headers.range !== undefined && request.method === "GET";
  const packs = !asksForRange && isCompressible(file) && acceptsGzip(request.headers["accept-encoding"]);
  const etag = `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}${packs ? "-gz" : ""}"`;
  response.setHeader("Content-Type", mediaType(file));
  response.setHeader("ETag", etag);
  response.setHeader("Accept-Ranges", "bytes");
  if (isCompressible(file)) response.setHeader("Vary", "Accept-Encoding");
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-cache");
  if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
  if (packs) return sendBuffer(response, await compressOnce(compressed, file, etag), request.method === "HEAD");
  const ifRange = request.headers["if-range"];
  const range = asksForRange && (ifRange === undefined || ifRange === etag) ? request.headers.range : undefined;
  return sendBytes(response, file, readByteRange(range, size), size, request.method === "HEAD");
}

/**
 * @param {Response} response
 * @param {Buffer} body
 * @param {boolean} headOnly
 */
function sendBuffer(response, body, headOnly) {
  response.writeHead(200, { "Content-Encoding": "gzip", "Content-Length": body.length });
  response.end(headOnly ? undefined : body);
}

/**
 * @param {Response} response
 * @param {string} file
 * @param {ReturnType<typeof readByteRange>} range
 * @param {number} size
 * @param {boolean} headOnly
 */
async function sendBytes(response, file, range, size, headOnly) {
  if (range === "unsatisfiable") return void response.writeHead(416, { "Content-Range": `bytes */${size}` }).end();
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const partial = range === undefined ? {} : { "Content-Range": `bytes ${start}-${end}/${size}` };
  response.writeHead(range === undefined ? 200 : 206, { "Content-Length": end - start + 1, ...partial });
  if (headOnly || size === 0) return void response.end();
  await pipeline(createReadStream(file, { start, end }), response);
}

/** @param {string | string[] | undefined} header */
function acceptsGzip(header) {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(header ?? ""));
}

/**
 * @param {Map<string, Promise<Buffer>>} compressed
 * @param {string} file
 * @param {string} etag
 */
function compressOnce(compressed, file, etag) {
  const key = `${file}\0${etag}`;
  const kept = compressed.get(key);
  if (kept !== undefined) return kept;
  const started = readFile(file).then((bytes) => compress(bytes));
  compressed.set(key, started);
  started.catch(() => compressed.delete(key));
  return started;
}
