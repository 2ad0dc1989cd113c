import { useId, useMemo, useState } from "react";
import { offersLog } from "../../chart/logAxes.ts";
import { mayRank } from "../../readout/figureReadout.ts";
import { figureTitle } from "../../readout/figureTitle.ts";
import { asStated, withDenominators } from "../../readout/perHead.ts";
import { narrowSlice } from "../../view/narrowSlice.ts";
import { withNotApplicable } from "../../view/notApplicable.ts";
import type { OwnIndicator } from "../../view/ownDataset.ts";
import type { Slice } from "../../view/slice.ts";
import { DEFAULT_VIEW, type ChartKind, type View } from "../../view/view.ts";
import { useMessages } from "../atlas.ts";
import { ExploreExport } from "../datasets/ExploreExport.tsx";
import { ExploreNotices } from "../explore/ExploreNotices.tsx";
import { FigureResult } from "../explore/FigureResult.tsx";
import { FigureTable } from "../explore/FigureTable.tsx";
import { IndicatorChoice } from "../explore/IndicatorChoice.tsx";
import { MoreChoices } from "../explore/MoreChoices.tsx";
import { NothingStated } from "../explore/NothingStated.tsx";
import { PeriodChoice } from "../explore/PeriodChoice.tsx";
import { PerHeadNotes } from "../explore/PerHeadNotes.tsx";
import { PlaceChoice } from "../explore/PlaceChoice.tsx";
import { Starters } from "../explore/Starters.tsx";
import { useDatasets, useOwnIndicators } from "../explore/useDatasets.ts";
import { figureScope } from "../explore/titles.ts";
import { uncollectedPlaces, withUncollected } from "../explore/uncollected.ts";
import { useKnown, type Known } from "../explore/useKnown.ts";
import { EXPLORE, exploreAddress, type Exploration } from "../hooks/useExploration.ts";
import type { SliceOnScreen } from "../hooks/useSlice.ts";
import { PinnedFigure } from "../pinned/PinnedFigure.tsx";
import { placeName } from "../placeName.ts";
import { useReading } from "../reading.ts";
import { SqlLink } from "../sql/SqlLink.tsx";

/** What is drawn: the view on screen with its own answer; while another is on its way, the former pair. */
interface Drawn {
  readonly view: View;
  /** With the counts of its shares. */
  readonly around: Slice;
}

function useDrawn({ view }: Exploration, { state, slice }: SliceOnScreen): Drawn | undefined {
  const [kept, keep] = useState<Drawn>();
  if (state !== "fresh") return kept;
  if (kept && isSamePicture(kept.view, view) && kept.around === slice) return kept;
  const next = { view, around: slice };
  keep(next);
  return next;
}

/** The order of the table's rows is its own affair. */
function isSamePicture(one: View, other: View): boolean {
  const drawn = (view: View): string => exploreAddress({ ...view, rows: DEFAULT_VIEW.rows });
  return one === other || (one.locale === other.locale && drawn(one) === drawn(other));
}

/** The answer to exactly the view, with rows for the chosen places that have no report. */
interface Shown extends Drawn {
  readonly slice: Slice;
  readonly uncollected: readonly string[];
}

function useShown(drawn: Drawn | undefined, known: Known): Shown | undefined {
  return useMemo(() => {
    if (!drawn) return undefined;
    const { view, around } = drawn;
    const missing = known.isComplete ? uncollectedPlaces(view, around, known) : [];
    const asked = view.indicators.length > 0 ? narrowSlice(around, view) : { ...around, view };
    const own = withDenominators(withNotApplicable(asked, around));
    const uncollected = missing.map(({ id }) => placeName({ ...own, places: missing }, id, view.locale, "full"));
    // Shares are made of the counts as stated, whatever the counts are shown as.
    const counted = around.perCapita ? { ...around, cells: around.cells.map(asStated) } : around;
    return { view, around: counted, slice: withUncollected(own, view, missing), uncollected };
  }, [drawn, known]);
}

interface ChoicesProps {
  readonly exploration: Exploration;
  readonly known: Known;
  readonly isRankable: boolean;
  readonly isLogOffered: boolean;
  readonly title: string;
  readonly scope: string;
  readonly own: readonly OwnIndicator[];
}

