import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent, type ReactNode } from "react";
import { useStore } from "zustand";
import "../styles/import.css";
import { useAtlas, useMessages } from "../atlas.ts";
import { useAnswer } from "../hooks/useAnswer.ts";
import { DatasetList } from "../datasets/DatasetList.tsx";
import { useDatasetsMessages } from "../datasets/useDatasetsMessages.ts";
import { CheckLine } from "../import/CheckLine.tsx";
import { ColumnPreview } from "../import/ColumnPreview.tsx";
import { CorrectedCells } from "../import/CorrectedCells.tsx";
import { DoubledFigures } from "../import/DoubledFigures.tsx";
import { Drafts } from "../import/Drafts.tsx";
import { HistoryButtons } from "../import/HistoryButtons.tsx";
import { importDeskOf } from "../import/importDeskOf.ts";
import type { TableOnDesk } from "../import/importState.ts";
import { IssueGroups } from "../import/IssueGroups.tsx";
import { JoinForm } from "../import/JoinForm.tsx";
import { PlaceNames } from "../import/PlaceNames.tsx";
import { Soon } from "../import/Soon.tsx";
import { RecipeList, RecipeOffer } from "../import/RecipeOffer.tsx";
import { Refused } from "../import/Refused.tsx";
import { ReadingProgress } from "../import/ReadingProgress.tsx";
import { TableDrop, usePaste, useTakeFiles } from "../import/TableDrop.tsx";
import { useTablePlaces } from "../import/useTablePlaces.ts";
import { ImportContext, useImport, useImportMessages, useImportState } from "../import/useImport.ts";
import { droppedFiles } from "../review/droppedFiles.ts";
import { SqlLink } from "../sql/SqlLink.tsx";

/** A file may be let go anywhere on the page. */
function DropTarget({ children }: { readonly children: ReactNode }) {
  const words = useImportMessages();
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
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
  };
  usePaste();
  return (
    <div className="review-page import-page" data-over={isOver} onDragOver={over} onDragLeave={leave} onDrop={drop}>
      {isOver && <p className="drop-now">{words.dropNow}</p>}
      {children}
    </div>
  );
}

/** What is going on, what went wrong, and the way out of both. */
function StateLine() {
  const words = useImportMessages();
  const { desk } = useImport();
  const reading = useImportState((state) => state.reading);
  const failure = useImportState((state) => state.failure);
  const said = useImportState((state) => state.said);
  return (
    <div className="import-state">
      {failure && (
        <p className="fault" role="alert">
          {words.failures[failure.reason](failure.fileName)}
        </p>
      )}
      <p className="small soft" role="status">
        {reading === undefined ? said : words.reading(reading)}
      </p>
      {reading !== undefined && <ReadingProgress />}
      {reading !== undefined && (
        <button type="button" className="plain-button" onClick={() => desk.stop()}>
          {words.cancel}
        </button>
      )}
    </div>
  );
}

function Start() {
  const words = useImportMessages();
  return (
    <>
      <div className="opening">
        <h1>{words.title}</h1>
        <p className="summary prose">{words.lead}</p>
      </div>
      <div className="empty-desk">
        <TableDrop />
        <ol className="intake-steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <StateLine />
      <SqlLink />
    </>
  );
}

function Checkup({ table }: { readonly table: TableOnDesk }) {
  const words = useImportMessages();
  const { book } = useImport();
  const isWaiting = useImportState(({ drafts }) => drafts.some(({ id }) => id === table.id));
  const keepingDrafts = useImportState((state) => state.keepingDrafts);
  const isReading = useImportState((state) => state.reading !== undefined);
  const { checkup, offer, places: chosen } = table;
  const { recipe } = checkup;
  const places = useTablePlaces(checkup, chosen, book);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [table.id]); // the page above is another one now
  return (
    <>
      <div className="opening checkup-opening">
        <h1 ref={head} tabIndex={-1}>
          {words.checkup(table.fileName)}
        </h1>
        <p className="small">
          <strong>{words.confidential}</strong> <span className="soft">{words.staysHere}</span>
        </p>
        {isWaiting && (
          <p className={keepingDrafts === "kept" ? "soft small" : "fault small"}>{words.draftKeeping[keepingDrafts]}</p>
        )}
      </div>
      <StateLine />
      <div className={isReading ? "stale" : ""} aria-busy={isReading}>
        {offer && <RecipeOffer offer={offer} />}
        {recipe ? (
          <>
            <CheckLine recipe={recipe} checkup={checkup} />
            <HistoryButtons table={table} />
            <Soon>
              <ColumnPreview recipe={recipe} checkup={checkup} />
            </Soon>
            <div className="check-columns">
              <div>
                <Soon>
                  <IssueGroups checkup={checkup} />
                </Soon>
                <CorrectedCells recipe={recipe} columns={checkup.columns} />
              </div>
              <div>
                <PlaceNames places={places} />
                <DoubledFigures checkup={checkup} recipe={recipe} />
              </div>
            </div>
            <JoinForm table={table} />
          </>
        ) : (
          <Refused checkup={checkup} />
        )}
      </div>
      <details className="add-more block">
        <summary>{words.another}</summary>
        <TableDrop />
      </details>
    </>
  );
}

function Desk() {
  const { desk } = useImport();
  const { list } = useDatasetsMessages();
  const table = useImportState((state) => state.table);
  return (
    <DropTarget>
      {table ? <Checkup key={table.id} table={table} /> : <Start />}
      <Drafts />
      <DatasetList title={list.title} check={(id) => void desk.check(id)} />
      <RecipeList />
    </DropTarget>
  );
}

/** 导入表格: a table comes in, is checked, and joins the charts. Nothing leaves this computer. */
export function ImportPage() {
  const words = useImportMessages();
  const { page } = useMessages();
  const atlas = useAtlas();
  const desk = importDeskOf(atlas);
  const opening = useStore(desk.store, (state) => state.opening);
  const load = useCallback(() => desk.book(), [desk]);
  const book = useAnswer(load);
  useEffect(() => {
    desk.open().catch((error: unknown) => console.error(error));
  }, [desk]);
  const screen = useMemo(() => (book.state === "ready" ? { desk, book: book.value } : undefined), [book, desk]);
  if (opening === "failed" || book.state === "failed") {
    return (
      <div className="opening">
        <h1>{words.title}</h1>
        <p role="alert">{words.openFailed}</p>
      </div>
    );
  }
  if (opening === "opening" || !screen) return <p className="opening">{page.opening}</p>;
  return (
    <ImportContext value={screen}>
      <Desk />
    </ImportContext>
  );
}
