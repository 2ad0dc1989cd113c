import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** HarfBuzz's subsetter, as its C functions: pointers and lengths in the module's own memory. */
interface Subsetter {
  readonly memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_set_add(set: number, codepoint: number): void;
  hb_subset_or_fail(face: number, input: number): number;
  hb_face_reference_blob(face: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
}

const READ_ONLY = 1;

/**
 * A face with no more than the given characters: a Chinese face of 20 MB takes seconds for each text that is drawn, its
 * few hundred used characters none. Throws where the file is no font.
 */
export async function fontSubset(font: Uint8Array, family: string, text: string): Promise<Uint8Array> {
  const hb = await subsetter();
  const data = hb.malloc(font.byteLength);
  new Uint8Array(hb.memory.buffer).set(font, data);
  const blob = hb.hb_blob_create(data, font.byteLength, READ_ONLY, 0, 0);
  const face = hb.hb_face_create(blob, faceIndex(font, family));
  const input = hb.hb_subset_input_create_or_fail();
  const set = hb.hb_subset_input_unicode_set(input);
  for (const character of new Set(text)) hb.hb_set_add(set, character.codePointAt(0) ?? 0);
  const subset = hb.hb_subset_or_fail(face, input);
  if (input === 0 || subset === 0) throw new Error("the font could not be reduced to the characters in use");
  const made = hb.hb_face_reference_blob(subset);
  const start = hb.hb_blob_get_data(made, 0);
  return new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(made));
}

async function subsetter(): Promise<Subsetter> {
  const entry = createRequire(import.meta.url).resolve("harfbuzzjs");
  const { instance } = await WebAssembly.instantiate(await readFile(join(dirname(entry), "harfbuzz-subset.wasm")));
  return instance.exports as unknown as Subsetter; // its C interface, which no type describes
}

/** Which face of a collection (.ttc) has the family name; 0 for a file of one face, or if none has. */
export function faceIndex(font: Uint8Array, family: string): number {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  if (view.byteLength < 12 || view.getUint32(0) !== 0x74746366) return 0;
  const offsets = Array.from({ length: view.getUint32(8) }, (_, index) => view.getUint32(12 + 4 * index));
  return Math.max(
    0,
    offsets.findIndex((offset) => familyNames(view, offset).includes(family)),
  );
}

const NAME_TABLE = 0x6e616d65;
const FAMILY = 1;
const UTF16_PLATFORMS: ReadonlySet<number> = new Set([0, 3]);

/** The `name` table of a face: OpenType specification, "name — Naming Table". */
function familyNames(view: DataView, face: number): readonly string[] {
  const tables = Array.from({ length: view.getUint16(face + 4) }, (_, index) => face + 12 + 16 * index);
  const entry = tables.find((at) => view.getUint32(at) === NAME_TABLE);
  if (entry === undefined) return [];
  const table = view.getUint32(entry + 8);
  const strings = table + view.getUint16(table + 4);
  const records = Array.from({ length: view.getUint16(table + 2) }, (_, index) => table + 6 + 12 * index);
  return records
    .filter((at) => view.getUint16(at + 6) === FAMILY && UTF16_PLATFORMS.has(view.getUint16(at)))
    .map((at) => {
      const bytes = new Uint8Array(
        view.buffer,
        view.byteOffset + strings + view.getUint16(at + 10),
        view.getUint16(at + 8),
      );
      return new TextDecoder("utf-16be").decode(bytes);
    });
}
