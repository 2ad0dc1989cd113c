import type { ReactNode } from "react";
import { figureOf, type ReviewDocument, type ReviewFigure } from "../../workspace/reviewQueueState.ts";
import { useLocale } from "../atlas.ts";
import { inMode } from "./deskCommands.ts";
import { EditedFigure } from "./DeskEditor.tsx";
import { FigureDoubts, FigureFacts, FigurePassage } from "./FigureDetail.tsx";
import { figureText, indicatorLabel, reportName } from "./figureWords.ts";
import { useDesk, useDeskState, useQueue } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

/** The figure on the desk with its paragraph; what is to be decided stands below. */
export function SentenceDetail({ children }: { readonly children: (figure: ReviewFigure) => ReactNode }) {
  const queue = useQueue();
  const document = useDeskState((state) => state.document);
  const figure = useDeskState((state) => state.figure);
  const source = queue.documents.find(({ id }) => id === document);
  const standing = document !== undefined && figure !== undefined ? figureOf(queue, { document, figure }) : undefined;
  if (!source || !standing) return null;
  return <Detail document={source} figure={standing} decision={children(standing)} />;
}

function Detail(props: {
  readonly document: ReviewDocument;
  readonly figure: ReviewFigure;
  readonly decision: ReactNode;
}) {
  const { document, figure, decision } = props;
  const { review } = useDeskMessages();
  const locale = useLocale();
  const { desk } = useDesk();
  const isEdited = useDeskState((state) => state.editing?.kind === "figure");
  const openReport = (): void =>
    desk.change((state) => ({ ...inMode("document")(state), document: document.id, figure: figure.id }));
  return (
    <section className="desk-detail" aria-labelledby="detail-title">
      <p className="small soft" lang="zh-CN">
        {reportName(document, locale)}
      </p>
      <h2 id="detail-title">{indicatorLabel(figure.reading.indicator, locale)}</h2>
      <p className="value" lang="zh-CN">
        {figureText(figure.reading, locale)}
      </p>
      <FigurePassage document={document} figure={figure} />
      {!isEdited && <FigureFacts document={document} figure={figure} />}
      <FigureDoubts document={document} figure={figure} />
      {isEdited ? <EditedFigure document={document} figure={figure} /> : decision}
      <p className="small">
        <button type="button" className="word-control" onClick={openReport}>
          {review.openReport}
        </button>
      </p>
    </section>
  );
}
