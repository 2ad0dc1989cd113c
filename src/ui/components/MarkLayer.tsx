import { useState, type KeyboardEvent } from "react";
import type { Figure, Mark } from "../../chart/figure.ts";
import { useOpenCell } from "../evidenceAddress.ts";

/** Keeps the tip beside its mark and inside the picture. Set by script, since the policy forbids style attributes. */
function placeTip(tip: HTMLElement | null, mark: Mark, figure: Figure): void {
  if (!tip) return;
  const { width, height } = figure.size;
  const right = mark.x + mark.width / 2 > width / 2;
  tip.style.setProperty(right ? "right" : "left", `${((right ? width - mark.x - mark.width : mark.x) / width) * 100}%`);
  tip.style.setProperty("top", `${((mark.y + mark.height) / height) * 100}%`);
}

/** More marks than these are one stop of the Tab key, and the arrow keys go from one to the next. */
const MOST_STOPS = 24;

/** Where an arrow key leads; undefined for any other key, and at the ends. */
function neighbour({ key, currentTarget }: KeyboardEvent<SVGRectElement>): SVGElement | undefined {
  const ways: Readonly<Record<string, Element | null | undefined>> = {
    ArrowRight: currentTarget.nextElementSibling,
    ArrowDown: currentTarget.nextElementSibling,
    ArrowLeft: currentTarget.previousElementSibling,
    ArrowUp: currentTarget.previousElementSibling,
    Home: currentTarget.parentElement?.firstElementChild,
    End: currentTarget.parentElement?.lastElementChild,
  };
  const found = ways[key];
  return found instanceof SVGElement ? found : undefined;
}

/** Transparent buttons over a picture, one to each number, in reading order. */
export function MarkLayer({
  figure,
  tipOf,
}: {
  readonly figure: Figure;
  readonly tipOf: (cell: string) => readonly string[];
}) {
  const open = useOpenCell();
  const [shown, setShown] = useState<Mark>();
  const [stop, setStop] = useState(0);
  const { width, height } = figure.size;
  const isLong = figure.marks.length > MOST_STOPS;
  const press = (event: KeyboardEvent<SVGRectElement>, mark: Mark): void => {
    if (event.key === "Escape") setShown(undefined);
    const next = neighbour(event);
    if (next) {
      event.preventDefault();
      next.focus();
    }
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open(mark.cell);
  };
  return (
    <>
      <svg className="marks" viewBox={`0 0 ${width} ${height}`}>
        {figure.marks.map((mark, index) => (
          <rect
            key={`${mark.cell} ${index}`}
            className="mark"
            role="button"
            tabIndex={isLong && index !== stop ? -1 : 0}
            aria-label={mark.label}
            data-cell={mark.cell}
            x={mark.x}
            y={mark.y}
            width={mark.width}
            height={mark.height}
            onClick={() => open(mark.cell)}
            onKeyDown={(event) => press(event, mark)}
            onPointerEnter={(event) => event.pointerType === "mouse" && setShown(mark)}
            onPointerLeave={() => setShown(undefined)}
            onFocus={() => {
              setShown(mark);
              setStop(index);
            }}
            onBlur={() => setShown(undefined)}
          />
        ))}
      </svg>
      {shown && (
        <div className="tip" key={shown.cell} ref={(tip) => placeTip(tip, shown, figure)} aria-hidden="true">
          {tipOf(shown.cell).map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
      )}
    </>
  );
}
