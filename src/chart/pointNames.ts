import { nameLine, textShape, type Shape } from "./shapes.ts";
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
  /** Chosen by the reader: told in words where there is no room. */
  readonly isOwed: boolean;
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

type At = readonly [number, number];

interface Place {
  readonly box: Box;
  /** From the point to a name that stands away from it. */
  readonly line?: readonly [At, At];
}

export interface PointNames {
  readonly shapes: readonly Shape[];
  /** Owed ones for which there was no room: the caller gives them in words. */
  readonly left: readonly string[];
}

const LINE = 16;

/** Beyond these a picture has no free places left, and only first names are set. */
export const CROWD = 60;

/** A name nearer to another point than to its own would be read as that one's. */
const CLEAR = { across: 5, up: 3 } as const;

/** So many lines away a name still belongs to its point; a first one may stand anywhere. */
const NEAR_LINES = 3;

/** A name beside its point, or at the end of a thin line, where no other name or point stands. */
export function pointNames(points: readonly NamedPoint[], bounds: Bounds): PointNames {
  const bodies = points.map((point) => ({ point, boxes: bodiesOf(point) }));
  const taken: Box[] = [];
  const left: string[] = [];
  const order = [...points].sort((one, other) => Number(other.isFirst) - Number(one.isFirst));
  const shapes = order.flatMap((point) => {
    if (point.isNameless) return [];
    const others = bodies.filter((body) => !isSamePlace(body.point, point)).flatMap(({ boxes }) => boxes);
    const own = bodiesOf(point);
    const mayCover = point.isFirst && points.length > CROWD;
    const isFree = ({ box, line }: Place): boolean =>
      isWithin(box, bounds) &&
      !taken.some((other) => collide(box, other)) &&
      !own.some((body) => collide(box, body)) &&
      (mayCover || !others.some((body) => isNear(box, body))) &&
      !(line && steps(line).some((step) => taken.some((other) => covers(other, step))));
    const found = placesOf(point, bounds).find(isFree);
    if (!found && point.isOwed) left.push(point.text);
    if (!found) return [];
    taken.push(found.box, ...(found.line ? steps(found.line).map(asBox) : []));
    return shapesOf(point, found, points.length <= CROWD);
  });
  return { shapes, left };
}

/** In a crowd a name must hide as little as it can. */
function shapesOf({ text }: NamedPoint, { box, line }: Place, hasGround: boolean): readonly Shape[] {
  const name = textShape(text, { x: box.left, y: box.y, rim: "paper", hasGround });
  return line ? [nameLine(...line), name] : [name];
}

/** Points of one value share a name, so they do not stand in its way. */
function isSamePlace(one: NamedPoint, other: NamedPoint): boolean {
  return Math.abs(one.x - other.x) < 1 && Math.abs(one.y - other.y) < 1;
}

function bodiesOf({ x, y, radius, reach = NO_REACH }: NamedPoint): readonly Box[] {
  const body = { left: x - radius - 2, right: x + radius + 2 + reach.right, y };
  return reach.up === 0 ? [body] : [body, { left: x - 3, right: x + 3, y: y - radius - reach.up + 4 }];
}

const NO_REACH = { right: 0, up: 0 };

/** Right, left, above and below, the last two moved along where the plot ends; then further off, nearest first. */
function placesOf(point: NamedPoint, bounds: Bounds): readonly Place[] {
  const { text, x, y, radius, reach = NO_REACH } = point;
  const wide = textWidth(text, FONT.small);
  const off = radius + 4;
  const middle = Math.max(bounds.left, Math.min(x - wide / 2, bounds.right - wide));
  const [right, above, below] = [x + off + reach.right, y - off - 7 - reach.up, y + off + 7];
  const beside = [
    { left: right, right: right + wide, y },
    { left: x - off - wide, right: x - off, y },
    { left: middle, right: middle + wide, y: above },
    { left: middle, right: middle + wide, y: below },
  ];
  return [...beside.map((box) => ({ box })), ...distantPlaces(point, wide, { bounds, above, below })];
}

function distantPlaces(
  { x, y, radius, isFirst }: NamedPoint,
  wide: number,
  { bounds, above, below }: { readonly bounds: Bounds; readonly above: number; readonly below: number },
): readonly Place[] {
  const most = isFirst ? Math.ceil((bounds.bottom - bounds.top) / LINE) : NEAR_LINES;
  const starts = [x + 6, x - wide - 6, x - wide / 2];
  const lefts = starts.map((start) => Math.max(bounds.left, Math.min(start, bounds.right - wide)));
  return Array.from({ length: most }, (_, index) => index + 1).flatMap((lines) =>
    [above - lines * LINE, below + lines * LINE].flatMap((height) =>
      lefts.map((left): Place => {
        const sign = Math.sign(height - y);
        const foot: At = [Math.max(left + 2, Math.min(x, left + wide - 2)), height - sign * 8];
        return { box: { left, right: left + wide, y: height }, line: [[x, y + sign * radius], foot] };
      }),
    ),
  );
}

function isWithin({ left, right, y }: Box, bounds: Bounds): boolean {
  return left >= bounds.left && right <= bounds.right && y - LINE / 2 >= bounds.top && y + LINE / 2 <= bounds.bottom;
}

function collide(one: Box, other: Box): boolean {
  return Math.abs(one.y - other.y) < LINE && one.left < other.right && other.left < one.right;
}

function isNear(name: Box, { left, right, y }: Box): boolean {
  const isBeside = name.left < right + CLEAR.across && left - CLEAR.across < name.right;
  return isBeside && Math.abs(name.y - y) < LINE + CLEAR.up;
}

function covers({ left, right, y }: Box, [across, up]: At): boolean {
  return across > left - 2 && across < right + 2 && Math.abs(up - y) < LINE / 2;
}

function steps([[fromX, fromY], [toX, toY]]: readonly [At, At]): readonly At[] {
  const count = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 6));
  return Array.from({ length: count }, (_, index): At => {
    const part = (index + 0.5) / count;
    return [fromX + (toX - fromX) * part, fromY + (toY - fromY) * part];
  });
}

function asBox([x, y]: At): Box {
  return { left: x - 1, right: x + 1, y };
}
