/** What a picture says of itself, so that it can be opened again: the query of its link, with figure id and version. */
const KEY = "fazhi-atlas";
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A link has at most a few hundred parts; more was not written by us. */
const LONGEST = 100_000;

/** The query that a figure's link carries; "" for one with the reader's own data, which nothing may carry. */
export function stateOf({ link }: { readonly link: string }): string {
  const at = link.indexOf("?");
  return at === -1 ? "" : link.slice(at + 1);
}

/** The same picture with the state in an iTXt chunk before its end. Throws on what is no PNG. */
export function withPngState(png: Uint8Array, state: string): Uint8Array<ArrayBuffer> {
  const end = [...pngChunks(png)].find(({ type }) => type === "IEND");
  if (!end) throw new Error("the picture has no end");
  const chunk = state === "" ? new Uint8Array() : textChunk(state);
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, end.from), 0);
  whole.set(chunk, end.from);
  whole.set(png.subarray(end.from), end.from + chunk.length);
  return whole;
}

/** Undefined in a picture that is not ours, or that a program saved anew without what it did not know. */
export function pngState(png: Uint8Array): string | undefined {
  for (const { type, data } of pngChunks(png)) {
    if (type !== "iTXt" && type !== "tEXt") continue;
    const key = data.indexOf(0);
    if (key === -1 || latin(data.subarray(0, key)) !== KEY) continue;
    if (type === "tEXt") return bounded(latin(data.subarray(key + 1)));
    // Compressed text is never ours; then follow method, language and translated key.
    if (data[key + 1] !== 0) continue;
    const language = data.indexOf(0, key + 3);
    const translated = data.indexOf(0, language + 1);
    if (language === -1 || translated === -1) continue;
    return bounded(new TextDecoder("utf-8", { ignoreBOM: true }).decode(data.subarray(translated + 1)));
  }
  return undefined;
}

export function withSvgState(svg: string, state: string): string {
  if (state === "") return svg;
  const text = state.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return svg.replace(/(<svg\b[^>]*>)/, (root) => `${root}\n<metadata><${KEY} state="${text}"/></metadata>`);
}

export function svgState(svg: string): string | undefined {
  const text = /<metadata>\s*<fazhi-atlas state="([^"<]*)"\s*\/?>/.exec(svg)?.[1];
  if (text === undefined) return undefined;
  return bounded(text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&"));
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where its length stands. */
  readonly from: number;
}

function* pngChunks(png: Uint8Array): Generator<Chunk> {
  if (!SIGNATURE.every((byte, index) => png[index] === byte)) throw new Error("this is no PNG");
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let from = SIGNATURE.length;
  while (from + 12 <= png.length) {
    const length = view.getUint32(from);
    if (from + 12 + length > png.length) return;
    yield { type: latin(png.subarray(from + 4, from + 8)), data: png.subarray(from + 8, from + 8 + length), from };
    from += 12 + length;
  }
}

function textChunk(state: string): Uint8Array {
  const bytes = new TextEncoder();
  // Key, its end, not compressed, no method, no language, no translated key.
  const data = [...bytes.encode(`iTXt${KEY}`), 0, 0, 0, 0, 0, ...bytes.encode(state)];
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, crc32(chunk.subarray(4, data.length + 4)));
  return chunk;
}

/** PNG, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, LONGEST));
}

function bounded(text: string): string | undefined {
  return text.length > 0 && text.length <= LONGEST ? text : undefined;
}
