import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Half-open range of the rows that are drawn, with the pixels that stand for those before and after. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** Rows beyond the sight are drawn too, so that a quick scroll meets no gap. */
const SPARE = 20;
/** Redrawn only after so many rows. */
const STEP = 10;
/** In pixels, until a row has been measured. */
const GUESSED_ROW = 36;

export function windowOf(scroll: number, height: number, row: number, count: number): RowWindow {
  const first = Math.floor(scroll / row / STEP) * STEP;
  const from = Math.max(0, Math.min(first, count) - SPARE);
  const to = Math.min(count, first + Math.ceil(height / row) + STEP + SPARE);
  return { from, to, before: from * row, after: (count - to) * row };
}

function isSame(one: RowWindow, other: RowWindow): boolean {
  return one.from === other.from && one.to === other.to && one.before === other.before && one.after === other.after;
}

/** Which rows of a long table to draw, as its frame is scrolled. Every row must be as high as the others. */
export function useWindow(count: number): {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly shown: RowWindow;
  readonly look: () => void;
} {
  const frame = useRef<HTMLDivElement>(null);
  const [shown, show] = useState(() => windowOf(0, 900, GUESSED_ROW, count));
  const look = useCallback(() => {
    const element = frame.current;
    if (!element) return;
    const row = element.querySelector<HTMLElement>("tbody tr:not(.spacer)")?.offsetHeight || GUESSED_ROW;
    const next = windowOf(element.scrollTop, element.clientHeight, row, count);
    show((former) => (isSame(former, next) ? former : next));
  }, [count]);
  useLayoutEffect(look, [look]);
  return { frame, shown, look };
}
