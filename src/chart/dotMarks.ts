import type { Dot } from "./dots.ts";
import type { Mark } from "./figure.ts";

/** A finger's least target, in pixels. */
const FINGER = 24;

/** A box for each point, which opens its sentence. */
export function dotMarks(dots: readonly Dot[], label: (dot: Dot) => string): readonly Mark[] {
  const sides = dotBoxes(dots, FINGER);
  return dots.map((dot, index) => {
    const side = sides[index] ?? FINGER;
    const corner = { x: dot.x - side / 2, y: dot.y - side / 2 };
    return { cell: dot.cell.id, label: label(dot), ...corner, width: side, height: side };
  });
}

/**
 * The side of each point's box, as large as its neighbours allow: where points crowd, boxes of full size would cover
 * each other and open the wrong sentence. Every figure is also in the table.
 */
export function dotBoxes(dots: readonly Dot[], largest: number): readonly number[] {
  const squares = inSquares(dots, largest);
  return dots.map((dot) => {
    const least = 2 * dot.radius + 2;
    return Math.max(least, nearest(dot, squares, { largest, least }));
  });
}

type Squares = ReadonlyMap<string, readonly Dot[]>;

function inSquares(dots: readonly Dot[], side: number): Squares {
  const squares = new Map<string, Dot[]>();
  for (const dot of dots) {
    const key = `${Math.floor(dot.x / side)} ${Math.floor(dot.y / side)}`;
    const square = squares.get(key);
    if (square) square.push(dot);
    else squares.set(key, [dot]);
  }
  return squares;
}

/** The distance to the nearest other point in the same or a touching square; any below `least` will do. */
function nearest(
  dot: Dot,
  squares: Squares,
  { largest, least }: { readonly largest: number; readonly least: number },
): number {
  const [column, row] = [Math.floor(dot.x / largest), Math.floor(dot.y / largest)];
  let found = largest;
  for (let across = column - 1; across <= column + 1; across += 1) {
    for (let down = row - 1; down <= row + 1; down += 1) {
      for (const other of squares.get(`${across} ${down}`) ?? []) {
        if (other === dot) continue;
        found = Math.min(found, Math.max(Math.abs(other.x - dot.x), Math.abs(other.y - dot.y)));
        if (found <= least) return found;
      }
    }
  }
  return found;
}
