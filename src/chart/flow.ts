import type { Mark } from "./figure.ts";
import { rectShape, textShape, type Shape } from "./shapes.ts";
import { textWidth, wrapText } from "./textWidth.ts";
import { colour, FONT, type ColourName } from "./theme.ts";

/** A piece of a running line that is not broken while it fits on one. */
export interface Token {
  readonly text: string;
  readonly size?: number;
  readonly weight?: "bold" | "normal";
  readonly colour?: ColourName;
  /** A small square of this hue before the text. */
  readonly swatch?: ColourName;
  /** The figure behind the text, and what a screen reader says for it. */
  readonly cell?: { readonly id: string; readonly label: string };
}

export interface Flow {
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
  readonly height: number;
}

const LINE = 24;
const SPACE = 5;
const SWATCH = 10;

/** Sets pieces one after the other and begins a new line where the next would not fit. */
export function flow(
  tokens: readonly Token[],
  place: { readonly left: number; readonly top: number; readonly width: number },
): Flow {
  const { left, top, width } = place;
  let [x, line] = [left, 0];
  const set = tokens
    .flatMap((token) => broken(token, width))
    .map((token) => {
      const wide = tokenWidth(token);
      if (x > left && x + wide > left + width) [x, line] = [left, line + 1];
      const at = { token, x, y: top + (line + 0.5) * LINE };
      x += wide + SPACE;
      return at;
    });
  return {
    shapes: set.flatMap(({ token, x: at, y }) => tokenShapes(token, at, y)),
    marks: set.flatMap(({ token, x: at, y }) => tokenMark(token, at, y)),
    height: tokens.length === 0 ? 0 : (line + 1) * LINE,
  };
}

/** What is longer than a whole line is broken after all; every piece leads to the same figure. */
function broken(token: Token, width: number): readonly Token[] {
  if (tokenWidth(token) <= width) return [token];
  const lines = wrapText(token.text, width - swatchWidth(token), token.size ?? FONT.small);
  return lines.map((text, index) => (index === 0 ? { ...token, text } : { ...withoutSwatch(token), text }));
}

function withoutSwatch({ text, size = FONT.small, weight = "normal", colour: hue = "ink", cell }: Token): Token {
  return { text, size, weight, colour: hue, ...(cell ? { cell } : {}) };
}

function swatchWidth(token: Token): number {
  return token.swatch ? SWATCH + 4 : 0;
}

function tokenWidth(token: Token): number {
  return swatchWidth(token) + textWidth(token.text, token.size ?? FONT.small) * (token.weight === "bold" ? BOLD : 1);
}

/** How much wider bold letters run. */
const BOLD = 1.06;

function tokenShapes(token: Token, x: number, y: number): readonly Shape[] {
  const { size = FONT.small, weight = "normal", colour: name = "ink" } = token;
  const text = textShape(token.text, { x: x + swatchWidth(token), y, size, weight, colour: name });
  if (!token.swatch) return [text];
  return [rectShape(x, y - SWATCH / 2, SWATCH, SWATCH, { fill: colour(token.swatch) }), text];
}

function tokenMark(token: Token, x: number, y: number): readonly Mark[] {
  if (!token.cell) return [];
  const wide = Math.max(LINE, tokenWidth(token) + 4);
  return [
    { cell: token.cell.id, label: token.cell.label, x: Math.max(0, x - 2), y: y - LINE / 2, width: wide, height: LINE },
  ];
}
