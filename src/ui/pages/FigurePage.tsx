import { useEffect, useMemo } from "react";
import { narrowSlice } from "../../view/narrowSlice.ts";
import { withNotApplicable } from "../../view/notApplicable.ts";
import type { Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";
import { viewFromQuery, viewToQuery } from "../../view/viewUrl.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { canAsk } from "../canAsk.ts";
import { EvidencePanel } from "../components/EvidencePanel.tsx";
import { answerAtHand, questionOf } from "../explore/question.ts";
import { useChoices } from "../hooks/useChoices.ts";
import { useHashQuery } from "../hooks/useHashLocation.ts";
import { useSlice, type SliceOnScreen } from "../hooks/useSlice.ts";
import { ReadingContext } from "../reading.ts";
import { PinnedFigure } from "../pinned/PinnedFigure.tsx";
import { briefingOf } from "../share/briefingOf.ts";
import { FigureFrame } from "../share/FigureFrame.tsx";
import { tellHeights } from "../share/frameHeight.ts";
import { readLiveQuery, type LiveQuery } from "../share/liveQuery.ts";
import { useShareMessages } from "../share/useShareMessages.ts";

/** Flags of the address, on the root element, where the style sheets look for them. */
function useFlags({ theme, isTransparent, id }: LiveQuery): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset["frame"] = "";
    if (theme === "auto") delete dataset["theme"];
    else if (theme !== undefined) dataset["theme"] = theme;
    if (isTransparent) dataset["transparent"] = "";
    else delete dataset["transparent"];
    return () => {
      delete dataset["frame"];
      delete dataset["transparent"];
    };
  }, [theme, isTransparent]);
  useEffect(() => tellHeights(id), [id]);
}

/** The answer to a view of published data: at hand where the page brought it along, else the engine's. */
function useFigureAnswer(view: View): { readonly answer: SliceOnScreen; readonly slice: Slice } {
  const { seed } = useAtlas();
  const asked = viewToQuery(view);
  const { question, atHand } = useMemo(() => {
    const wanted: View = { ...viewFromQuery(asked).view, locale: seed.locale };
    const put = questionOf(wanted);
    return { question: put, atHand: answerAtHand(put, seed.slice) };
  }, [asked, seed]);
  const answer = useSlice(question, atHand);
  const slice = useMemo(() => {
    const narrowed = view.indicators.length > 0 ? narrowSlice(answer.slice, view) : { ...answer.slice, view };
    return withNotApplicable(narrowed, answer.slice);
  }, [answer.slice, view]);
  return { answer, slice };
}

function Notices({ query }: { readonly query: LiveQuery }) {
  const { live } = useShareMessages();
  const lines = [
    query.unreadable.length > 0 ? live.unread(query.unreadable) : "",
    query.hasOwn ? live.ownLeftOut : "",
  ].filter((line) => line !== "");
  return (
    <div role="status">
      {lines.map((line) => (
        <p key={line} className="notice small">
          {line}
        </p>
      ))}
    </div>
  );
}

function Missing({ query }: { readonly query: LiveQuery }) {
  const { live } = useShareMessages();
  return (
    <div className="figure-frame">
      <h1>{live.title}</h1>
      <p className="notice" role="alert">
        {query.id === "" ? live.noFigure : live.missing(query.id)}
      </p>
      <p>{live.nearest}</p>
      <ul className="bullets">
        {query.nearest.map((id) => (
          <li key={id}>
            <a href={`#/figure?figure=${id}`}>{id}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Waiting({ answer }: { readonly answer: SliceOnScreen }) {
  const { live } = useShareMessages();
  if (answer.state === "waiting") return <p role="status">{canAsk() ? live.loading : live.noEngine}</p>;
  return (
    <p className="notice" role="alert">
      {canAsk() ? live.failed : live.noEngine}{" "}
      <button type="button" onClick={answer.tryAgain}>
        {live.tryAgain}
      </button>
    </p>
  );
}

function Drawn({ view, isPlain }: { readonly view: View; readonly isPlain: boolean }) {
  const { live } = useShareMessages();
  const atlas = useAtlas();
  const choices = useChoices();
  const { answer, slice } = useFigureAnswer(view);
  const reading = useMemo(() => ({ choices, exploration: undefined, answer }), [choices, answer]);
  const figure = useMemo(
    () => briefingOf(atlas, { view, slice, around: answer.slice }),
    [atlas, view, slice, answer.slice],
  );
  if (answer.state !== "fresh") return <Waiting answer={answer} />;
  if (slice.cells.length === 0) return <p>{live.nothing}</p>;
  return (
    <ReadingContext value={reading}>
      <PinnedFigure slice={slice} />
      <FigureFrame figure={figure} isPlain={isPlain} />
      <p className="small">
        <a href={`#${openAddress(figure.link)}`}>{live.open}</a>
      </p>
      <EvidencePanel />
    </ReadingContext>
  );
}

/** The table of everything is the front page's. */
function openAddress(link: string): string {
  const address = link.slice(link.indexOf("#") + 1);
  return address.startsWith("/figure?") ? "/" : address;
}

/** One figure without a page around it: for frames on other sites, which it tells its height. It offers nothing to bring in. */
export function FigurePage() {
  const locale = useLocale();
  const text = useHashQuery();
  const query = useMemo(() => readLiveQuery(text), [text]);
  // An opened sentence stands in the address too, and must not ask the question anew.
  const asked = query.view && viewToQuery(query.view);
  const view = useMemo(
    (): View | undefined => (asked === undefined ? undefined : { ...viewFromQuery(asked).view, locale }),
    [asked, locale],
  );
  useFlags(query);
  return (
    <main id="content" className="frame-page" tabIndex={-1}>
      <Notices query={query} />
      {view ? <Drawn view={view} isPlain={query.isPlain} /> : <Missing query={query} />}
    </main>
  );
}
