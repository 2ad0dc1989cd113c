import { extname } from "node:path";

/** Browsers refuse to stream-compile WebAssembly, and under nosniff to run a script, that comes as another type. */
const MEDIA_TYPES = new Map([
  [".css", "text/css; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".ico", "image/x-icon"],
  [".jpg", "image/jpeg"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".md", "text/markdown; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".pdf", "application/pdf"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain; charset=utf-8"],
  [".wasm", "application/wasm"],
  [".webmanifest", "application/manifest+json"],
  [".woff2", "font/woff2"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".xml", "application/xml"],
  [".zip", "application/zip"],
]);

const PACKED = new Set([".jpg", ".pdf", ".png", ".woff2", ".xlsx", ".zip"]);

/** @param {string} file */
export function mediaType(file) {
  return MEDIA_TYPES.get(extname(file).toLowerCase()) ?? "application/octet-stream";
}

/**
 * Whether gzip is worth its time. Unknown types are left alone, `.duckdb` among them: it is read by byte ranges.
 * @param {string} file
 */
export function isCompressible(file) {
  const extension = extname(file).toLowerCase();
  return MEDIA_TYPES.has(extension) && !PACKED.has(extension);
}
