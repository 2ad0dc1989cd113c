import { useEffect, useState } from "react";
import { INDICATOR_GROUPS, type IndicatorGroup } from "../../model/indicator.ts";
import { useAtlas, useMessages } from "../atlas.ts";
import { PresenceGrid } from "../components/PresenceGrid.tsx";
import { ThemeBlock } from "../components/ThemeBlock.tsx";
import { goTo, partHash } from "../hooks/useHashLocation.ts";
import { useReading } from "../reading.ts";

const THEMES: readonly IndicatorGroup[] = INDICATOR_GROUPS.slice(0, 4);

/** Each theme takes two screens, its figure and its words; who stated what closes. */
const SCREENS: readonly (readonly [IndicatorGroup, "figure" | "words"] | undefined)[] = [
  ...THEMES.flatMap((theme) => [[theme, "figure"] as const, [theme, "words"] as const]),
  undefined,
];
const PAGES = SCREENS.length;

/** What arrows and clickers send. */
const TURN: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  " ": 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

function leave(): void {
  const { query } = partHash(window.location.hash);
  goTo(query ? `/?${query}` : "/");
}

function useTurning(): readonly [number, (step: number) => void] {
  const [at, setAt] = useState(0);
  const turn = (step: number): void => setAt((now) => Math.min(PAGES - 1, Math.max(0, now + step)));
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // An open sentence has the keys to itself.
      if (document.querySelector("dialog[open]")) return;
      if (event.key === "Escape") leave();
      const onButton = event.target instanceof Element && event.target.closest("[role=button], button, a, select");
      const step = TURN[event.key];
      if (step === undefined || (event.key === " " && onButton)) return;
      event.preventDefault();
      turn(step);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  return [at, turn];
}

/** 会议: one figure a screen, large, on light ground; a pressed number shows its sentence. */
export function MeetingPage() {
  const { page } = useMessages();
  const { seed } = useAtlas();
  const { choices, answer } = useReading();
  const { slice } = answer;
  const [at, turn] = useTurning();
  const [theme, show] = SCREENS[at] ?? [];
  useEffect(() => {
    const root = document.documentElement;
    root.dataset["meeting"] = "on";
    return () => {
      delete root.dataset["meeting"];
    };
  }, []);
  const titles = seed.documents.filter((one) => slice.reports.some((report) => report.document === one.id));
  return (
    <main className="meeting">
      <h1 className="visually-hidden">{page.meetingTitle}</h1>
      <div className="stage">
        {theme ? (
          <ThemeBlock
            key={`${theme} ${show}`}
            theme={theme}
            slice={slice}
            view={choices.view}
            layout={show === "words" ? "words" : "figure"}
          />
        ) : (
          <section>
            <h2>{page.presenceTitle}</h2>
            <PresenceGrid slice={slice} />
          </section>
        )}
      </div>
      <div className="meeting-controls">
        <button type="button" onClick={() => turn(-1)} disabled={at === 0}>
          ← {page.previous}
        </button>
        <span>
          {page.meetingPage(at + 1, PAGES)} · {[...new Set(titles.map((one) => one.period))].map(page.year).join(" · ")}
        </span>
        <button type="button" onClick={leave}>
          {page.leave}
        </button>
        <button type="button" onClick={() => turn(1)} disabled={at === PAGES - 1}>
          {page.next} →
        </button>
      </div>
    </main>
  );
}
