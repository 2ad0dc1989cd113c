import { useEffect, useRef, useState, type ReactNode } from "react";
import { goTo, partHash } from "../hooks/useHashLocation.ts";
import { usePackMessages } from "./usePackMessages.ts";

/** What arrows and clickers send. */
const TURN: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  " ": 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
/** Pixels that a finger moves sideways to turn. */
const SWIPE = 60;
/** Names in the address that only a meeting reads. */
const OWN_NAMES = ["figure", "pack", "cell"];

function leave(): void {
  const query = new URLSearchParams(partHash(window.location.hash).query);
  const cameFrom = query.has("pack") ? "/pack" : query.has("v") ? "/explore" : "/";
  for (const name of OWN_NAMES) query.delete(name);
  const text = query.toString();
  goTo(text ? `${cameFrom}?${text}` : cameFrom);
}

function toggleFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch((error: unknown) => console.debug("no full screen", error));
}

function useTurning(screens: number): readonly [number, (step: number) => void] {
  const [at, setAt] = useState(0);
  const turn = (step: number): void => setAt((now) => Math.min(screens - 1, Math.max(0, now + step)));
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // An open sentence has the keys to itself; so has the browser with its own.
      if (document.querySelector("dialog[open]") || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") leave();
      if (event.key === "f" || event.key === "F") toggleFullScreen();
      const onButton = event.target instanceof Element && event.target.closest("[role=button], button, a, select");
      const step = TURN[event.key];
      if (step === undefined || (event.key === " " && onButton)) return;
      event.preventDefault();
      event.stopPropagation();
      setAt((now) => Math.min(screens - 1, Math.max(0, now + step)));
    };
    // Before the marks of a picture take the arrows for themselves.
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, [screens]);
  return [Math.min(at, Math.max(0, screens - 1)), turn];
}

/** Light and at full strength, whatever the reader's own theme. */
function useMeetingLook(): void {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset["meeting"] = "on";
    return () => {
      delete root.dataset["meeting"];
    };
  }, []);
}

interface Props {
  readonly screens: number;
  /** Beside the progress, such as what the figures stand on. */
  readonly aside: string;
  readonly children: (at: number) => ReactNode;
}

/** One screen after the other, by arrows, clickers, fingers and buttons. */
export function MeetingFrame({ screens, aside, children }: Props) {
  const words = usePackMessages().meeting;
  const [at, turn] = useTurning(screens);
  const from = useRef(0);
  useMeetingLook();
  return (
    <main className="meeting">
      <h1 className="visually-hidden">{words.title}</h1>
      <div
        className="meeting-room"
        onTouchStart={({ touches }) => (from.current = touches[0]?.clientX ?? 0)}
        onTouchEnd={({ changedTouches }) => {
          const moved = (changedTouches[0]?.clientX ?? from.current) - from.current;
          if (Math.abs(moved) >= SWIPE) turn(moved < 0 ? 1 : -1);
        }}
      >
        {children(at)}
      </div>
      <div className="meeting-controls">
        <button type="button" onClick={() => turn(-1)} disabled={at === 0}>
          ← {words.previous}
        </button>
        <span role="status">
          <span>{words.progress(at + 1, screens)}</span>
          {aside !== "" && <span> · {aside}</span>}
        </span>
        <button type="button" onClick={toggleFullScreen} aria-keyshortcuts="F" className="keys">
          {words.full}
        </button>
        <button type="button" onClick={leave} aria-keyshortcuts="Escape">
          {words.leave}
        </button>
        <button type="button" onClick={() => turn(1)} disabled={at >= screens - 1}>
          {words.next} →
        </button>
      </div>
    </main>
  );
}
