import { useCallback, useEffect, useMemo, useState, type DragEvent, type ReactNode } from "react";
import { useStore } from "zustand";
import type { Jurisdiction } from "../../model/jurisdiction.ts";
import { useAtlas, useMessages } from "../atlas.ts";
import { useAnswer } from "../hooks/useAnswer.ts";
import { useHashQuery } from "../hooks/useHashLocation.ts";
import { KeyHelp } from "../review/DeskDialogs.tsx";
import { DeskBar, KeepingLine, ProgressLine, Said } from "../review/DeskHead.tsx";
import { deskOf } from "../review/deskOf.ts";
import { onDocument } from "../review/deskCommands.ts";
import type { DeskMode } from "../review/deskState.ts";
import { DocumentDesk } from "../review/DocumentDesk.tsx";
import { droppedFiles } from "../review/droppedFiles.ts";
import { DropArea, IncomingLine, useTakeFiles } from "../review/DropArea.tsx";
import { DuplicateDesk } from "../review/DuplicateDesk.tsx";
import { FinishDesk } from "../review/FinishDesk.tsx";
import { IndicatorDesk } from "../review/IndicatorDesk.tsx";
import { IntakeNotes } from "../review/IntakeNotes.tsx";
import { SampleDesk } from "../review/SampleDesk.tsx";
import { DeskContext, useDeskState, useQueue } from "../review/useDesk.ts";
import { useDeskKeys } from "../review/useRun.ts";
import { useDeskMessages } from "../review/useDeskMessages.ts";

const DESKS: Readonly<Record<DeskMode, () => ReactNode>> = {
  document: DocumentDesk,
  indicator: IndicatorDesk,
  duplicates: DuplicateDesk,
  sample: SampleDesk,
  finish: FinishDesk,
};

function WorkingDesk() {
  const { review } = useDeskMessages();
  const mode = useDeskState((state) => state.mode);
  const Mode = DESKS[mode];
  return (
    <>
      <div className="opening review-opening">
        <h1>{review.title}</h1>
        <ProgressLine />
        <details className="add-more">
          <summary>{review.addMore}</summary>
          <DropArea />
        </details>
      </div>
      <IncomingLine />
      <IntakeNotes />
      <DeskBar />
      <Mode />
      <KeyHelp />
    </>
  );
}

function EmptyDesk() {
  const { review } = useDeskMessages();
  return (
    <>
      <div className="opening">
        <h1>{review.title}</h1>
        <p className="summary prose">{review.lead}</p>
      </div>
      <div className="empty-desk">
        <DropArea />
        <ol className="intake-steps">
          {review.leadSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <Said />
      <IncomingLine />
      <IntakeNotes />
    </>
  );
}

/** Files may be let go anywhere on the page. */
function DropTarget({ children }: { readonly children: ReactNode }) {
  const { review } = useDeskMessages();
  const take = useTakeFiles();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(take);
  };
  const leave = (event: DragEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };
  return (
    <div className="review-page" data-over={isOver} onDragOver={over} onDragLeave={leave} onDrop={drop}>
      {isOver && <p className="drop-now">{review.dropNow}</p>}
      {children}
    </div>
  );
}

function OpenDesk() {
  useDeskKeys();
  const isEmpty = useQueue().documents.length === 0;
  return (
    <DropTarget>
      {isEmpty ? <EmptyDesk /> : <WorkingDesk />}
      <KeepingLine isEmpty={isEmpty} />
    </DropTarget>
  );
}

/** Opens what an earlier sitting left, goes to the report that the address names, and keeps the last change on leaving. */
function useOpenedDesk() {
  const desk = deskOf(useAtlas());
  const query = useHashQuery();
  const wanted = new URLSearchParams(query).get("report");
  useEffect(() => {
    desk.open().then(
      () => {
        const { documents } = desk.store.getState().history.queue;
        if (wanted !== null && documents.some(({ id }) => id === wanted)) desk.change(onDocument(wanted));
      },
      (error: unknown) => console.error(error),
    );
  }, [desk, wanted]);
  useEffect(() => {
    const keep = (): void => void desk.flush();
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [desk]);
  return desk;
}

const NO_PLACES: ReadonlyMap<string, Jurisdiction> = new Map();

/** 读入报告: reports come in, every figure is looked at, and they join the charts. Nothing leaves this computer. */
export function ReviewPage() {
  const { review } = useDeskMessages();
  const { review: page } = useMessages();
  const { workspace } = useAtlas();
  const desk = useOpenedDesk();
  const opening = useStore(desk.store, (state) => state.opening);
  const load = useCallback((signal: AbortSignal) => workspace.catalogue(signal), [workspace]);
  const catalogue = useAnswer(load);
  const screen = useMemo(() => {
    if (catalogue.state === "loading") return undefined;
    const known =
      catalogue.state === "ready"
        ? new Map(catalogue.value.jurisdictions.map((place) => [place.id, place]))
        : NO_PLACES;
    return { desk, known };
  }, [catalogue, desk]);
  if (opening === "failed") {
    return (
      <div className="opening">
        <h1>{review.title}</h1>
        <p role="alert">{review.openFailed}</p>
      </div>
    );
  }
  if (opening === "opening" || !screen) return <p className="opening">{page.opening}</p>;
  return (
    <DeskContext value={screen}>
      <OpenDesk />
    </DeskContext>
  );
}
