import { useMemo } from "react";
import { deskMessages } from "../../i18n/deskMessages.ts";
import type { IndicatorId } from "../../model/codebook.ts";
import type { Locale } from "../../model/locale.ts";
import { exportProblems, type ExportProblem } from "../../workspace/reviewQueueExport.ts";
import { figureOf, type FigureRef, type ReviewQueue } from "../../workspace/reviewQueueState.ts";
import { useLocale } from "../atlas.ts";
import { inMode, onDocument, pointed } from "./deskCommands.ts";
import { indicatorLabel, reportName } from "./figureWords.ts";
import { placeMeant } from "./PlaceForm.tsx";
import { useDesk, useQueue } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

/** Longer lists are counted. */
const MOST_PROBLEMS = 12;

/** What keeps figures out of the charts comes before what only should be looked at. */
const BY_GRAVITY: readonly ExportProblem["kind"][] = [
  "duplicate",
  "no_place",
  "no_period",
  "second_headline",
  "pending",
  "not_confirmed",
];

function gravity({ kind }: ExportProblem): number {
  return BY_GRAVITY.indexOf(kind);
}

/** The report in which a problem is settled. */
function documentOf(problem: ExportProblem): string {
  if (problem.kind === "duplicate") return problem.group.documents[0]?.id ?? "";
  return problem.kind === "second_headline" ? problem.second.document : problem.document;
}

function problemSentence(problem: ExportProblem, queue: ReviewQueue, locale: Locale): string {
  const { finish } = deskMessages(locale);
  const document = queue.documents.find(({ id }) => id === documentOf(problem));
  const name = document ? `${reportName(document, locale)} ${document.fileName}` : "";
  switch (problem.kind) {
    case "pending":
      return finish.pending(name, problem.count);
    case "duplicate":
      return finish.duplicate(name, problem.group.documents.length);
    case "second_headline":
      return finish.second_headline(name, indicatorOf(queue, problem.second, locale));
    case "no_place":
    case "no_period":
    case "not_confirmed":
      return finish[problem.kind](name);
  }
}

function indicatorOf(queue: ReviewQueue, ref: FigureRef, locale: Locale): string {
  const indicator: IndicatorId | undefined = figureOf(queue, ref)?.reading.indicator;
  return indicator ? indicatorLabel(indicator, locale) : "";
}

function ProblemLine({ problem }: { readonly problem: ExportProblem }) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const { desk } = useDesk();
  const queue = useQueue();
  const settle = (): void => {
    if (problem.kind === "duplicate") desk.change(inMode("duplicates"));
    else desk.change(onDocument(documentOf(problem)));
    if (problem.kind === "second_headline") desk.change(pointed(problem.second));
  };
  return (
    <li>
      {problemSentence(problem, queue, locale)}{" "}
      <button type="button" className="word-control" onClick={settle}>
        {review.finish.goTo}
      </button>
    </li>
  );
}

/** What still stands in the way, each with the way there. */
export function FinishProblems() {
  const { review } = useDeskMessages();
  const queue = useQueue();
  const problems = useMemo(
    () => [...exportProblems(queue)].sort((one, other) => gravity(one) - gravity(other)),
    [queue],
  );
  if (problems.length === 0) return null;
  const more = problems.length - MOST_PROBLEMS;
  return (
    <section className="block">
      <h2>{review.finish.problems}</h2>
      <ConfirmRest />
      <ul className="bullets">
        {problems.slice(0, MOST_PROBLEMS).map((problem, index) => (
          <ProblemLine key={index} problem={problem} />
        ))}
        {more > 0 && <li className="soft">{review.finish.more(more)}</li>}
      </ul>
    </section>
  );
}

/** For hundreds of reports: confirms those whose place and year the report says beyond doubt. */
function ConfirmRest() {
  const { review } = useDeskMessages();
  const { desk, known } = useDesk();
  const { documents } = useQueue();
  const open = documents.flatMap((document) => {
    const { isConfirmed, isSetAside, period, place } = document;
    if (isConfirmed || isSetAside || period === undefined || place.name.trim() === "") return [];
    const id = placeMeant(document, known);
    return [{ document, period, place: { name: place.name, ...(id !== undefined && { id }) } }];
  });
  if (open.length < 2) return null;
  const confirm = (): void =>
    open.forEach(({ document, period, place }) =>
      desk.act({ kind: "confirm", document: document.id, place, period, coverage: document.coverage }),
    );
  return (
    <p>
      <button type="button" className="plain-button" onClick={confirm}>
        {review.finish.confirmRest(open.length)}
      </button>
    </p>
  );
}
