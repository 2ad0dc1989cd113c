import { nameLine, textShape, type Shape } from "./shapes.ts";
import { textWidth } from "./textWidth.ts";
import { FONT } from "./theme.ts";

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
  let best: ReadonlyMap<Wanted, PlacedName> | undefined;
  for (const sides of sidesOf(names, width)) {
    for (const order of ordersOf(names, width)) {
      const placed = placedInTurn(order, width, sides);
      if (placed.size > (best?.size ?? -1)) best = placed;
      if (placed.size === names.length) break;
    }
    if (best?.size === names.length) break;
  }
  return names.map((name) => best?.get(name));
}

type Wanted = Pick<PlacedName, "text" | "x">;

type Side = "right" | "left" | "middle";
type Sides = (name: Wanted) => readonly Side[];

/** Towards the middle of the figure, where the room is, or else beyond; of a few names then every choice of one side each. */
function sidesOf(names: readonly Wanted[], width: number): readonly Sides[] {
  const inwards: Sides = ({ x }) => (x < width / 2 ? ["right", "left", "middle"] : ["left", "right", "middle"]);
  if (names.length > MOST_TURNED) return [inwards];
  const choices = Array.from({ length: 2 ** names.length }, (_, choice): Sides => {
    const left = new Set(names.filter((__, index) => Math.floor(choice / 2 ** index) % 2 === 1));
    return (name) => [left.has(name) ? "left" : "right"];
  });
  return [inwards, ...choices];
}

/** From the middle outwards, so that the lines of those nearer to an edge pass beside the names of the others; then other turns. */
function ordersOf(names: readonly Wanted[], width: number): Iterable<readonly Wanted[]> {
  const fromMiddle = [...names].sort((one, other) => Math.abs(one.x - width / 2) - Math.abs(other.x - width / 2));
  const across = [...names].sort((one, other) => one.x - other.x);
  const some = [fromMiddle, across, [...across].reverse(), [...fromMiddle].reverse()];
  return names.length > MOST_TURNED ? some : [...some, ...everyOrder(fromMiddle)];
}

/** Of more names not every order is tried: 6 have 720. */
const MOST_TURNED = 5;

function everyOrder(names: readonly Wanted[]): readonly (readonly Wanted[])[] {
  if (names.length < 2) return [names];
  return names.flatMap((first) => everyOrder(names.filter((name) => name !== first)).map((rest) => [first, ...rest]));
}

function placedInTurn(names: readonly Wanted[], width: number, sides: Sides): ReadonlyMap<Wanted, PlacedName> {
  const placed = new Map<Wanted, PlacedName>();
  for (const name of names) {
    const found = freePlace(name, [...placed.values()], width, sides(name));
    if (found) placed.set(name, found);
  }
  return placed;
}

/** `bottom` is the foot of the lowest row. */
export function leaderShapes(name: PlacedName, to: Leader["point"], bottom: number): readonly Shape[] {
  const middle = bottom - (name.row + 0.5) * LEADER_ROW;
  const line = nameLine([to.x, middle + 8], [to.x, to.y - to.radius]);
  return [line, textShape(name.text, { x: name.left, y: middle })];
}

function freePlace(
  { text, x }: Pick<PlacedName, "text" | "x">,
  placed: readonly PlacedName[],
  width: number,
  sides: readonly Side[],
): PlacedName | undefined {
  const wide = textWidth(text, FONT.small);
  if (wide > width) return undefined;
  const starts = { right: x + 4, left: x - wide - 4, middle: x - wide / 2 };
  const lefts = sides.map((side) => Math.max(0, Math.min(starts[side], width - wide)));
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
