import { useEffect, useRef, useState } from "react";
import "../styles/sql.css";
import { numberText } from "../../i18n/format.ts";
import { ROW_LIMIT } from "../../view/sqlDesk.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { canAsk } from "../canAsk.ts";
import { CopyButtons } from "../components/CopyButtons.tsx";
import { useHashQuery } from "../hooks/useHashLocation.ts";
import { AnswerView } from "../sql/AnswerView.tsx";
import { FaultNotice } from "../sql/FaultNotice.tsx";
import { RecentQueries } from "../sql/RecentQueries.tsx";
import type { SqlEditor } from "../sql/sqlEditor.ts";
import { SqlEditorPane } from "../sql/SqlEditorPane.tsx";
import { TIME_LIMIT } from "../sql/sqlScreen.ts";
import { sqlScreenOf } from "../sql/sqlScreenOf.ts";
import { TableList } from "../sql/TableList.tsx";
import { SqlContext, useSql, useSqlMessages, useSqlState } from "../sql/useSql.ts";

type Ref = React.RefObject<SqlEditor | undefined>;

function Tables({ onExample }: { readonly onExample: (query: string) => void }) {
  const words = useSqlMessages();
  const locale = useLocale();
  const screen = useSql();
  const engine = useSqlState((state) => state.engine);
  const tables = useSqlState((state) => state.tables);
  const ownFailed = useSqlState((state) => state.ownFailed);
  const [isWide] = useState(() => window.matchMedia("(min-width: 900px)").matches);
  const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return (
    <details className="sql-side" open={isWide}>
      <summary>
        <h2>{words.tablesTitle}</h2>
      </summary>
      <p className="small soft" role="status">
        {engine === "starting" && tables.length === 0 && words.starting}
        {engine !== "failed" && tables.length > 0 && words.ready(tables.length, numberText(rows, locale))}
      </p>
      {engine === "failed" && (
        <p role="alert">
          {words.engineFailed}{" "}
          <button type="button" className="plain-button" onClick={() => void screen.open()}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {ownFailed && <p className="small fault">{words.ownNotRestored}</p>}
      {tables.length > 0 && <p className="small soft">{words.tablesHint}</p>}
      <TableList tables={tables} onExample={onExample} />
    </details>
  );
}

/** Seconds since a query began, while it runs. */
function useSeconds(isRunning: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    if (!isRunning) return undefined;
    const from = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - from) / 1000)), 250);
    return () => clearInterval(timer);
  }, [isRunning]);
  return seconds;
}

function RunBar() {
  const words = useSqlMessages();
  const locale = useLocale();
  const screen = useSql();
  const isRunning = useSqlState((state) => state.isRunning);
  const text = useSqlState((state) => state.text);
  const seconds = useSeconds(isRunning);
  return (
    <>
      <div className="sql-tools">
        <button type="button" className="plain-button primary" disabled={isRunning} onClick={() => void screen.run()}>
          {words.run}
        </button>
        <button type="button" className="plain-button" disabled={!isRunning} onClick={() => screen.stop()}>
          {words.stop}
        </button>
        {text.trim() !== "" && (
          <CopyButtons items={[{ label: words.link, text: linkOf(text), done: words.linkCopied }]} />
        )}
      </div>
      <p className="small soft">{words.limits(numberText(ROW_LIMIT, locale), TIME_LIMIT)}</p>
      {isRunning && <p className="small">{words.running(seconds)}</p>}
    </>
  );
}

function linkOf(text: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#/sql?${new URLSearchParams({ q: text }).toString()}`;
}

/** Why there is no answer, or what the engine is about. */
function StateLine() {
  const words = useSqlMessages();
  const said = useSqlState((state) => state.said);
  const isRestarting = useSqlState((state) => state.isRestarting);
  const isFromLink = useSqlState((state) => state.isFromLink);
  const sentence = said === "timeLimit" ? words.timeLimit(TIME_LIMIT) : said === undefined ? "" : words[said];
  return (
    <div role="status">
      {isFromLink && <p className="notice-line">{words.opened}</p>}
      {sentence !== "" && <p>{sentence}</p>}
      {isRestarting && <p>{words.restarting}</p>}
    </div>
  );
}

function Outcome({ onGoTo }: { readonly onGoTo: (at: number) => void }) {
  const words = useSqlMessages();
  const answered = useSqlState((state) => state.answered);
  const isRunning = useSqlState((state) => state.isRunning);
  return (
    <section className="sql-outcome" aria-busy={isRunning}>
      <h2>{words.resultTitle}</h2>
      <StateLine />
      {!answered && !isRunning && <p className="soft">{words.noResult}</p>}
      {answered?.outcome.kind === "answer" && <AnswerView answer={answered.outcome.answer} answered={answered} />}
      {answered && answered.outcome.kind !== "answer" && (
        <FaultNotice text={answered.text} outcome={answered.outcome} onGoTo={onGoTo} />
      )}
    </section>
  );
}

/** A query in the address is put into the editor, and run by nobody but the reader. */
function useLinkedQuery(): void {
  const screen = useSql();
  const query = useHashQuery();
  useEffect(() => {
    const linked = new URLSearchParams(query).get("q");
    if (linked !== null && linked !== screen.store.getState().text) screen.fill(linked, "link");
  }, [query, screen]);
}

function Desk() {
  const words = useSqlMessages();
  const screen = useSql();
  const editor: Ref = useRef<SqlEditor>(undefined);
  useLinkedQuery();
  useEffect(() => {
    void screen.open();
    return () => screen.leave();
  }, [screen]);
  const use = (query: string): void => {
    screen.fill(query);
    editor.current?.setText(query);
    editor.current?.focus(0);
  };
  return (
    <div className="sql-page">
      <div className="opening">
        <h1>{words.title}</h1>
        <p className="summary prose">{words.lead}</p>
      </div>
      <div className="sql-columns">
        <Tables onExample={use} />
        <div className="sql-main">
          <SqlEditorPane editorRef={editor} />
          <RunBar />
          <RecentQueries onUse={use} />
          <Outcome onGoTo={(at) => editor.current?.focus(at)} />
        </div>
      </div>
    </div>
  );
}

/** SQL 查询台: questions typed in SQL over everything that is loaded. Nothing leaves this computer. */
export function SqlPage() {
  const words = useSqlMessages();
  const atlas = useAtlas();
  if (!canAsk()) {
    return (
      <div className="opening">
        <h1>{words.title}</h1>
        <p role="alert">{words.engineFailed}</p>
      </div>
    );
  }
  return (
    <SqlContext value={sqlScreenOf(atlas)}>
      <Desk />
    </SqlContext>
  );
}
