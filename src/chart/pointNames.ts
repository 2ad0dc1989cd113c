import { textShape, type Shape } from "./shapes.ts";
import { textWidth } from "./textWidth.ts";
import { FONT } from "./theme.ts";

/** A point that wants its name beside it. */
export interface NamedPoint {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far its open ends run beyond it, in pixels. */
  readonly reach?: { readonly right: number; readonly up: number };
  /** Named before the others; all of one kind in their order. */
  readonly isFirst: boolean;
  /** Only a body that names must not cover. */
  readonly isNameless: boolean;
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface PointNames {
  readonly shapes: readonly Shape[];
  /** First ones for which there was no room. */
  readonly left: number;
}

const LINE = 16;

/** A name beside its point where no other name or point stands; every point has its name in its mark as well. */
export function pointNames(points: readonly NamedPoint[], bounds: Bounds): PointNames {
  const bodies = points.flatMap(bodiesOf);
  const names: Box[] = [];
  const order = [...points].sort((one, other) => Number(other.isFirst) - Number(one.isFirst));
  let left = 0;
  const shapes = order.flatMap((point) => {
    if (point.isNameless) return [];
    const free = sidesOf(point, bounds).find((box) => isWithin(box, bounds) && isFree(box, point, bodies, names));
    if (!free) left += point.isFirst ? 1 : 0;
    if (!free) return [];
    names.push(free);
    return [textShape(point.text, { x: free.left, y: free.y, rim: "paper" })];
  });
  return { shapes, left };
}

function bodiesOf({ x, y, radius, reach = NO_REACH }: NamedPoint): readonly Box[] {
  const body = { left: x - radius - 2, right: x + radius + 2 + reach.right, y };
  return reach.up === 0 ? [body] : [body, { left: x - 3, right: x + 3, y: y - radius - reach.up + 4 }];
}

const NO_REACH = { right: 0, up: 0 };

/** Right, left, above and below; the last two moved along where the plot ends. */
function sidesOf({ text, x, y, radius, reach = NO_REACH }: NamedPoint, bounds: Bounds): readonly Box[] {
  const wide = textWidth(text, FONT.small);
  const off = radius + 4;
  const middle = Math.max(bounds.left, Math.min(x - wide / 2, bounds.right - wide));
  const [right, above, below] = [x + off + reach.right, y - off - 7 - reach.up, y + off + 7];
  return [
    { left: right, right: right + wide, y },
    { left: x - off - wide, right: x - off, y },
    { left: middle, right: middle + wide, y: above },
    { left: middle, right: middle + wide, y: below },
  ];
}

function isWithin({ left, right, y }: Box, bounds: Bounds): boolean {
  return left >= bounds.left && right <= bounds.right && y - LINE / 2 >= bounds.top && y + LINE / 2 <= bounds.bottom;
}

/** A chosen name may cover a few nameless points in a crowd, but never another name. */
function isFree(box: Box, point: NamedPoint, bodies: readonly Box[], names: readonly Box[]): boolean {
  if (names.some((other) => collide(box, other))) return false;
  return (point.isFirst && bodies.length > CROWD) || !bodies.some((other) => collide(box, other));
}

/** Beyond these a picture has no free places left, and only first names are set. */
export const CROWD = 60;

function collide(one: Box, other: Box): boolean {
  return Math.abs(one.y - other.y) < LINE && one.left < other.right && other.left < one.right;
}
