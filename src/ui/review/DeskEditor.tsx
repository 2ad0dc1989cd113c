import { draftOfRefusal } from "../../workspace/reviewQueueDocument.ts";
import { takenInId, type ReviewDocument, type ReviewFigure } from "../../workspace/reviewQueueState.ts";
import { useLocale } from "../atlas.ts";
import { acted, editing, onward, pointed } from "./deskCommands.ts";
import { FigureEditor } from "./FigureEditor.tsx";
import { useDesk } from "./useDesk.ts";
import { focusCurrentRow } from "./useRun.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

/** Corrects the figure on the desk. */
export function EditedFigure({
  document,
  figure,
}: {
  readonly document: ReviewDocument;
  readonly figure: ReviewFigure;
}) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const { desk } = useDesk();
  const ref = { document: document.id, figure: figure.id };
  return (
    <FigureEditor
      key={figure.id}
      draftOf={() => figure.reading}
      indicator={figure.reading.indicator}
      title={review.editor.title}
      onCancel={() => {
        desk.change(editing(undefined));
        focusCurrentRow();
      }}
      onSave={(_, change) => {
        desk.change((state) => onward(acted({ kind: "change", figure: ref, change })(state), ref, locale));
        focusCurrentRow();
      }}
    />
  );
}

/** Makes a figure of a number that was left out. */
export function TakenInFigure({ document, index }: { readonly document: ReviewDocument; readonly index: number }) {
  const { review } = useDeskMessages();
  const { desk } = useDesk();
  return (
    <FigureEditor
      key={index}
      draftOf={(indicator) => draftOfRefusal(document, index, indicator)}
      indicator=""
      title={`${review.editor.takeInTitle}：${document.refused[index]?.quote ?? ""}`}
      onCancel={() => desk.change(editing(undefined))}
      onSave={(reading) => {
        const figure = { document: document.id, figure: takenInId(index) };
        desk.act({ kind: "takeIn", document: document.id, refusal: index, reading });
        desk.change(pointed(figure));
        focusCurrentRow();
      }}
    />
  );
}
