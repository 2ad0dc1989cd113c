import type { Drawing, DrawnWord } from "./drawnShapes.ts";

/** A row of labels in a drawing, each at its value. */
export interface Axis {
  readonly y: number;
  readonly isLog: boolean;
  readonly words: readonly DrawnWord[];
  readonly at: (value: number) => number;
  readonly low: number;
  readonly left: number;
  readonly right: number;
}

const PURE = /^[\d,]+(?:\.\d+)?%?$/;

export function valueOf({ text }: DrawnWord): number {
  return Number(text.replaceAll(/[,%]/g, ""));
}

/** Across: numbers of one height that stand in the middle over their place, where nothing can be pressed. */
export function axesOf({ words, marks }: Drawing): readonly Axis[] {
  const labels = words.filter(
    (word) => PURE.test(word.text) && word.anchor === "middle" && !marks.some((mark) => isIn(word, mark)),
  );
  const heights = [...new Set(labels.map(({ y }) => Math.round(y)))];
  return heights.flatMap((height) => axisOf(labels.filter(({ y }) => Math.round(y) === height)) ?? []);
}

function axisOf(words: readonly DrawnWord[]): Axis | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [low, high] = [valueOf(first), valueOf(last)];
  const share = (value: number, isLog: boolean): number =>
    isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  const place = (isLog: boolean) => (value: number) => first.x + share(value, isLog) * (last.x - first.x);
  const [isEven, isLog] = [false, true].map((log) =>
    words.every((word) => Math.abs(place(log)(valueOf(word)) - word.x) < 0.6),
  );
  if (!isEven && !isLog) return undefined;
  return { y: first.y, isLog: !isEven, words, at: place(!isEven), low, left: first.x, right: last.x };
}

export function isIn({ x, y }: Pick<DrawnWord, "x" | "y">, mark: Drawing["marks"][number], slack = 1): boolean {
  return x >= mark.left - slack && x <= mark.right + slack && y >= mark.top - slack && y <= mark.bottom + slack;
}
