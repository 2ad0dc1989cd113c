import { Fragment, useMemo } from "react";
import { emptyOf } from "../../chart/silentRows.ts";
import { fittingKinds } from "../../chart/fittingKinds.ts";
import { figureReadout } from "../../readout/figureReadout.ts";
import { emptyKinds } from "../../readout/emptyKinds.ts";
import { figureTitle } from "../../readout/figureTitle.ts";
import { ledgers } from "../../readout/ledger.ts";
import { pooledLine } from "../../readout/pooledLine.ts";
import type { Slice } from "../../view/slice.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { useAtlas, useMessages } from "../atlas.ts";
import { ChartFigure } from "../components/ChartFigure.tsx";
import { ReadOut } from "../components/ReadOut.tsx";
import { RichText } from "../components/RichText.tsx";
import { ValueTable } from "../components/ValueTable.tsx";
import type { Exploration } from "../hooks/useExploration.ts";
import { PackButton } from "../pack/PackButton.tsx";
import { FigureActions } from "../share/FigureActions.tsx";
import { PerHeadNotes } from "./PerHeadNotes.tsx";
import { CoverageMeter } from "./CoverageMeter.tsx";
import { EmptyLegend } from "./EmptyLegend.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { UnreadFigures } from "./UnreadFigures.tsx";
import { GuardBar } from "./GuardBar.tsx";
import { kindsThatFit } from "./kindsThatFit.ts";
import { KindChoice } from "./KindChoice.tsx";
import { LedgerDetails } from "./LedgerDetails.tsx";
import { picturesOf, type Pictured } from "./picturesOf.ts";
import { useDatasets } from "./useDatasets.ts";

/** In pixels; the style sheet scales a picture to its column. */
const WIDTHS = { wide: 820, narrow: 358 } as const;

/** Beyond this the value table is no longer read, and the one that draws only what is in sight takes over. */
const MOST_REPORTS = 120;

/** More reports that say nothing than these hide those that say something. */
const MOST_SILENT = 20;

export interface Drawn {
  readonly view: View;
  /** Exactly of the view. */
  readonly slice: Slice;
  /** With the counts of its shares. */
  readonly around: Slice;
  /** Names of chosen places without a report. */
  readonly uncollected: readonly string[];
}

/** Without the reports of which a row would only say 未载明, where these are many. */
function withoutSilent(slice: Slice): Slice {
  const stating = new Set(slice.cells.map((cell) => `${cell.jurisdiction} ${cell.period}`));
  const asked = slice.indicators.map(({ id }) => id);
  const told = slice.reports.filter(
    (report) => stating.has(`${report.jurisdiction} ${report.period}`) || emptyOf(report, asked) !== "notStated",
  );
  if (slice.reports.length - told.length <= MOST_SILENT) return slice;
  const places = new Set(told.map(({ jurisdiction }) => jurisdiction));
  return { ...slice, reports: told, places: slice.places.filter(({ id }) => places.has(id)) };
}

function Values({ view, slice }: Pick<Drawn, "view" | "slice">) {
  const { explore } = useMessages();
  const told = useMemo(() => withoutSilent(slice), [slice]);
  const left = slice.reports.length - told.reports.length;
  if (told.reports.length > MOST_REPORTS) return <FigureTable slice={slice} />;
  return (
    <>
      <ValueTable view={view} slice={told} />
      {left > 0 && <p className="small soft">{explore.silentLeftOut(left)}</p>}
    </>
  );
}

function Picture({ view, slice }: Pictured) {
  const { explore } = useMessages();
  const fit = fittingKinds(view, slice)[view.chart];
  if (view.chart !== "matrix" && fit.fits) {
    const name = explore.pictureName(explore.kinds[view.chart], figureTitle(view, slice.indicators));
    return <ChartFigure id="explore" name={name} view={view} slice={slice} widths={WIDTHS} />;
  }
  return (
    <>
      {!fit.fits && <p className="notice">{explore.instead(explore.kinds[view.chart], explore.reason(fit.reason))}</p>}
      <PerHeadNotes slice={slice} />
      <Values view={view} slice={slice} />
    </>
  );
}

/** The rate of all together, from their counts; a funnel says it itself. */
function PooledRate({ view, slice }: Pick<Drawn, "view" | "slice">) {
  const text = useMemo(() => (view.chart === "funnel" ? [] : pooledLine(slice)), [view, slice]);
  if (text.length === 0) return null;
  return (
    <p className="small pooled">
      <RichText text={text} />
    </p>
  );
}

/** Figures that are not of the reports read for this site say so under the picture. */
function OtherData({ slice }: { readonly slice: Slice }) {
  const { explore } = useMessages();
  const { nameOf } = useDatasets();
  const others = [...new Set(slice.cells.map(({ dataset }) => dataset))].filter((id) => id !== DEFAULT_VIEW.dataset);
  return others.map((id) => (
    <p key={id} className="small other-data">
      {explore.fromDataset(nameOf(id), slice.cells.filter(({ dataset }) => dataset === id).length, slice.cells.length)}
    </p>
  ));
}

/** A figure of the reader's own choice with everything that stands with it: words, kinds, differences, empties, sums. */
export function FigureResult({ drawn, exploration }: { readonly drawn: Drawn; readonly exploration: Exploration }) {
  const { view, slice, around, uncollected } = drawn;
  const { seed } = useAtlas();
  const fits = useMemo(() => kindsThatFit(view, slice, seed.slice), [view, slice, seed]);
  const pictures = useMemo(() => picturesOf(view, slice), [view, slice]);
  const isTable = !fits[view.chart].fits;
  const readout = useMemo(() => {
    // Words for the picture that stands there, which for a kind that does not fit is the table.
    const told: Slice = isTable ? { ...slice, view: { ...slice.view, chart: "matrix" } } : slice;
    return figureReadout(told, around);
  }, [slice, around, isTable]);
  const sums = useMemo(() => ledgers(slice, around), [slice, around]);
  return (
    <>
      <ReadOut sentences={readout.sentences} />
      <KindChoice exploration={exploration} fits={fits} />
      <GuardBar readout={readout} exploration={exploration} />
      <div className="explored">
        {pictures.map((one) => (
          <Fragment key={one.view.indicators.join(" ")}>
            <Picture {...one} />
            <FigureActions {...one} around={around}>
              <PackButton view={one.view} />
            </FigureActions>
          </Fragment>
        ))}
      </div>
      <PooledRate view={view} slice={slice} />
      <CoverageMeter stated={readout.stated} reports={readout.reports} words={readout.coverage} />
      <OtherData slice={slice} />
      <EmptyLegend kinds={emptyKinds(slice, uncollected)} uncollected={uncollected} />
      <UnreadFigures slice={slice} />
      <LedgerDetails ledgers={sums} />
    </>
  );
}
