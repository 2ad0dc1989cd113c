import { useEffect, useRef, useState, type RefObject } from "react";
import { figureTitle } from "../../readout/figureTitle.ts";
import { viewFromQuery } from "../../view/viewUrl.ts";
import { useLocale } from "../atlas.ts";
import { movedTo } from "./movedTo.ts";
import { PackRow } from "./PackRow.tsx";
import type { Pack, PackItem } from "./packStore.ts";
import type { PackFigures } from "./usePackFigures.ts";
import { usePackMessages } from "./usePackMessages.ts";
import { usePackStore } from "./usePack.ts";

interface Props {
  readonly pack: Pack;
  readonly figures: PackFigures;
  /** Undefined takes all out. */
  readonly onRemove: (query: string | undefined, said: string) => void;
}

/** Tells over which row something is dragged. By listeners of its own, since rows are nothing that one operates. */
function useDraggedOver(list: RefObject<HTMLElement | null>, onOver: (at: number) => void): void {
  useEffect(() => {
    const element = list.current;
    const over = (event: DragEvent): void => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-at]") : null;
      if (!row) return;
      event.preventDefault();
      if (event.type === "dragover") onOver(Number(row.dataset["at"]));
    };
    element?.addEventListener("dragover", over);
    element?.addEventListener("drop", over);
    return () => {
      element?.removeEventListener("dragover", over);
      element?.removeEventListener("drop", over);
    };
  });
}

/** The figures in their order. Dragged by the handle, or moved by buttons that keep the focus. */
export function PackList({ pack, figures, onRemove }: Props) {
  const words = usePackMessages();
  const locale = useLocale();
  const store = usePackStore();
  const list = useRef<HTMLOListElement>(null);
  const [said, say] = useState("");
  const [dragged, setDragged] = useState<number>();
  const { items } = pack;
  const titleOf = ({ query }: PackItem): string => {
    const answer = figures.answerTo(query);
    const [first] = answer.state === "ready" ? answer.figures : [];
    return first?.title ?? figureTitle({ ...viewFromQuery(query).view, locale });
  };
  const move = (from: number, to: number): void => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length || from === to) return;
    store.setState({ items: movedTo(items, from, to) });
    say(words.moved(titleOf(item), to + 1));
  };
  useDraggedOver(list, (at) => {
    if (dragged === undefined || dragged === at) return;
    move(dragged, at);
    setDragged(at);
  });
  return (
    <section aria-labelledby="pack-list">
      <div className="pack-list-head">
        <h2 id="pack-list">{words.figures(items.length)}</h2>
        <button type="button" className="plain-button" onClick={() => onRemove(undefined, words.cleared(items.length))}>
          {words.clear}
        </button>
      </div>
      {items.length > 1 && <p className="small soft">{words.order}</p>}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ol className="pack-list" ref={list}>
        {items.map((item, index) => (
          <PackRow
            key={item.query}
            item={item}
            title={titleOf(item)}
            answer={figures.answerTo(item.query)}
            place={{ at: index, of: items.length }}
            isDragged={dragged === index}
            onMove={(to) => move(index, to)}
            onDrag={(isDragged) => setDragged(isDragged ? index : undefined)}
            onCaption={(caption) =>
              store.setState({ items: items.map((one) => (one === item ? { ...one, caption } : one)) })
            }
            onRemove={() => onRemove(item.query, words.removed(titleOf(item)))}
            onTryAgain={() => figures.tryAgain(item.query)}
          />
        ))}
      </ol>
    </section>
  );
}
