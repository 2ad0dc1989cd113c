import { EMPTY_ROOM, emptyMark } from "./glyphs.ts";
import { textShape, type Shape } from "./shapes.ts";
import type { Empty } from "./silentRows.ts";

/** The mark of an empty and its word, from `x` on. */
export function emptyWord(kind: Empty, text: string, x: number, y: number): readonly Shape[] {
  return [...emptyMark(kind, x, y), textShape(text, { x: x + EMPTY_ROOM, y, colour: "ink-soft" })];
}
