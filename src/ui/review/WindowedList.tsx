import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";

/** Rows beyond the edges, so that a quick scroll meets no gap. */
const OVERSCAN = 6;

interface Shown {
  readonly first: number;
  readonly end: number;
}

interface Props<T> {
  readonly items: readonly T[];
  /** In rem; all rows are equally high. */
  readonly rowHeight: number;
  /** Index of the row to keep in sight; -1 for none. */
  readonly current: number;
  readonly keyOf: (item: T) => string;
  readonly renderRow: (item: T, index: number) => ReactNode;
  readonly className?: string;
}

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** A list of which only the rows in sight are drawn. Positions are set by script, as the policy forbids style attributes. */
export function WindowedList<T>({ items, rowHeight, current, keyOf, renderRow, className = "" }: Props<T>) {
  const scroller = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState<Shown>({ first: 0, end: 2 * OVERSCAN });
  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const height = rowHeight * rem();
    const first = Math.max(0, Math.floor(element.scrollTop / height) - OVERSCAN);
    const end = Math.ceil((element.scrollTop + element.clientHeight) / height) + OVERSCAN;
    setShown((before) => (before.first === first && before.end === end ? before : { first, end }));
  }, [rowHeight]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [look]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || current < 0) return;
    const height = rowHeight * rem();
    const above = element.scrollTop > current * height;
    const below = element.scrollTop + element.clientHeight < (current + 1) * height;
    if (above || below) element.scrollTop = (current + 0.5) * height - element.clientHeight / 2;
  }, [current, rowHeight]);
  useEffect(look, [look, items.length, current]);
  return (
    <ul className={`windowed ${className}`} ref={scroller} onScroll={look}>
      {items.slice(shown.first, shown.end).map((item, offset) => {
        const index = shown.first + offset;
        return (
          <li
            key={keyOf(item)}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            ref={(element) => {
              element?.style.setProperty("top", `${index * rowHeight}rem`);
              element?.style.setProperty("height", `${rowHeight}rem`);
            }}
          >
            {renderRow(item, index)}
          </li>
        );
      })}
      <li
        className="windowed-end"
        role="presentation"
        ref={(element) => element?.style.setProperty("height", `${items.length * rowHeight}rem`)}
      />
    </ul>
  );
}
