import { useEffect, useLayoutEffect, useRef } from "react";
import type { Answered } from "./sqlScreen.ts";
import { openSqlEditor, type MarkedSpan, type SqlEditor } from "./sqlEditor.ts";
import type { TableWords } from "./sqlCompletions.ts";
import { useSql, useSqlMessages, useSqlState } from "./useSql.ts";
import type { SqlMessages } from "../../i18n/zh-CN/sql.ts";
import { faultSpan } from "./faultSpan.ts";

/** The editor, and a way for the rest of the page to put the caret into it. */
export function SqlEditorPane({ editorRef }: { readonly editorRef: React.RefObject<SqlEditor | undefined> }) {
  const words = useSqlMessages();
  const screen = useSql();
  const host = useRef<HTMLDivElement>(null);
  const tables = useSqlState((state) => state.tables);
  const text = useSqlState((state) => state.text);
  const answered = useSqlState((state) => state.answered);
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const editor = openSqlEditor(host.current, {
      text: screen.store.getState().text,
      label: words.editor,
      placeholder: PLACEHOLDER,
      onChange: (next) => {
        if (next !== screen.store.getState().text) screen.fill(next);
      },
      onRun: () => void screen.run(),
    });
    editorRef.current = editor;
    return () => {
      editorRef.current = undefined;
      editor.close();
    };
  }, [editorRef, screen, words]);
  useEffect(() => editorRef.current?.setText(text), [editorRef, text]);
  useEffect(() => editorRef.current?.setTables(tables, tableWords(words)), [editorRef, tables, words]);
  useEffect(() => editorRef.current?.mark(markOf(answered)), [editorRef, answered]);
  return (
    <>
      <div className="sql-editor" ref={host} />
      <p className="small soft">{words.editorKeys}</p>
    </>
  );
}

const PLACEHOLDER = "SELECT …";

function markOf(answered: Answered | undefined): MarkedSpan | undefined {
  return answered && faultSpan(answered.outcome);
}

function tableWords({ tables }: SqlMessages): TableWords {
  const described: Readonly<Record<string, { readonly about: string; readonly columns: object }>> = tables;
  return {
    about: (table) => described[table]?.about ?? "",
    column: (table, column) => String(Reflect.get(described[table]?.columns ?? {}, column) ?? ""),
  };
}
