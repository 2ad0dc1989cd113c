import { memo, useEffect, useMemo, useRef } from "react";
import type { Paragraph } from "../../model/markedText.ts";
import type { ReviewDocument, ReviewFigure } from "../../workspace/reviewQueueState.ts";
import { useLocale } from "../atlas.ts";
import { editing, pointed } from "./deskCommands.ts";
import { figureText, indicatorLabel } from "./figureWords.ts";
import { markedReport, markOf, type RunMark } from "./markedReport.ts";
import { useDesk, useDeskState } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly document: ReviewDocument;
  /** Reviews of the figures in it, and which one is on the desk: it is drawn anew when this changes. */
  readonly standing: string;
  readonly current: string | undefined;
}

function FigureMark(props: { readonly figure: ReviewFigure; readonly text: string; readonly props: ParagraphProps }) {
  const { figure, text } = props;
  const { document, current } = props.props;
  const { review } = useDeskMessages();
  const locale = useLocale();
  const { desk } = useDesk();
  const { id, reading } = figure;
  return (
    <button
      type="button"
      className="text-figure"
      data-figure={id}
      data-review={figure.review}
      aria-label={review.figureInText(
        figureText(reading, locale),
        indicatorLabel(reading.indicator, locale),
        review.states[figure.review],
      )}
      {...(id === current && { "aria-current": "true" as const })}
      onClick={() => desk.change(pointed({ document: document.id, figure: id }))}
    >
      {text}
    </button>
  );
}

function RefusedMark(props: { readonly index: number; readonly text: string; readonly document: ReviewDocument }) {
  const { review, reader } = useDeskMessages();
  const { desk } = useDesk();
  const refusal = props.document.refused[props.index];
  if (!refusal) return props.text;
  const { name } = reader.reasons[refusal.reason];
  return (
    <button
      type="button"
      className="text-refused"
      title={name}
      aria-label={review.refusedInText(refusal.quote, name)}
      onClick={() => desk.change(editing({ kind: "refusal", index: props.index }))}
    >
      {props.text}
    </button>
  );
}

function MarkedRun(props: { readonly mark: RunMark; readonly text: string; readonly props: ParagraphProps }) {
  const { mark, text } = props;
  const { document, current } = props.props;
  if (mark.kind === "refused") return <RefusedMark index={mark.index} text={text} document={document} />;
  const figure = document.figures.find(({ id }) => id === mark.figure);
  if (!figure) return text;
  if (mark.kind === "number") return <FigureMark figure={figure} text={text} props={props.props} />;
  return (
    <mark data-review={figure.review} {...(figure.id === current && { "data-current": "true" })}>
      {text}
    </mark>
  );
}

const TextParagraph = memo(
  function TextParagraph(props: ParagraphProps) {
    const { paragraph } = props;
    return (
      <p data-heading={paragraph.headingLevel}>
        {paragraph.runs.map(({ text, ids }, index) => {
          const mark = markOf(ids);
          return mark ? (
            <MarkedRun key={index} mark={mark} text={text} props={props} />
          ) : (
            <span key={index}>{text}</span>
          );
        })}
      </p>
    );
  },
  (before, after) => before.paragraph === after.paragraph && before.standing === after.standing,
);

function standingIn(paragraph: Paragraph, reviews: ReadonlyMap<string, string>, current: string | undefined): string {
  const figures = new Set(paragraph.runs.flatMap(({ ids }) => ids.map((id) => id.split(" ")[1] ?? "")));
  return [...figures].map((id) => `${reviews.get(id) ?? ""}${id === current ? "*" : ""}`).join();
}

/** Keeps the figure on the desk in sight, without moving the page itself. */
function useInSight(figure: string | undefined, document: string) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = pane.current;
    if (!box) return;
    if (figure === undefined) {
      box.scrollTop = 0;
      return;
    }
    const mark = box.querySelector(`[data-figure="${CSS.escape(figure)}"]`);
    if (!mark) return;
    const [outer, inner] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
    const margin = outer.height / 6;
    if (inner.top < outer.top + margin || inner.bottom > outer.bottom - margin) {
      box.scrollTop += inner.top - outer.top - outer.height / 3;
    }
  }, [figure, document]);
  return pane;
}

/** The report with every reading marked in place. */
export function TextPane({ document }: { readonly document: ReviewDocument }) {
  const { review } = useDeskMessages();
  const current = useDeskState((state) => state.figure);
  const showsRefused = useDeskState((state) => state.showsRefused);
  const { text, figures, refused } = document;
  const ids = figures.map(({ id }) => id).join();
  // Marks move only when a number is taken in, not with every decision.
  // oxlint-disable-next-line react/exhaustive-deps
  const paragraphs = useMemo(() => markedReport({ text, figures, refused }, showsRefused), [text, ids, showsRefused]);
  const reviews = new Map(
    figures.map(({ id, review: one, reading }) => [id, `${one} ${reading.indicator} ${reading.value}`]),
  );
  const pane = useInSight(current, document.id);
  return (
    <div className="desk-text report-text" lang="zh-CN" role="region" aria-label={review.text} tabIndex={0} ref={pane}>
      {paragraphs.map((paragraph) => (
        <TextParagraph
          key={paragraph.start}
          paragraph={paragraph}
          document={document}
          current={current}
          standing={standingIn(paragraph, reviews, current)}
        />
      ))}
    </div>
  );
}
