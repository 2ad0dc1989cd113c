/** Widths in em, on the wide side: a label that is given too much room is better than one that is cut. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u{20000}-\u{3ffff}]/u, 1],
  [/[“”‘’…—～×÷≥≠·]/u, 1],
  [/[mwMW%@]/, 0.9],
  [/[A-Z]/, 0.68],
  [/[iljtfrI.,:;'|()[\]]/, 0.35],
  [/ /, 0.28],
];

const OTHER = 0.58;

/** Thousands of labels are measured, out of a few hundred characters. */
const KNOWN = new Map<string, number>();

/** About how wide a text will stand, in pixels, without a font at hand: a Chinese character is one em. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

function emsOf(character: string): number {
  const known = KNOWN.get(character) ?? WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  KNOWN.set(character, known);
  return known;
}

/** Signs that must not begin a line, and those that must not end one. */
const CLOSING = /^[，。；：、）」》！？”’,.;:)%～]/;
const OPENING = /[（「《“‘(]$/;

/** Breaks at spaces, or between any two Chinese characters. A word wider than the line stands alone, uncut. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trim()];
}

/** The smallest parts that stay whole: a Latin word or number with its space, or one character with the signs around it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(/[\u0021-\u024f\u2013]+ ?|./gsu)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || piece === " " || OPENING.test(last)))
      pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}
