import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { sql } from "@codemirror/lang-sql";
import { bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { Compartment, Prec, StateEffect, StateField, type Extension } from "@codemirror/state";
import { Decoration, keymap, lineNumbers, placeholder, type DecorationSet } from "@codemirror/view";
import { EditorView, minimalSetup } from "codemirror";
import type { DeskTable } from "../../view/sqlDesk.ts";
import { HIGHLIGHTS, LOOK } from "./sqlEditorLook.ts";
import { columnCompletions, DUCKDB, tableSchema, type TableWords } from "./sqlCompletions.ts";

export interface SqlEditorChoices {
  readonly text: string;
  readonly label: string;
  readonly placeholder: string;
  onChange(text: string): void;
  onRun(): void;
}

export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
}

export interface SqlEditor {
  setText(text: string): void;
  setTables(tables: readonly DeskTable[], words: TableWords): void;
  /** Underlines a part, or nothing. */
  mark(span: MarkedSpan | undefined): void;
  /** Puts the caret there, or leaves it where it is. */
  focus(at?: number): void;
  close(): void;
}

/**
 * The editor stands in a shadow root: there its styles are adopted sheets, which the page's policy allows, and not style
 * elements, which it refuses.
 */
export function openSqlEditor(host: HTMLElement, choices: SqlEditorChoices): SqlEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const language = new Compartment();
  const view = new EditorView({
    doc: choices.text,
    root,
    parent: root,
    extensions: [
      runKeys(choices.onRun),
      REPLACING,
      minimalSetup,
      lineNumbers(),
      bracketMatching(),
      closeBrackets(),
      autocompletion({ icons: false }),
      keymap.of([...closeBracketsKeymap, ...completionKeymap]),
      syntaxHighlighting(HIGHLIGHTS),
      LOOK,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": choices.label, lang: "en", spellcheck: "false" }),
      placeholder(choices.placeholder),
      FAULT,
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) choices.onChange(state.doc.toString());
      }),
      language.of(sql({ dialect: DUCKDB, upperCaseKeywords: true })),
    ],
  });
  return editorOf(view, language);
}

function editorOf(view: EditorView, language: Compartment): SqlEditor {
  return {
    setText(text) {
      if (text === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 } });
    },
    setTables(tables, words) {
      const schema = tableSchema(tables, words);
      const columns = DUCKDB.language.data.of({ autocomplete: columnCompletions(tables, words) });
      const next = [sql({ dialect: DUCKDB, schema, upperCaseKeywords: true }), columns];
      view.dispatch({ effects: language.reconfigure(next) });
    },
    mark(span) {
      view.dispatch({ effects: SET_FAULT.of(span && within(span, view.state.doc.length)) });
    },
    focus(at) {
      if (at !== undefined) {
        view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) }, scrollIntoView: true });
      }
      view.focus();
    },
    close: () => view.destroy(),
  };
}

function runKeys(onRun: () => void): Extension {
  const run = (): boolean => {
    onRun();
    return true;
  };
  return Prec.highest(
    keymap.of([
      { key: "Mod-Enter", run },
      { key: "Ctrl-Enter", run },
      { key: "Tab", run: acceptCompletion }, // only while something is offered; else the focus goes on
    ]),
  );
}

/**
 * Chromium replaces a selection by a span that keeps its style in an attribute, which the page's policy refuses with a
 * complaint; so what is typed over a selection, or over the words of an empty editor, is put in by ourselves.
 */
const REPLACING = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data, inputType, isComposing } = event;
    const isReplacing = view.state.doc.length === 0 || !view.state.selection.main.empty;
    if (inputType !== "insertText" || data === null || isComposing || !isReplacing) return false;
    const { from, to } = view.state.selection.main;
    const insert = () => view.state.update(view.state.replaceSelection(data), { userEvent: "input.type" });
    const isHandled = view.state.facet(EditorView.inputHandler).some((one) => one(view, from, to, data, insert));
    if (!isHandled) view.dispatch(insert());
    event.preventDefault();
    return true;
  },
});

/** At least a letter wide, so that there is something to see. */
function within({ start, end }: MarkedSpan, length: number): MarkedSpan | undefined {
  if (length === 0) return undefined;
  const from = Math.min(start, length - 1);
  return { start: from, end: Math.min(Math.max(end, from + 1), length) };
}

const SET_FAULT = StateEffect.define<MarkedSpan | undefined>();
const FAULT_MARK = Decoration.mark({ class: "cm-fault" });

const FAULT = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    const set = effects.find((effect) => effect.is(SET_FAULT));
    if (!set) return marks.map(changes);
    const span: MarkedSpan | undefined = set.value;
    return span ? Decoration.set([FAULT_MARK.range(span.start, span.end)]) : Decoration.none;
  },
  provide: (field) => EditorView.decorations.from(field),
});
