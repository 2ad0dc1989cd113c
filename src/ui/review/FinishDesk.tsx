import { useCallback, useMemo, useState } from "react";
import type { IndicatorId } from "../../model/codebook.ts";
import type { Locale } from "../../model/locale.ts";
import { deskMessages } from "../../i18n/deskMessages.ts";
import { exportProblems, ownObservations, type ExportProblem } from "../../workspace/reviewQueueExport.ts";
import { figureOf, type FigureRef, type ReviewQueue } from "../../workspace/reviewQueueState.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { inMode, onDocument, pointed } from "./deskCommands.ts";
import { observationsCsv, reviewArchive, saveFile } from "./exportFiles.ts";
import { indicatorLabel, reportName } from "./figureWords.ts";
import { joinCharts, noteWords } from "./joinCharts.ts";
import { placeMeant } from "./PlaceForm.tsx";
import { useDesk, useQueue } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

/** Longer lists are counted. */
const MOST_PROBLEMS = 12;

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

function Problems() {
  const { review } = useDeskMessages();
  const queue = useQueue();
  const problems = useMemo(() => exportProblems(queue), [queue]);
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

/** Reports of the collection for the same place and year: a reader should expect both. */
function AlreadyPublished() {
  const { review } = useDeskMessages();
  const { documents } = useAtlas().seed;
  const queue = useQueue();
  const same = queue.documents.filter(
    ({ place, period, isSetAside }) =>
      !isSetAside && documents.some((one) => one.jurisdiction === place.id && one.period === period),
  );
  return same.map(({ id, place, period }) => (
    <p key={id} className="small soft">
      {review.finish.alreadyPublished(place.name, period === undefined ? "" : review.yearOf(period))}
    </p>
  ));
}

type Joining =
  | { readonly state: "no" | "joining" | "failed" }
  | { readonly state: "joined"; readonly figures: number; readonly documents: number };

function useJoin(): readonly [Joining, () => void] {
  const atlas = useAtlas();
  const queue = useQueue();
  const [joining, setJoining] = useState<Joining>({ state: "no" });
  const join = useCallback(() => {
    setJoining({ state: "joining" });
    joinCharts(atlas, queue).then(
      ({ observations, documents }) =>
        setJoining({ state: "joined", figures: observations.length, documents: documents.length }),
      (error: unknown) => {
        console.warn("not joined", error);
        setJoining({ state: "failed" });
      },
    );
  }, [atlas, queue]);
  return [joining, join];
}

function Join() {
  const { review } = useDeskMessages();
  const [joining, join] = useJoin();
  const { finish } = review;
  return (
    <>
      <p>
        <button type="button" className="plain-button main-button" disabled={joining.state === "joining"} onClick={join}>
          {finish.join}
        </button>
      </p>
      <div role="status">
        {joining.state === "joining" && <p>{finish.joining}</p>}
        {joining.state === "failed" && <p className="fault">{finish.joinFailed}</p>}
        {joining.state === "joined" && (
          <>
            <p>{finish.joined(joining.figures, joining.documents)}</p>
            <p className="joined-links">
              <a href="#/?dataset=published%2Bown">{finish.openTogether}</a>
              <a href="#/?dataset=own">{finish.openOwn}</a>
            </p>
          </>
        )}
      </div>
    </>
  );
}

function Export() {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const queue = useQueue();
  const { finish } = review;
  const rows = (): void =>
    saveFile(
      `${finish.fileName}.csv`,
      observationsCsv(ownObservations(queue, noteWords(locale))),
      "text/csv;charset=utf-8",
    );
  const all = (): void => {
    const archive = reviewArchive(queue, noteWords(locale));
    saveFile(`${finish.fileName}.zip`, new Uint8Array(archive), "application/zip");
  };
  return (
    <section className="block">
      <h2>{finish.exportTitle}</h2>
      <div className="decisions">
        <button type="button" className="plain-button" onClick={rows}>
          {finish.exportRows}
        </button>
        <button type="button" className="plain-button" onClick={all}>
          {finish.exportAll}
        </button>
      </div>
      <p className="small soft">{finish.exportNote}</p>
    </section>
  );
}

/** What can be used, what still stands in the way, and where it goes. */
export function FinishDesk() {
  const { review } = useDeskMessages();
  const queue = useQueue();
  const ready = useMemo(() => ownObservations(queue, () => ""), [queue]);
  const documents = new Set(ready.map(({ evidence }) => evidence?.document)).size;
  const isEmpty = ready.length === 0;
  return (
    <>
      <section className="first-finish">
        <p className="desk-lead">{review.finish.lead}</p>
        <p className="finish-count">{isEmpty ? review.finish.nothing : review.finish.ready(ready.length, documents)}</p>
        {!isEmpty && <Join />}
        {!isEmpty && <AlreadyPublished />}
      </section>
      <Problems />
      {!isEmpty && <Export />}
    </>
  );
}
