import { memo } from "react";
import { CODEBOOK } from "../../model/codebook.ts";
import type { Refusal } from "../../intake/report/readObservation.ts";
import { doubtsOf } from "../../workspace/reviewQueueDoubts.ts";
import { takenInId, type ReviewDocument, type ReviewFigure } from "../../workspace/reviewQueueState.ts";
import { useLocale } from "../atlas.ts";
import { editing, pointed } from "./deskCommands.ts";
import { EditedFigure, TakenInFigure } from "./DeskEditor.tsx";
import { CommandButton, DecisionButtons, FigureDoubts, FigureFacts } from "./FigureDetail.tsx";
import { usualOf } from "./figureOrder.ts";
import { figureBesideName } from "./figureWords.ts";
import { useDesk, useDeskState, useQueue } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

interface RowProps {
  readonly document: string;
  readonly figure: ReviewFigure;
  readonly isCurrent: boolean;
  readonly isUnsure: boolean;
}

/** A figure in one line: what it is, and what was decided. */
export const FigureRow = memo(function FigureRow({ document, figure, isCurrent, isUnsure }: RowProps) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const { desk } = useDesk();
  const { id, reading } = figure;
  return (
    <button
      type="button"
      className="desk-row figure-row"
      data-figure={id}
      data-review={figure.review}
      {...(isCurrent && { "aria-current": "true" as const })}
      onClick={() => desk.change(pointed({ document, figure: id }))}
    >
      <span className="figure-line">
        <span className="figure-value" lang="zh-CN">
          {figureBesideName(reading, locale)}
        </span>
        <span className="one-line">{CODEBOOK[reading.indicator].short[locale]}</span>
        <span className="figure-state small" data-unsure={isUnsure && figure.review === "pending"}>
          {review.states[figure.review]}
        </span>
      </span>
    </button>
  );
});

function RefusedRow(props: { readonly refusal: Refusal; readonly index: number }) {
  const { review, reader } = useDeskMessages();
  const { desk } = useDesk();
  const { refusal, index } = props;
  const { sentence } = reader.reasons[refusal.reason];
  return (
    <li className="refused-row small">
      <span>
        <q lang="zh-CN">{refusal.quote.trim()}</q> <span className="soft">{sentence}</span>
      </span>
      <button
        type="button"
        className="word-control"
        aria-label={review.takeInNamed(refusal.quote.trim())}
        onClick={() => desk.change(editing({ kind: "refusal", index }))}
      >
        {review.takeIn}
      </button>
    </li>
  );
}

function RefusedList({ document }: { readonly document: ReviewDocument }) {
  const { review } = useDeskMessages();
  const { desk } = useDesk();
  const showsRefused = useDeskState((state) => state.showsRefused);
  const taken = new Set(document.figures.map(({ id }) => id));
  if (document.refused.length === 0) return null;
  return (
    <>
      <label className="refused-switch small">
        <input
          type="checkbox"
          checked={showsRefused}
          onChange={(event) => desk.store.setState({ showsRefused: event.target.checked })}
        />
        <span>{review.showRefused(document.refused.length)}</span>
      </label>
      {showsRefused && (
        <ul aria-label={review.refusedTitle}>
          {document.refused.map((refusal, index) =>
            taken.has(takenInId(index)) ? null : <RefusedRow key={index} refusal={refusal} index={index} />,
          )}
        </ul>
      )}
    </>
  );
}

function CurrentFigure({ document, figure }: { readonly document: ReviewDocument; readonly figure: ReviewFigure }) {
  const isEdited = useDeskState((state) => state.editing?.kind === "figure");
  return (
    <div className="figure-detail">
      {!isEdited && <FigureFacts document={document} figure={figure} />}
      <FigureDoubts document={document} figure={figure} />
      {isEdited ? <EditedFigure document={document} figure={figure} /> : <DecisionButtons figure={figure} />}
    </div>
  );
}

/** Ways from figure to figure. */
export function StepButtons() {
  const { review } = useDeskMessages();
  const isEdited = useDeskState((state) => state.editing !== undefined);
  if (isEdited) return null;
  return (
    <div className="steps">
      <CommandButton command="previous" text={review.previous} />
      <CommandButton command="next" text={review.next} />
      <CommandButton command="nextUnsure" text={review.nextUnsure} />
    </div>
  );
}

/** The readings of a report in the order of its text; the one on the desk with its doubts and the decision. */
export function ReadingList({ document }: { readonly document: ReviewDocument }) {
  const { review } = useDeskMessages();
  const usual = usualOf(useQueue());
  const current = useDeskState((state) => state.figure);
  const edited = useDeskState((state) => (state.editing?.kind === "refusal" ? state.editing.index : -1));
  return (
    <section className="desk-readings" aria-label={review.readings}>
      <h2>{review.readings}</h2>
      {edited !== -1 && <TakenInFigure document={document} index={edited} />}
      {document.figures.length === 0 && <p className="soft small">{review.noReadings}</p>}
      <ul className="readings">
        {document.figures.map((figure) => (
          <li key={figure.id}>
            <FigureRow
              document={document.id}
              figure={figure}
              isCurrent={figure.id === current}
              isUnsure={doubtsOf(figure, document, usual).length > 0}
            />
            {figure.id === current && <CurrentFigure document={document} figure={figure} />}
          </li>
        ))}
      </ul>
      <RefusedList document={document} />
      <StepButtons />
    </section>
  );
}
