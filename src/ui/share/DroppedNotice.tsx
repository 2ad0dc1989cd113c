import { viewFromQuery } from "../../view/viewUrl.ts";
import { figureTitle } from "../../readout/figureTitle.ts";
import { useLocale } from "../atlas.ts";
import type { DroppedFigures } from "./droppedFigure.ts";
import { ModalDialog } from "./ModalDialog.tsx";
import { useShareMessages } from "./useShareMessages.ts";

interface Props {
  readonly name: string;
  readonly figures: DroppedFigures;
  readonly addressOf: (query: string) => string;
  readonly onClose: () => void;
}

/** Why a dropped file opens no figure, or which of its figures it may be. */
export function DroppedNotice({ name, figures, addressOf, onClose }: Props) {
  const { dropped } = useShareMessages();
  const locale = useLocale();
  return (
    <ModalDialog title={dropped.title} onClose={onClose}>
      {figures.kind !== "figures" ? (
        <p>{dropped[figures.kind](name)}</p>
      ) : (
        <>
          <p>{dropped.several(figures.figures.length)}</p>
          <ul className="bullets">
            {figures.figures.map(({ slide, query }, index) => (
              <li key={index}>
                <a href={`#${addressOf(query)}`} onClick={onClose}>
                  {dropped.one(slide)} {figureTitle({ ...viewFromQuery(query).view, locale })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </ModalDialog>
  );
}
