import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent, type ReactNode } from "react";
import { useStore } from "zustand";
import "../styles/import.css";
import { useAtlas, useMessages } from "../atlas.ts";
import { useAnswer } from "../hooks/useAnswer.ts";
import { CheckLine } from "../import/CheckLine.tsx";
import { ColumnPreview } from "../import/ColumnPreview.tsx";
import { importDeskOf } from "../import/importDeskOf.ts";
import type { TableOnDesk } from "../import/importState.ts";
import { IssueGroups } from "../import/IssueGroups.tsx";
import { JoinForm } from "../import/JoinForm.tsx";
import { KeptTables } from "../import/KeptTables.tsx";
import { PlaceNames } from "../import/PlaceNames.tsx";
import { TableDrop, useTakeFiles } from "../import/TableDrop.tsx";
import { tablePlaces } from "../import/tablePlaces.ts";
import { ImportContext, useImport, useImportMessages, useImportState } from "../import/useImport.ts";
import { droppedFiles } from "../review/droppedFiles.ts";

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
    </>
  );
}

function Checkup({ table }: { readonly table: TableOnDesk }) {
  const words = useImportMessages();
  const { book, desk } = useImport();
  const isReading = useImportState((state) => state.reading !== undefined);
  const { checkup, past, places: chosen } = table;
  const { recipe } = checkup;
  const places = useMemo(() => tablePlaces(checkup.observations, chosen, book), [checkup, chosen, book]);
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
      </div>
      <StateLine />
      <div className={isReading ? "stale" : ""} aria-busy={isReading}>
        {recipe ? <CheckLine recipe={recipe} checkup={checkup} /> : <p className="fault">{words.refused}</p>}
        {past.length > 0 && (
          <button type="button" className="word-control small" onClick={() => void desk.takeBack()}>
            {words.undo}
          </button>
        )}
        {recipe && <ColumnPreview recipe={recipe} checkup={checkup} />}
        <div className="check-columns">
          <IssueGroups groups={checkup.groups} />
          {recipe && <PlaceNames places={places} />}
        </div>
        <JoinForm table={table} />
      </div>
      <details className="add-more block">
        <summary>{words.another}</summary>
        <TableDrop />
      </details>
    </>
  );
}

function Desk() {
  const table = useImportState((state) => state.table);
  return (
    <DropTarget>
      {table ? <Checkup key={table.id} table={table} /> : <Start />}
      <KeptTables />
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
