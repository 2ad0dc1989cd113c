import type { Locale } from "../model/locale.ts";
import type { NamedPoint } from "./pointNames.ts";
import { chartWords } from "./wording.ts";

/** More names than these are no name of a point any more. */
const MOST_NAMES = 2;

/** Points of one value lie on each other: the first of them says so, by name or by number, and the others are silent. */
export function namedTogether(points: readonly NamedPoint[], locale: Locale): readonly NamedPoint[] {
  const heaps = new Map<string, NamedPoint[]>();
  for (const point of points) {
    const key = `${Math.round(point.x)} ${Math.round(point.y)}`;
    const heap = heaps.get(key);
    if (heap) heap.push(point);
    else heaps.set(key, [point]);
  }
  return [...heaps.values()].flatMap((heap) => (heap.length === 1 ? heap : heapNames(heap, locale)));
}

function heapNames(heap: readonly NamedPoint[], locale: Locale): readonly NamedPoint[] {
  const bearers = heap.filter(({ isNameless }) => !isNameless);
  const first = bearers.filter(({ isFirst }) => isFirst);
  const [named] = first.length > 0 ? first : bearers;
  if (!named) return heap;
  const own = first.length > 0 ? first : bearers;
  const names = own
    .slice(0, bearers.length > MOST_NAMES && first.length === 0 ? 1 : MOST_NAMES)
    .map(({ text }) => text);
  const text = chartWords(locale).together(names, bearers.length);
  return [{ ...named, text }, ...heap.filter((one) => one !== named).map((one) => ({ ...one, isNameless: true }))];
}
