import { passageOf } from "../../model/passage.ts";
import type { ReadObservation } from "../../intake/report/readObservation.ts";
import { doubtsOf } from "../../workspace/reviewQueueDoubts.ts";
import { refusalIndexOf, type ReviewDocument, type ReviewFigure } from "../../workspace/reviewQueueState.ts";
import { useLocale } from "../atlas.ts";
import { usualOf } from "./figureOrder.ts";
import { basisLabel, doubtText } from "./figureWords.ts";
import { KEY_NAMES, KEYS, type DeskCommand } from "./keys.ts";
import { useQueue } from "./useDesk.ts";
import { useRun } from "./useRun.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

interface Props {
  readonly document: ReviewDocument;
  readonly figure: ReviewFigure;
}

/** The paragraph of a figure with its sentence and digits marked. */
export function FigurePassage({ document, figure }: Props) {
  const { start, end, numberStart, numberEnd, quote } = figure.reading;
  const evidence = {
    document: document.id,
    quote: { start, end },
    number: { start: numberStart, end: numberEnd },
    text: quote,
  };
  const parts = passageOf(evidence, document.text) ?? [{ kind: "sentence" as const, text: quote }];
  return (
    <blockquote className="passage" lang="zh-CN">
      {parts.map(({ kind, text }, index) =>
        kind === "plain" ? (
          <span key={index} className="plain">
            {text}
          </span>
        ) : (
          <mark key={index} className={kind === "number" ? "digits" : ""}>
            {text}
          </mark>
        ),
      )}
    </blockquote>
  );
}

/** What distinguishes the figure from others of its indicator; only what there is to say. */
function factsOf(
  reading: ReadObservation,
): readonly (readonly ["basis" | "scope" | "role" | "base" | "coverage", string])[] {
  const { basis, scope, role, denominator, coverage } = reading;
  return [
    ...(basis === "" ? [] : ([["basis", basis]] as const)),
    ...(scope === "" ? [] : ([["scope", scope]] as const)),
    ...(role === "headline" ? [] : ([["role", role]] as const)),
    ...(denominator === undefined ? [] : ([["base", String(denominator)]] as const)),
    ...(coverage === "full" ? [] : ([["coverage", coverage]] as const)),
  ];
}

export function FigureFacts({ document, figure }: Props) {
  const { review, reader } = useDeskMessages();
  const locale = useLocale();
  const { reading } = figure;
  const refusal = document.refused[refusalIndexOf(figure)];
  const words = (name: string, text: string): string => {
    if (name === "basis") return basisLabel(reading, locale);
    return name === "role" ? review.roles[reading.role] : text;
  };
  const facts = factsOf(reading);
  if (facts.length === 0 && !refusal) return null;
  return (
    <dl className="facts">
      {facts.map(([name, text]) => (
        <div key={name} className="pair">
          <dt>{review.facts[name]}</dt>
          <dd>{words(name, text)}</dd>
        </div>
      ))}
      {refusal && (
        <div className="pair">
          <dt>{review.facts.refusedBecause}</dt>
          <dd>{reader.reasons[refusal.reason].sentence}</dd>
        </div>
      )}
    </dl>
  );
}

export function FigureDoubts({ document, figure }: Props) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const doubts = doubtsOf(figure, document, usualOf(useQueue()));
  if (doubts.length === 0) return null;
  return (
    <ul className="doubts" aria-label={review.doubtsLabel}>
      {doubts.map((doubt) => (
        <li key={doubt}>{doubtText(doubt, figure.reading, locale)}</li>
      ))}
    </ul>
  );
}

/** A button that does what a key does, and names the key. */
export function CommandButton(props: {
  readonly command: DeskCommand;
  readonly text: string;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
}) {
  const run = useRun();
  const keys = KEYS.find(([command]) => command === props.command)?.[1] ?? [];
  const key = keys[0] ?? "";
  return (
    <button
      type="button"
      className={props.isMain ? "plain-button main-button" : "plain-button"}
      disabled={props.isDisabled ?? false}
      aria-keyshortcuts={keys.map((one) => (one === "U" ? "Shift+U" : one)).join(" ")}
      onClick={() => run(props.command)}
    >
      {props.text} <kbd aria-hidden="true">{KEY_NAMES[key] ?? key}</kbd>
    </button>
  );
}

export function DecisionButtons({ figure }: { readonly figure: ReviewFigure }) {
  const { review } = useDeskMessages();
  return (
    <div className="decisions">
      <CommandButton command="accept" text={review.accept} isMain />
      <CommandButton command="reject" text={review.reject} />
      <CommandButton command="edit" text={review.edit} />
      {figure.review !== "pending" && <CommandButton command="reopen" text={review.reopen} />}
    </div>
  );
}
