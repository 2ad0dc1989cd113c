import { useMemo } from "react";
import { valueText } from "../../i18n/format.ts";
import { cellChips } from "../../readout/chips.ts";
import { facetOf, statementName } from "../../readout/naming.ts";
import { partsNote } from "../../readout/placeReadout.ts";
import { scopeText } from "../../model/scope.ts";
import type { Cell, Slice } from "../../view/slice.ts";
import { galleryView, type GalleryFigure } from "../../view/gallery.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { narrowSlice } from "../../view/narrowSlice.ts";
import { useLocale } from "../atlas.ts";
import { useOpenCell } from "../evidenceAddress.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { Chips } from "./Chips.tsx";

function Statement({ cell, slice }: { readonly cell: Cell; readonly slice: Slice }) {
  const locale = useLocale();
  const open = useOpenCell();
  const chips = useMemo(() => cellChips(cell, slice), [cell, slice]);
  return (
    <div>
      <span>{statementName(cell, locale, slice)} </span>
      <button type="button" className="number figure" data-cell={cell.id} onClick={() => open(cell.id)}>
        {valueText(cell, locale)}
      </button>
      {cell.scope !== "" && facetOf(cell.indicator) !== "audience" && (
        <span className="soft small"> {scopeText(cell.scope, locale)}</span>
      )}
      {cell.role !== "part" && <Chips chips={chips} />}
    </div>
  );
}

/** The parts of a total, drawn where they make it up, with the word that says whether they do. */
function Parts({
  total,
  parts,
  slice,
}: {
  readonly total: Cell;
  readonly parts: readonly Cell[];
  readonly slice: Slice;
}) {
  const locale = useLocale();
  const { view, answer } = useMemo(() => {
    const entry: GalleryFigure = {
      id: `parts-${total.id}`,
      theme: "all",
      chart: "composition",
      indicators: [total.indicator],
    };
    const asked = galleryView(entry, { ...DEFAULT_VIEW, locale, jurisdictions: [total.jurisdiction] });
    const narrowed = narrowSlice({ ...slice, cells: [total, ...parts] }, asked);
    const ownReports = narrowed.reports.filter((one) => one.jurisdiction === total.jurisdiction);
    return { view: asked, answer: { ...narrowed, reports: ownReports } };
  }, [total, parts, slice, locale]);
  return (
    <div>
      <ChartFigure id={`parts-${total.id}`} view={view} slice={answer} widths={{ wide: 560, narrow: 358 }} />
      <p className="small soft">{partsNote(total, parts, slice)}</p>
    </div>
  );
}

/** A place's figures of one group, in the order of the codebook; a total is followed by its parts. */
export function PlaceStatements({ cells, slice }: { readonly cells: readonly Cell[]; readonly slice: Slice }) {
  const totals = cells.filter((cell) => cell.role !== "part");
  const partsOf = (total: Cell): readonly Cell[] =>
    total.role === "headline" && total.group !== ""
      ? cells.filter((cell) => cell.role === "part" && cell.group === total.group && cell.indicator === total.indicator)
      : [];
  return (
    <>
      {totals.map((total) => {
        const parts = partsOf(total);
        return (
          <div key={total.id}>
            <Statement cell={total} slice={slice} />
            {parts.length > 0 && <Parts total={total} parts={parts} slice={slice} />}
          </div>
        );
      })}
    </>
  );
}