function Choices({ exploration, known, isRankable, isLogOffered, title, scope, own }: ChoicesProps) {
  const { explore } = useMessages();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { view } = exploration;
  return (
    <section className="choices" aria-label={explore.choices}>
      <button
        type="button"
        className="narrow-only open-choices"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {explore.showChoices(`${title} · ${scope}`)}
      </button>
      <div id={id} className={isOpen ? "panel" : "panel folded"}>
        <IndicatorChoice exploration={exploration} own={own} />
        <PlaceChoice exploration={exploration} index={known.index} />
        <PeriodChoice exploration={exploration} years={known.years} />
        <details className="picker">
          <summary>{explore.moreChoices}</summary>
          <MoreChoices exploration={exploration} mayRank={isRankable} isLogOffered={isLogOffered} />
        </details>
        {exploreAddress(view) !== EXPLORE && (
          <a className="small" href={`#${EXPLORE}`}>
            {explore.startOver}
          </a>
        )}
      </div>
    </section>
  );
}

/** Each a link, so that the back key and a new window work as with any other. */
function Tabs({ view, lastKind }: { readonly view: View; readonly lastKind: ChartKind }) {
  const { explore } = useMessages();
  const isTable = view.chart === "table";
  const tab = (chart: ChartKind, text: string, isCurrent: boolean) => (
    <a href={`#${exploreAddress({ ...view, chart })}`} {...(isCurrent ? { "aria-current": "page" } : {})}>
      {text}
    </a>
  );
  return (
    <nav className="tabs" aria-label={explore.tabs}>
      {tab(isTable ? lastKind : view.chart, explore.figureTab, !isTable)}
      {tab("table", explore.tableTab, isTable)}
    </nav>
  );
}

/** The kind under 图 while 表 is shown: the one that was there before. */
function useLastKind({ chart, indicators }: View): ChartKind {
  const [last, keep] = useState<ChartKind>(chart === "table" && indicators.length > 0 ? "ranking" : "matrix");
  if (chart !== "table" && chart !== last) keep(chart);
  return last;
}

/** Everything at once is a table or nothing. */
function asksNothing({ indicators, chart }: View): boolean {
  return indicators.length === 0 && chart !== "table";
}

function Result({ shown, exploration }: { readonly shown: Shown; readonly exploration: Exploration }) {
  const { view, slice } = shown;
  if (asksNothing(view)) return <Starters />;
  if (slice.cells.length === 0) return <NothingStated view={view} slice={slice} />;
  if (view.chart === "table") {
    return (
      <>
        <PerHeadNotes slice={slice} />
        <FigureTable slice={slice} />
        <SqlLink />
      </>
    );
  }
  return <FigureResult drawn={shown} exploration={exploration} />;
}

function Page({ exploration }: { readonly exploration: Exploration }) {
  const { explore } = useMessages();
  const { answer } = useReading();
  const { view } = exploration;
  const known = useKnown(view.dataset);
  const shown = useShown(useDrawn(exploration, answer), known);
  const isRankable = useMemo(() => shown !== undefined && mayRank(shown.slice), [shown]);
  const isLogOffered = useMemo(() => shown !== undefined && offersLog(shown.view, shown.slice), [shown]);
  const { nameOf } = useDatasets();
  const own = useOwnIndicators(view);
  const title = figureTitle(
    view,
    own.map(({ id, label }) => ({ id, short: { "zh-CN": label, en: label } })),
  );
  const lastKind = useLastKind(view);
  const scope = figureScope(view, known.index, nameOf);
  const isThere = (id: string): boolean => known.index.entries.some(({ place }) => place.id === id);
  const unknownPlaces = known.isComplete ? view.jurisdictions.filter((id) => !isThere(id)) : [];
  const isStart = asksNothing(view);
  const isStale = answer.state === "waiting";
  return (
    <>
      <div className="opening explore-opening">
        <h1>{explore.title}</h1>
        <p className="summary">{explore.lead}</p>
      </div>
      <div className="explore">
        <Choices
          exploration={exploration}
          known={known}
          isRankable={isRankable}
          isLogOffered={isLogOffered}
          title={title}
          scope={scope}
          own={own}
        />
        <section className="result" aria-labelledby="explore-title">
          <ExploreNotices
            exploration={exploration}
            answer={answer}
            unknownPlaces={unknownPlaces}
            hasFigure={shown !== undefined}
          />
          {shown && <PinnedFigure slice={shown.slice} />}
          <div className="result-head">
            <h2 id="explore-title">{isStart ? explore.start : title}</h2>
            {!isStart && <Tabs view={view} lastKind={lastKind} />}
          </div>
          {!isStart && <p className="soft small">{scope}</p>}
          <div className={isStale ? "stale" : ""} aria-busy={isStale}>
            {shown && <Result shown={shown} exploration={exploration} />}
            {shown && !isStart && <ExploreExport slice={shown.slice} title={title} scope={scope} />}
          </div>
        </section>
      </div>
    </>
  );
}

/** 自选对照: figures of the reader's own choice. The address holds all of it. */
export function ExplorePage() {
  const { exploration } = useReading();
  return exploration ? <Page exploration={exploration} /> : null;
}
