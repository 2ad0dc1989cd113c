import { deskMessages } from "../../i18n/deskMessages.ts";
import type { IndicatorId } from "../../model/codebook.ts";
import type { Locale } from "../../model/locale.ts";
import type { ReviewAction } from "../../workspace/reviewQueue.ts";
import { redone, reviewed, undone, type ReviewHistory } from "../../workspace/reviewQueueHistory.ts";
import { byIndicator } from "../../workspace/reviewQueueOrder.ts";
import { figureOf, type FigureRef, type Verdict } from "../../workspace/reviewQueueState.ts";
import { currentRef, type DeskMode, type DeskState, type Editing } from "./deskState.ts";
import {
  figureOrder,
  firstDifference,
  isPending,
  isSameRef,
  isUnsure,
  nextThat,
  sentencesOf,
  stepFrom,
} from "./figureOrder.ts";
import { figureText } from "./figureWords.ts";

/** What becomes of the desk; nothing here waits or keeps. */
export type DeskChange = (state: DeskState) => DeskState;

export function acted(action: ReviewAction): DeskChange {
  return (state) => withPlaceOnDesk({ ...state, history: reviewed(state.history, action) });
}

export function pointed(ref: FigureRef | undefined, said = ""): DeskChange {
  return (state) => {
    if (!ref) return said === "" ? state : { ...state, said };
    return { ...without(state, "editing"), ...ref, said };
  };
}

export function moved(by: -1 | 1): DeskChange {
  return (state) => pointed(stepFrom(figureOrder(state), currentRef(state), by))(state);
}

export function toNextUnsure(locale: Locale): DeskChange {
  return (state) => {
    const next = nextThat(figureOrder(state), currentRef(state), isUnsure(state.history.queue));
    return pointed(next, next ? "" : deskMessages(locale).noUnsure)(state);
  };
}

/** Decides on the figure on the desk, and puts the next pending one there. */
export function decided(kind: "accept" | "reject", locale: Locale): DeskChange {
  return (state) => {
    const ref = currentRef(state);
    if (!ref || !figureOf(state.history.queue, ref)) return state;
    return onward(acted({ kind, figures: [ref] })(state), ref, locale);
  };
}

/** Says what was decided and goes on to the next pending figure of the same order. */
export function onward(state: DeskState, ref: FigureRef, locale: Locale): DeskState {
  const review = deskMessages(locale);
  const { queue } = state.history;
  const figure = figureOf(queue, ref);
  const next = nextThat(figureOrder(state), ref, isPending(queue));
  const said = figure ? review.decided(review.states[figure.review], figureText(figure.reading, locale)) : "";
  return pointed(next ?? ref, next ? said : `${said} ${review.allDone}`)(state);
}

export function reopened(state: DeskState): DeskState {
  const ref = currentRef(state);
  return ref ? acted({ kind: "reopen", figures: [ref] })(state) : state;
}

/** Accepts what is pending without a doubt among the sentences on screen. */
export function acceptedRest(locale: Locale): DeskChange {
  return (state) => {
    const figures = withoutDoubt(state);
    const said = deskMessages(locale).acceptedRest(figures.length);
    return { ...acted({ kind: "accept", figures })(state), said };
  };
}

export function withoutDoubt(state: DeskState): readonly FigureRef[] {
  const { queue } = state.history;
  const pending = isPending(queue);
  const unsure = isUnsure(queue);
  return figureOrder(state).filter((ref) => pending(ref) && !unsure(ref));
}

export function judged(verdict: Verdict): DeskChange {
  return (state) => {
    const figure = currentRef(state);
    if (!figure) return state;
    const next = acted({ kind: "judge", figure, verdict })(state);
    const open = (next.history.queue.sample?.drawn ?? []).filter((one) => one.verdict === undefined);
    const isOpen = (ref: FigureRef): boolean => open.some((one) => isSameRef(one, ref));
    return pointed(nextThat(figureOrder(next), figure, isOpen) ?? figure)(next);
  };
}

export function undoneStep(locale: Locale): DeskChange {
  const review = deskMessages(locale);
  return stepped(undone, review.undone, review.nothingToUndo);
}

export function redoneStep(locale: Locale): DeskChange {
  const review = deskMessages(locale);
  return stepped(redone, review.redone, review.nothingToRedo);
}

function stepped(step: (history: ReviewHistory) => ReviewHistory, done: string, nothing: string): DeskChange {
  return (state) => {
    const history = step(state.history);
    if (history === state.history) return { ...state, said: nothing };
    return {
      ...without(state, "editing"),
      ...firstDifference(state.history.queue, history.queue),
      history,
      said: done,
    };
  };
}

export function inMode(mode: DeskMode): DeskChange {
  return (state) => {
    const next = { ...without(state, "editing"), mode, said: "" };
    if (mode === "indicator") return onIndicator(state.indicator ?? firstIndicator(state))(next);
    if (mode === "sample") return pointed(currentOf(next) ?? figureOrder(next)[0])(next);
    return next;
  };
}

/** A sample may have been drawn before: the first that was not judged. */
function currentOf(state: DeskState): FigureRef | undefined {
  const open = state.history.queue.sample?.drawn.find(({ verdict }) => verdict === undefined);
  return open && { document: open.document, figure: open.figure };
}

function firstIndicator({ history }: DeskState): IndicatorId | undefined {
  const groups = byIndicator(history.queue);
  const open = groups.find(({ tasks }) => tasks.some(({ standing }) => standing.review === "pending"));
  return (open ?? groups[0])?.indicator;
}

/** The sentences of one indicator, with the first pending one on the desk. */
export function onIndicator(indicator: IndicatorId | undefined): DeskChange {
  return (state) => {
    const { queue } = state.history;
    const sentences = sentencesOf(queue, indicator);
    const first = sentences.find(isPending(queue)) ?? sentences[0];
    return pointed(first)({ ...state, ...(indicator && { indicator }), sentences });
  };
}

export function onDocument(document: string): DeskChange {
  return (state) => {
    const figures = state.history.queue.documents.find(({ id }) => id === document)?.figures ?? [];
    const first = figures.find(({ review }) => review === "pending") ?? figures[0];
    const next: DeskState = { ...without(without(state, "editing"), "figure"), document, mode: "document", said: "" };
    return first ? { ...next, figure: first.id } : next;
  };
}

export function editing(what: Editing | undefined): DeskChange {
  return (state) => (what ? { ...state, editing: what } : without(state, "editing"));
}

/** A desk without a report takes the first; one whose report is gone, the next. */
export function withPlaceOnDesk(state: DeskState): DeskState {
  const { documents } = state.history.queue;
  if (documents.some(({ id }) => id === state.document)) return state;
  const first = documents.find(({ isSetAside }) => !isSetAside) ?? documents[0];
  if (first) return { ...onDocument(first.id)(state), mode: state.mode, said: state.said };
  return without(without(state, "document"), "figure");
}

function without(state: DeskState, key: "editing" | "document" | "figure" | "incoming"): DeskState {
  const { [key]: _, ...rest } = state;
  return rest;
}

export function arrived(state: DeskState): DeskState {
  return without(state, "incoming");
}
