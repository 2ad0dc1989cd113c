import { lineShape, textShape, type Shape } from "./shapes.ts";
import { textWidth } from "./textWidth.ts";
import { colour, FONT } from "./theme.ts";

/** A name for a point below it. */
export interface Leader {
  readonly text: string;
  readonly point: { readonly x: number; readonly y: number; readonly radius: number };
}

/** In a row counted from the points upwards. */
export interface PlacedName extends Pick<Leader, "text"> {
  readonly x: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

export const LEADER_ROW = 18;
const MOST_ROWS = 8;
const GAP = 8;

/** Names in rows above the points at `x`, each where its line down crosses no other name; undefined where none is free. */
export function placeNames(
  names: readonly Pick<PlacedName, "text" | "x">[],
  width: number,
): readonly (PlacedName | undefined)[] {
  const placed = new Map<(typeof names)[number], PlacedName>();
  // From the middle outwards, so that the lines of those nearer to an edge pass beside the names of the others.
  const fromMiddle = ({ x }: Pick<PlacedName, "x">) => Math.abs(x - width / 2);
  for (const name of [...names].sort((one, other) => fromMiddle(one) - fromMiddle(other))) {
    const found = freePlace(name, [...placed.values()], width);
    if (found) placed.set(name, found);
  }
  return names.map((name) => placed.get(name));
}

/** `bottom` is the foot of the lowest row. */
export function leaderShapes(name: PlacedName, to: Leader["point"], bottom: number): readonly Shape[] {
  const middle = bottom - (name.row + 0.5) * LEADER_ROW;
  const line = lineShape([to.x, middle + 8], [to.x, to.y - to.radius], { stroke: colour("ink-soft"), lineWidth: 0.75 });
  return [line, textShape(name.text, { x: name.left, y: middle })];
}

function freePlace(
  { text, x }: Pick<PlacedName, "text" | "x">,
  placed: readonly PlacedName[],
  width: number,
): PlacedName | undefined {
  const wide = textWidth(text, FONT.small);
  const sides = x < width / 2 ? [x + 4, x - wide - 4] : [x - wide - 4, x + 4];
  const lefts = [...sides, x - wide / 2].map((left) => Math.max(0, Math.min(left, width - wide)));
  for (let row = 0; row < MOST_ROWS; row += 1) {
    const names = lefts.map((left): PlacedName => ({ text, x, row, left, right: left + wide }));
    const free = names.find((name) => placed.every((other) => areApart(name, other)));
    if (free) return free;
  }
  return undefined;
}

function areApart(one: PlacedName, other: PlacedName): boolean {
  if (one.row === other.row) return one.left > other.right + GAP || one.right < other.left - GAP;
  const [upper, lower] = one.row > other.row ? [one, other] : [other, one];
  return upper.x < lower.left - 3 || upper.x > lower.right + 3;
}
