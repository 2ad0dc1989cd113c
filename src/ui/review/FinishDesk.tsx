import { useCallback, useMemo, useState } from "react";
import { ownObservations } from "../../workspace/reviewQueueExport.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { saveFile } from "../saveFile.ts";
import { observationsCsv, reviewArchive } from "./exportFiles.ts";
import { FinishProblems } from "./FinishProblems.tsx";
import { joinCharts, noteWords } from "./joinCharts.ts";
import { useQueue } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

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
        <button
          type="button"
          className="plain-button main-button"
          disabled={joining.state === "joining"}
          onClick={join}
        >
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
      <FinishProblems />
      {!isEmpty && <Export />}
    </>
  );
}
