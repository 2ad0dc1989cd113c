import { useMemo } from "react";
import { valueText } from "../../i18n/format.ts";
import { cellSentence } from "../../readout/cellSentence.ts";
import { placeYears, type YearsRow } from "../../readout/placeYears.ts";
import type { Cell, Slice } from "../../view/slice.ts";
import { useLocale, useMessages } from "../atlas.ts";
import { useOpenCell } from "../evidenceAddress.ts";
import { Chips } from "./Chips.tsx";

function Figure({ cell, slice }: { readonly cell: Cell; readonly slice: Slice }) {
  const locale = useLocale();
  const open = useOpenCell();
  return (
    <button type="button" className="number figure" data-cell={cell.id} onClick={() => open(cell.id)}>
      {valueText(cell, locale)}
      <span className="visually-hidden"> {cellSentence(cell, slice)}</span>
    </button>
  );
}

function Row({ row, slice }: { readonly row: YearsRow; readonly slice: Slice }) {
  const { page } = useMessages();
  return (
    <tr>
      <th scope="row">
        {row.name}
        <Chips chips={row.chips} />
      </th>
      {row.cells.map((cells, index) => (
        <td key={index}>
          {cells.length === 0 && <span className="missing">{page.notStated}</span>}
          {cells.map((cell) => (
            <div key={cell.id}>
              <Figure cell={cell} slice={slice} />
            </div>
          ))}
        </td>
      ))}
    </tr>
  );
}

/** All that a place's reports state, a column a report. No change is worked out: two figures are no course. */
export function YearsBeside({ id, slice }: { readonly id: string; readonly slice: Slice }) {
  const { page } = useMessages();
  const { reports, rows } = useMemo(() => placeYears(id, slice), [id, slice]);
  return (
    <section className="block" id="years">
      <h2>{page.yearsBeside}</h2>
      <div className="years-beside" tabIndex={0} role="region" aria-label={page.yearsBeside}>
        <table className="values">
          <thead>
            <tr>
              <th scope="col">{page.indicator}</th>
              {reports.map(({ document, period, coverage }) => (
                <th key={document} scope="col">
                  {page.fullPeriod(period)}
                  {coverage !== "full" && <span className="soft small"> {coverage}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row key={index} row={row} slice={slice} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="small soft">{page.yearsNote}</p>
    </section>
  );
}
