import { useCallback, useMemo, useState } from "react";
import { changedMessages } from "../../i18n/changedMessages.ts";
import { changesBetween, readFigureHistory, type FigureRecord } from "../../intake/published/figureHistory.ts";
import { figureTitle } from "../../readout/figureTitle.ts";
import { GALLERY, galleryView } from "../../view/gallery.ts";
import type { Slice } from "../../view/slice.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { useOpenCell } from "../evidenceAddress.ts";
import { useAnswer } from "../hooks/useAnswer.ts";
import { exploreAddress } from "../hooks/useExploration.ts";
import { nearestIds } from "../share/liveQuery.ts";
import { askedChanges, changeLines, type ChangeLine } from "./figureChanges.ts";
import { isPublishedFigure } from "./pinnedLink.ts";

/** Holds every number that the site shows. */
const EVERYTHING = "all";

async function loadHistory(signal: AbortSignal, isRetry: boolean): Promise<readonly FigureRecord[]> {
  const response = await fetch(new URL("data/figures.csv", document.baseURI), {
    signal,
    cache: isRetry ? "reload" : "default",
  });
  if (!response.ok) throw new Error(`figures.csv: ${response.status}`);
  return readFigureHistory(await response.text());
}

function Change({ line, isOnScreen }: { readonly line: ChangeLine; readonly isOnScreen: boolean }) {
  const words = changedMessages(useLocale());
  const openCell = useOpenCell();
  const { cell, place, name, before, after } = line;
  const number = isOnScreen ? (
    <button type="button" className="number" aria-label={words.sentence(after)} onClick={() => openCell(cell)}>
      {after}
    </button>
  ) : (
    <strong>{after}</strong>
  );
  return (
    <li>
      {place} {words.named(name)}
      {before !== "" && after !== "" && <>{before} → </>}
      {after === "" ? `${words.gone} (${words.was(before)})` : number}
      {before === "" && ` (${words.came})`}
    </li>
  );
}

/** Undefined: there is no record of the version. */
function useChanges(
  history: readonly FigureRecord[] | undefined,
  { figure, pinned, slice }: Props,
): readonly ChangeLine[] | undefined {
  const { seed } = useAtlas();
  return useMemo(() => {
    const isPublished = isPublishedFigure(figure);
    const versions = { from: pinned, to: seed.version.hash };
    const changes = history && changesBetween(history, isPublished ? figure : EVERYTHING, versions);
    return changes && changeLines(isPublished ? changes : askedChanges(changes, slice.view), slice, seed.slice);
  }, [history, figure, pinned, slice, seed]);
}

function Changes({ lines, slice }: { readonly lines: readonly ChangeLine[]; readonly slice: Slice }) {
  const words = changedMessages(useLocale());
  const shown = useMemo(() => new Set(slice.cells.map(({ id }) => id)), [slice]);
  if (lines.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p>{words.some(lines.length)}</p>
      <ul className="bullets changed-figures">
        {lines.map((line) => (
          <Change key={line.cell} line={line} isOnScreen={shown.has(line.cell)} />
        ))}
      </ul>
    </>
  );
}

interface Props {
  /** Id of a figure; "" where the link names none. */
  readonly figure: string;
  /** The data version of the link. */
  readonly pinned: string;
  readonly slice: Slice;
}

/** The link was made with other data: which of its numbers are others now, each with its sentence. */
export function ChangedSince(props: Props) {
  const { pinned, slice } = props;
  const words = changedMessages(useLocale());
  const { version } = useAtlas().seed;
  const [attempt, setAttempt] = useState(0);
  const [isRead, setRead] = useState(false);
  const load = useCallback((signal: AbortSignal) => loadHistory(signal, attempt > 0), [attempt]);
  const answer = useAnswer(load);
  const lines = useChanges(answer.state === "ready" ? answer.value : undefined, props);
  if (isRead) return null;
  return (
    <section className="notice changed-since" role="status">
      <p>{words.versions(pinned, version.hash)}</p>
      {answer.state === "loading" && <p>{words.looking}</p>}
      {answer.state === "ready" &&
        (lines ? <Changes lines={lines} slice={slice} /> : <p>{words.unknownVersion(pinned)}</p>)}
      {answer.state === "failed" && (
        <p>
          {words.failed}{" "}
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            {words.tryAgain}
          </button>
        </p>
      )}
      <button type="button" onClick={() => setRead(true)}>
        {words.dismiss}
      </button>
    </section>
  );
}

function addressOf(id: string): string | undefined {
  const entry = GALLERY.find((figure) => figure.id === id);
  if (!entry) return undefined;
  return entry.indicators.length === 0 ? `/figure?figure=${id}` : exploreAddress(galleryView(entry));
}

/** A link may outlive its figure; what else it says is still shown. */
export function NoSuchFigure({ id }: { readonly id: string }) {
  const locale = useLocale();
  const words = changedMessages(locale);
  return (
    <section className="notice changed-since" role="status">
      <p>
        {words.missing(id)} {words.nearest}
      </p>
      <ul className="bullets">
        {nearestIds(id).map((near) => {
          const entry = GALLERY.find((figure) => figure.id === near);
          return (
            <li key={near}>
              <a href={`#${addressOf(near) ?? "/"}`}>
                {entry ? figureTitle(galleryView(entry, { locale })) : near} ({near})
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
