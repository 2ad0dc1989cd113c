import { useCallback, useEffect } from "react";
import { useLocale } from "../atlas.ts";
import type { Desk } from "./desk.ts";
import {
  decided,
  editing,
  judged,
  moved,
  redoneStep,
  reopened,
  toNextUnsure,
  undoneStep,
  type DeskChange,
} from "./deskCommands.ts";
import { belongsToFocus, commandOf, type DeskCommand } from "./keys.ts";
import { useDesk } from "./useDesk.ts";
import type { Locale } from "../../model/locale.ts";

/** Where the eye goes, the focus follows; a list may have to draw the row first. */
export function focusCurrentRow(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(".figure-row[aria-current=true]")?.focus({ preventScroll: true });
    }),
  );
}

/** A command as a change of the desk; undefined for one that only the page can do. */
function changeOf(command: DeskCommand, isSample: boolean, locale: Locale): DeskChange | undefined {
  switch (command) {
    case "next":
      return moved(1);
    case "previous":
      return moved(-1);
    case "accept":
      return isSample ? judged("right") : decided("accept", locale);
    case "reject":
      return isSample ? judged("wrong") : decided("reject", locale);
    case "edit":
      return (state) => (state.figure === undefined ? state : editing({ kind: "figure" })(state));
    case "reopen":
      return reopened;
    case "undo":
      return undoneStep(locale);
    case "redo":
      return redoneStep(locale);
    case "nextUnsure":
      return toNextUnsure(locale);
    case "help":
      return (state) => ({ ...state, showsKeys: !state.showsKeys });
    case "confirm":
      return undefined;
  }
}

const STAYS: ReadonlySet<DeskCommand> = new Set(["edit", "help", "confirm"]);

/** Does what a key or a button says, and moves the focus to where that leads. */
export function useRun(): (command: DeskCommand) => void {
  const { desk } = useDesk();
  const locale = useLocale();
  return useCallback(
    (command) => {
      const change = changeOf(command, desk.store.getState().mode === "sample", locale);
      if (change) desk.change(change);
      else document.querySelector<HTMLFormElement>("form.place-form")?.requestSubmit();
      if (!STAYS.has(command)) focusCurrentRow();
    },
    [desk, locale],
  );
}

/** Only these modes have a figure on the desk. */
function hasFigure(desk: Desk): boolean {
  const { mode } = desk.store.getState();
  return mode === "document" || mode === "indicator" || mode === "sample";
}

const ANYWHERE: ReadonlySet<DeskCommand> = new Set(["undo", "redo", "help"]);

export function useDeskKeys(): void {
  const { desk } = useDesk();
  const run = useRun();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      const { keysOn, history } = desk.store.getState();
      if (!command || !keysOn || event.defaultPrevented || history.queue.documents.length === 0) return;
      if (belongsToFocus(event.target, command, event.key)) return;
      if (!hasFigure(desk) && !ANYWHERE.has(command)) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [desk, run]);
}
