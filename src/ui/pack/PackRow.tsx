import { useId, useMemo } from "react";
import { isOwnDataset } from "../../model/dataset.ts";
import type { BriefingFigure } from "../../export/briefingFigure.ts";
import { figurePicture } from "../../export/figurePicture.ts";
import { datasetsOf } from "../../view/datasetChoice.ts";
import { viewFromQuery } from "../../view/viewUrl.ts";
import { svgAddress } from "../share/rasterise.ts";
import type { PackItem } from "./packStore.ts";
import type { Answered } from "./usePackFigures.ts";
import { usePackMessages } from "./usePackMessages.ts";

interface Props {
  readonly item: PackItem;
  readonly title: string;
  readonly answer: Answered;
  readonly place: { readonly at: number; readonly of: number };
  readonly isDragged: boolean;
  readonly onMove: (to: number) => void;
  readonly onDrag: (isDragged: boolean) => void;
  readonly onCaption: (caption: string) => void;
  readonly onRemove: () => void;
  readonly onTryAgain: () => void;
}

const THUMBNAIL = { shape: "4:3", theme: "light" } as const;

function Thumbnail({ figure }: { readonly figure: BriefingFigure }) {
  const address = useMemo(() => svgAddress(figurePicture(figure, THUMBNAIL).svg), [figure]);
  return <img className="pack-thumbnail" src={address} alt="" width="200" height="150" />;
}

function State({ answer, onTryAgain }: Pick<Props, "answer" | "onTryAgain">) {
  const words = usePackMessages();
  if (answer.state === "loading") return <p className="small soft">{words.loading}</p>;
  if (answer.state === "failed") {
    return (
      <p className="small notice" role="alert">
        {words.failed}{" "}
        <button type="button" className="plain-button" onClick={onTryAgain}>
          {words.tryAgain}
        </button>
      </p>
    );
  }
  if (answer.figures.length === 0) return <p className="small notice">{words.gone}</p>;
  return answer.figures.map((figure) => (
    <p key={figure.id} className="small soft">
      {figure.isInternal && <strong className="pack-internal">【{words.internal}】</strong>}
      {figure.scope}
    </p>
  ));
}

/** A figure of the pack with its thumbnail, the reader's words for it, and its place in the order. */
export function PackRow(props: Props) {
  const { item, title, answer, place, isDragged, onMove, onDrag, onCaption, onRemove } = props;
  const words = usePackMessages();
  const id = useId();
  const figures = answer.state === "ready" ? answer.figures : [];
  const { view } = viewFromQuery(item.query);
  return (
    <li className={isDragged ? "pack-row dragged" : "pack-row"} aria-labelledby={id} data-at={place.at}>
      <span
        className="pack-handle"
        title={words.handle}
        draggable
        aria-hidden="true"
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = "move";
          event.dataTransfer.setData("text/plain", title);
          onDrag(true);
        }}
        onDragEnd={() => onDrag(false)}
      >
        <span className="pack-number">{place.at + 1}</span>
      </span>
      <div className="pack-thumbnails">
        {figures.map((figure) => (
          <Thumbnail key={figure.id} figure={figure} />
        ))}
        {figures.length === 0 && <span className="pack-thumbnail empty" />}
      </div>
      <div className="pack-words">
        <h3 id={id}>{title}</h3>
        <State answer={answer} onTryAgain={props.onTryAgain} />
        {datasetsOf(view.dataset).some(isOwnDataset) && <p className="small">{words.own}</p>}
        <label className="pack-caption">
          <span className="small soft">{words.captionLabel}</span>
          <textarea rows={2} maxLength={600} value={item.caption} onChange={({ target }) => onCaption(target.value)} />
        </label>
        <div className="pack-row-buttons">
          <button
            type="button"
            className="plain-button"
            aria-label={words.upOf(title)}
            aria-disabled={place.at === 0}
            onClick={() => onMove(place.at - 1)}
          >
            {words.up}
          </button>
          <button
            type="button"
            className="plain-button"
            aria-label={words.downOf(title)}
            aria-disabled={place.at === place.of - 1}
            onClick={() => onMove(place.at + 1)}
          >
            {words.down}
          </button>
          <button type="button" className="plain-button" aria-label={words.removeOf(title)} onClick={onRemove}>
            {words.remove}
          </button>
          <a className="small" href={`#/explore?${item.query}`}>
            {words.open}
          </a>
        </div>
      </div>
    </li>
  );
}
