import type { Locale } from "../model/locale.ts";
import { wrapText } from "./textWidth.ts";
import { textShape, type Shape } from "./shapes.ts";
import { FONT } from "./theme.ts";
import { chartWords } from "./wording.ts";

/** The marks that need a word, in the order in which the line names them. */
const LEGEND_KEYS = [
  "interval",
  "dashed",
  "computed",
  "hollow",
  "hatched",
  "open",
  "openDot",
  "soft",
  "softDot",
  "chosen",
  "beyond",
  "middleHalf",
  "crowded",
  "logZero",
  "openBoth",
  "tick",
  "zero",
  "zeroPoint",
  "apartDot",
  "apartBar",
  "apartLine",
  "apartSets",
  "unread",
  "notStated",
  "notApplicable",
  "noDenominator",
  "notCollected",
  "sharedRank",
  "floorPoint",
  "gap",
  "pooledLine",
  "limits",
] as const;
export type LegendKey = (typeof LEGEND_KEYS)[number];

/** One line, the same everywhere, that names only the marks of this figure; "" if none needs a word. */
export function legendLine(used: ReadonlySet<LegendKey>, locale: Locale): string {
  const words = chartWords(locale);
  const parts = LEGEND_KEYS.filter((key) => used.has(key)).map((key) => words.legend[key]);
  return parts.length === 0 ? "" : words.legendLine(parts);
}

export interface NoteBlock {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const NOTE_LINE = 19;

/** Small print below a figure, broken to its width. */
export function noteBlock(
  notes: readonly string[],
  place: { readonly top: number; readonly width: number },
): NoteBlock {
  const lines = notes.filter((note) => note !== "").flatMap((note) => wrapText(note, place.width, FONT.small));
  const shapes = lines.map((line, index) =>
    textShape(line, { x: 0, y: place.top + NOTE_LINE * (index + 0.5), colour: "ink-soft" }),
  );
  return { shapes, height: lines.length * NOTE_LINE };
}
