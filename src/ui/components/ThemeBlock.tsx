import { useMemo } from "react";
import type { IndicatorGroup } from "../../model/indicator.ts";
import { fitOf } from "../../chart/fittingKinds.ts";
import { themeReadout, type Readout } from "../../readout/themeReadout.ts";
import { GALLERY, galleryView, type GalleryFigure } from "../../view/gallery.ts";
import { narrowSlice } from "../../view/narrowSlice.ts";
import type { Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";
import { useMessages } from "../atlas.ts";
import { goTo } from "../hooks/useHashLocation.ts";
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
  if (entry.chart === "matrix") return <ValueTable view={asked} slice={answer} />;
  return <ChartFigure id={entry.id} view={asked} slice={answer} widths={widths} />;
}

function Beside({ readout, figures }: { readonly readout: Readout; readonly figures: React.ReactNode }) {
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

/** One theme: finding, figure, what stands beside it, sentences, chips, coverage. */
export function ThemeBlock({ theme, slice, view, layout = "page", stacked = false }: Props) {
  const { page } = useMessages();
  const readout = useMemo(() => themeReadout(theme, slice), [theme, slice]);
  const [main, ...others]: readonly GalleryFigure[] = GALLERY.filter((entry) => entry.theme === theme);
  // Beside the main figure there is no room for a table that stands in for a chart.
  const fitsHere = (entry: GalleryFigure): boolean => {
    const asked = galleryView(entry, { ...view });
    return fitOf(asked, narrowSlice(slice, asked)).fits;
  };
  const isEmpty = readout.sentences.length === 0;
  const draw = (entry: GalleryFigure | undefined, widths: FigureProps["widths"]) =>
    entry && <GalleryEntry key={entry.id} entry={entry} slice={slice} view={view} widths={widths} />;
  const wide = layout === "page" ? WIDTHS.lead : WIDTHS.meeting;
  const beside = layout === "page" && (
    <Beside readout={readout} figures={others.map((entry) => fitsHere(entry) && draw(entry, WIDTHS.beside))} />
  );
  return (
    <section className="block" id={`theme-${theme}`} aria-labelledby={`title-${theme}`}>
      <h2 id={`title-${theme}`} tabIndex={-1}>
        {stacked ? page.themed(readout.theme, readout.title) : readout.title}
      </h2>
      {isEmpty && <NothingStated />}
      {!isEmpty && (
        <>
          {layout === "words" ? null : stacked || layout === "figure" ? (
            draw(main, wide)
          ) : (
            <div className="split">
              <div>{draw(main, wide)}</div>
              {beside}
            </div>
          )}
          {layout !== "figure" && (
            <ReadOut sentences={readout.sentences} more={stacked ? [...readout.stocks, [readout.coverage]] : []} />
          )}
          {stacked && <div className="wide-only">{beside}</div>}
          <Chips chips={readout.chips} />
          <p className={stacked ? "coverage wide-only" : "coverage"}>{readout.coverage}</p>
        </>
      )}
    </section>
  );
}
