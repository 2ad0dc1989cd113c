import { useMemo } from "react";
import { fittingKinds } from "../../chart/fittingKinds.ts";
import { figureReadout } from "../../readout/figureReadout.ts";
import { emptyKinds } from "../../readout/emptyKinds.ts";
import { ledgers } from "../../readout/ledger.ts";
import type { Slice } from "../../view/slice.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { useMessages } from "../atlas.ts";
import { ChartFigure } from "../components/ChartFigure.tsx";
import { ReadOut } from "../components/ReadOut.tsx";
import { ValueTable } from "../components/ValueTable.tsx";
import type { Exploration } from "../hooks/useExploration.ts";
import { PerHeadNotes } from "./PerHeadNotes.tsx";
import { CoverageMeter } from "./CoverageMeter.tsx";
import { EmptyLegend } from "./EmptyLegend.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { GuardBar } from "./GuardBar.tsx";
import { KindChoice } from "./KindChoice.tsx";
import { LedgerDetails } from "./LedgerDetails.tsx";
import { useDatasets } from "./useDatasets.ts";

/** In pixels; the style sheet scales a picture to its column. */
const WIDTHS = { wide: 820, narrow: 358 } as const;

/** Beyond this the value table is no longer read, and the one that draws only what is in sight takes over. */
const MOST_REPORTS = 120;

export interface Drawn {
  readonly view: View;
  /** Exactly of the view. */
  readonly slice: Slice;
  /** With the counts of its shares. */
  readonly around: Slice;
  /** Names of chosen places without a report. */
  readonly uncollected: readonly string[];
}

function Picture({ view, slice }: Pick<Drawn, "view" | "slice">) {
  const { explore } = useMessages();
  const fit = fittingKinds(view, slice)[view.chart];
  if (view.chart !== "matrix" && fit.fits) {
    return <ChartFigure id="explore" view={view} slice={slice} widths={WIDTHS} />;
  }
  return (
    <>
      {!fit.fits && <p className="notice">{explore.instead(explore.kinds[view.chart], explore.reason(fit.reason))}</p>}
      <PerHeadNotes slice={slice} />
      {slice.reports.length > MOST_REPORTS ? <FigureTable slice={slice} /> : <ValueTable view={view} slice={slice} />}
    </>
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
  const fits = useMemo(() => fittingKinds(view, slice), [view, slice]);
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
        <Picture view={view} slice={slice} />
      </div>
      <CoverageMeter stated={readout.stated} reports={readout.reports} words={readout.coverage} />
      <OtherData slice={slice} />
      <EmptyLegend kinds={emptyKinds(slice, uncollected)} uncollected={uncollected} />
      <LedgerDetails ledgers={sums} />
    </>
  );
}
