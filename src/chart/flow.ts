import type { Mark } from "./figure.ts";
import { rectShape, textShape, type Shape } from "./shapes.ts";
import { textWidth } from "./textWidth.ts";
import { colour, FONT, type ColourName } from "./theme.ts";

/** A piece of a running line that must not be broken. */
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
  const set = tokens.map((token) => {
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

function swatchWidth(token: Token): number {
  return token.swatch ? SWATCH + 4 : 0;
}

function tokenWidth(token: Token): number {
  return swatchWidth(token) + textWidth(token.text, token.size ?? FONT.small);
}

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
