import { EMPTY_ROOM, emptyMark } from "./glyphs.ts";
import type { NoteBlock } from "./legend.ts";
import { textShape, type Shape } from "./shapes.ts";
import type { Empty } from "./silentRows.ts";
import { wrapText } from "./textWidth.ts";
import { FONT } from "./theme.ts";

const LINE = 19;

/** A kind of empty in a sentence of its own. */
export interface EmptySentence {
  readonly empty: Empty;
  readonly text: string;
}

/** Each sentence after the mark of its kind, broken to the width. */
export function emptySentences(
  sentences: readonly EmptySentence[],
  { top, width }: { readonly top: number; readonly width: number },
): NoteBlock {
  let line = 0;
  const shapes = sentences.flatMap(({ empty, text }): readonly Shape[] => {
    const first = line;
    const lines = wrapText(text, width - EMPTY_ROOM, FONT.small);
    line += lines.length;
    const y = (index: number) => top + LINE * (index + 0.5);
    return [
      ...emptyMark(empty, 0, y(first)),
      ...lines.map((one, index) => textShape(one, { x: EMPTY_ROOM, y: y(first + index), colour: "ink-soft" })),
    ];
  });
  return { shapes, height: line * LINE };
}

/** The height that they will take. */
export function emptyHeight(sentences: readonly EmptySentence[], width: number): number {
  return emptySentences(sentences, { top: 0, width }).height;
}
