import { memo, useMemo } from "react";
import type { Verdict } from "../../workspace/reviewQueueState.ts";
import { figureOf, type FigureRef, type ReviewDocument, type ReviewFigure } from "../../workspace/reviewQueueState.ts";
import { doubtsOf } from "../../workspace/reviewQueueDoubts.ts";
import { useLocale } from "../atlas.ts";
import { pointed } from "./deskCommands.ts";
import { isSameRef, usualOf } from "./figureOrder.ts";
import { figureText, reportName } from "./figureWords.ts";
import { useDesk, useDeskState, useQueue } from "./useDesk.ts";
import { WindowedList } from "./WindowedList.tsx";
import { useDeskMessages } from "./useDeskMessages.ts";

/** In three lines: where, and two of the sentence. */
const ROW_REM = 5.75;

/** Characters around the digits that fit the two lines. */
const BEFORE = 30;
const AFTER = 40;

interface RowProps {
  readonly document: ReviewDocument;
  readonly figure: ReviewFigure;
  readonly isCurrent: boolean;
  readonly isUnsure: boolean;
  /** Of a sample: "" before it was judged. */
  readonly verdict: Verdict | "" | undefined;
}

/** The digits with the words around them, on one line of text. */
function around({ text }: ReviewDocument, { reading }: ReviewFigure): readonly [string, string, string] {
  const { numberStart, numberEnd } = reading;
  const before = text.slice(Math.max(0, numberStart - BEFORE), numberStart);
  const after = text.slice(numberEnd, numberEnd + AFTER);
  return [
    before.slice(before.lastIndexOf("\n") + 1),
    text.slice(numberStart, numberEnd),
    after.split("\n", 1)[0] ?? "",
  ];
}

const SentenceRow = memo(function SentenceRow({ document, figure, isCurrent, isUnsure, verdict }: RowProps) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const { desk } = useDesk();
  const [before, digits, after] = around(document, figure);
  return (
    <button
      type="button"
      className="desk-row figure-row"
      data-figure={figure.id}
      data-review={figure.review}
      {...(isCurrent && { "aria-current": "true" as const })}
      onClick={() => desk.change(pointed({ document: document.id, figure: figure.id }))}
    >
      <span className="figure-line small">
        <strong className="figure-value" lang="zh-CN">
          {figureText(figure.reading, locale)}
        </strong>
        <span className="one-line soft" lang="zh-CN">
          {reportName(document, locale)}
        </span>
        {verdict === undefined ? (
          <span className="figure-state" data-unsure={isUnsure && figure.review === "pending"}>
            {review.states[figure.review]}
          </span>
        ) : (
          <span className="figure-state" data-verdict={verdict}>
            {verdict !== "" && review.sample.verdicts[verdict]}
          </span>
        )}
      </span>
      <span className="sentence-line small" lang="zh-CN">
        {before}
        <mark>{digits}</mark>
        {after}
      </span>
    </button>
  );
});

interface ListProps {
  readonly refs: readonly (FigureRef & { readonly verdict?: Verdict })[];
  readonly label: string;
  readonly isSample?: boolean;
}

/** Sentences of many reports in a row; only those in sight are drawn. */
export function SentenceList({ refs, label, isSample = false }: ListProps) {
  const queue = useQueue();
  const document = useDeskState((state) => state.document);
  const figure = useDeskState((state) => state.figure);
  const usual = usualOf(queue);
  const byId = useMemo(() => new Map(queue.documents.map((one) => [one.id, one])), [queue]);
  const at = document !== undefined && figure !== undefined ? { document, figure } : undefined;
  const current = at ? refs.findIndex((ref) => isSameRef(ref, at)) : -1;
  const renderRow = (ref: ListProps["refs"][number], index: number) => {
    const source = byId.get(ref.document);
    const standing = figureOf(queue, ref);
    if (!source || !standing) return null;
    return (
      <SentenceRow
        document={source}
        figure={standing}
        isCurrent={index === current}
        isUnsure={doubtsOf(standing, source, usual).length > 0}
        verdict={isSample ? (ref.verdict ?? "") : undefined}
      />
    );
  };
  return (
    <section className="desk-sentences" aria-label={label}>
      <h2>{label}</h2>
      <WindowedList
        items={refs}
        rowHeight={ROW_REM}
        current={current}
        keyOf={(ref) => `${ref.document} ${ref.figure}`}
        renderRow={renderRow}
      />
    </section>
  );
}
