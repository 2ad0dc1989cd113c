import { useMemo, type ReactNode } from "react";
import type { IndicatorGroup } from "../../model/indicator.ts";
import { fitOf } from "../../chart/fittingKinds.ts";
import { themeReadout, type Readout } from "../../readout/themeReadout.ts";
import { GALLERY, galleryView, type GalleryFigure } from "../../view/gallery.ts";
import { narrowSlice } from "../../view/narrowSlice.ts";
import type { Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";
import { useMessages } from "../atlas.ts";
import { exploreAddress } from "../hooks/useExploration.ts";
import { goTo } from "../hooks/useHashLocation.ts";
import { PackButton } from "../pack/PackButton.tsx";
import { FigureActions } from "../share/FigureActions.tsx";
import { ChartFigure } from "./ChartFigure.tsx";
import { Chips } from "./Chips.tsx";
import { PairCards } from "./PairCards.tsx";
import { ReadOut } from "./ReadOut.tsx";
import { RichText } from "./RichText.tsx";
import { ValueTable } from "./ValueTable.tsx";

/** Widths in pixels that a picture is drawn for; the style sheet scales it to its column. */
const WIDTHS = {
  lead: { wide: 780, narrow: 358 },
  beside: { wide: 380, narrow: 358 },
  meeting: { wide: 560 },
} as const;

/** page: everything; figure and words: one screen each of a meeting. */
type Layout = "page" | "figure" | "words";

interface FigureProps {
  readonly entry: GalleryFigure;
  readonly slice: Slice;
  readonly view: View;
  readonly widths: { readonly wide: number; readonly narrow?: number };
}

function GalleryEntry({ entry, slice, view, widths }: FigureProps) {
  const asked = useMemo(() => galleryView(entry, { ...view }), [entry, view]);
  const answer = useMemo(() => narrowSlice(slice, asked), [slice, asked]);
  return (
    <>
      {entry.chart === "matrix" ? (
        <ValueTable view={asked} slice={answer} />
      ) : (
        <ChartFigure id={entry.id} view={asked} slice={answer} widths={widths} />
      )}
    </>
  );
}

/** What can be taken away of a figure, and where to go on with it. */
function GalleryActions({ entry, slice, view }: Omit<FigureProps, "widths">) {
  const asked = useMemo(() => galleryView(entry, { ...view }), [entry, view]);
  const answer = useMemo(() => narrowSlice(slice, asked), [slice, asked]);
  return (
    <>
      <FigureActions view={asked} slice={answer} around={slice}>
        <PackButton view={asked} />
      </FigureActions>
      <OpenInExplore view={asked} />
    </>
  );
}

function OpenInExplore({ view }: { readonly view: View }) {
  const { explore } = useMessages();
  return (
    <p className="open-here">
      <a href={`#${exploreAddress(view)}`}>{explore.openHere}</a>
    </p>
  );
}

function Beside({ readout, figures }: { readonly readout: Readout; readonly figures: ReactNode }) {
  const lines = [...readout.stocks, ...readout.relations];
  return (
    <div className="beside">
      {figures}
      {lines.map((line, index) => (
        <p key={index} className="small">
          <RichText text={line} />
        </p>
      ))}
      <PairCards pairs={readout.pairs} />
    </div>
  );
}

function NothingStated() {
  const { page } = useMessages();
  return (
    <p>
      {page.nothingStated}
      <button type="button" className="word-control" onClick={() => goTo("/")}>
        {page.lookAtAll}
      </button>
    </p>
  );
}

interface Props {
  readonly theme: IndicatorGroup;
  readonly slice: Slice;
  readonly view: View;
  readonly layout?: Layout;
  /** The lead block shares its row with another, so what stands beside its figure goes below it. */
  readonly stacked?: boolean;
}

interface Drawn {
  readonly main: ReactNode;
  /** What can be done with the main figure. */
  readonly actions: ReactNode;
  /** What stands beside the main figure: further figures, sentences, cards. */
  readonly beside: ReactNode;
}

function useFigures({ theme, slice, view, layout = "page" }: Props, readout: Readout): Drawn {
  const [main, ...others]: readonly GalleryFigure[] = GALLERY.filter((entry) => entry.theme === theme);
  // Beside the main figure there is no room for a table that stands in for a chart.
  const fitsHere = (entry: GalleryFigure): boolean => {
    const asked = galleryView(entry, { ...view });
    return fitOf(asked, narrowSlice(slice, asked)).fits;
  };
  const draw = (entry: GalleryFigure, widths: FigureProps["widths"]) => (
    <GalleryEntry key={entry.id} entry={entry} slice={slice} view={view} widths={widths} />
  );
  const act = (entry: GalleryFigure) => (
    <GalleryActions key={`${entry.id} actions`} entry={entry} slice={slice} view={view} />
  );
  const figures = others.filter(fitsHere).flatMap((entry) => [draw(entry, WIDTHS.beside), act(entry)]);
  return {
    main: main && draw(main, layout === "page" ? WIDTHS.lead : WIDTHS.meeting),
    actions: main && act(main),
    beside: <Beside readout={readout} figures={figures} />,
  };
}

/** The lead block: on a phone all but the first sentence and the chips wait behind a word. */
function LeadBody({ readout, figures }: { readonly readout: Readout; readonly figures: Drawn }) {
  return (
    <>
      {figures.main}
      <ReadOut sentences={readout.sentences} more={[...readout.stocks, [readout.coverage]]} />
      <div className="wide-only">{figures.beside}</div>
      <Chips chips={readout.chips} />
      <p className="coverage wide-only">{readout.coverage}</p>
      {figures.actions}
    </>
  );
}

function Words({ readout }: { readonly readout: Readout }) {
  return (
    <>
      <ReadOut sentences={readout.sentences} />
      <Chips chips={readout.chips} />
      <p className="coverage">{readout.coverage}</p>
    </>
  );
}

function SplitBody({ readout, figures }: { readonly readout: Readout; readonly figures: Drawn }) {
  return (
    <div className="split">
      <div>
        {figures.main}
        <Words readout={readout} />
        {figures.actions}
      </div>
      {figures.beside}
    </div>
  );
}

function Body({
  readout,
  figures,
  layout,
  stacked,
}: Pick<Props, "layout" | "stacked"> & { readonly readout: Readout; readonly figures: Drawn }) {
  if (readout.sentences.length === 0) return <NothingStated />;
  if (layout === "words") return <Words readout={readout} />;
  if (stacked) return <LeadBody readout={readout} figures={figures} />;
  if (layout !== "figure") return <SplitBody readout={readout} figures={figures} />;
  return (
    <>
      {figures.main}
      <Chips chips={readout.chips} />
    </>
  );
}

/** One theme: finding, figure, what stands beside it, sentences, chips, coverage. */
export function ThemeBlock(props: Props) {
  const { theme, slice, stacked = false, layout = "page" } = props;
  const { page } = useMessages();
  const readout = useMemo(() => themeReadout(theme, slice), [theme, slice]);
  const figures = useFigures(props, readout);
  return (
    <section className="block" id={`theme-${theme}`} aria-labelledby={`title-${theme}`}>
      <h2 id={`title-${theme}`} tabIndex={-1}>
        {stacked ? page.themed(readout.theme, readout.title) : readout.title}
      </h2>
      <Body readout={readout} figures={figures} layout={layout} stacked={stacked} />
    </section>
  );
}
