/**
 * Reads a Range header of one range. Undefined: answer with the whole file (no header, several ranges, or not
 * understood); "unsatisfiable": answer 416.
 * @param {string | undefined} header
 * @param {number} size of the file in bytes
 * @returns {{ readonly start: number; readonly end: number } | "unsatisfiable" | undefined} both ends included
 */
export function readByteRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  const [, from = "", to = ""] = match ?? [];
  if (from === "" && to === "") return undefined;
  if (from === "") return lastBytes(Number(to), size);
  const start = Number(from);
  const end = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < start) return undefined;
  return start < size ? { start, end } : "unsatisfiable";
}

/**
 * @param {number} count
 * @param {number} size
 */
function lastBytes(count, size) {
  return count === 0 || size === 0 ? "unsatisfiable" : { start: Math.max(0, size - count), end: size - 1 };
}
