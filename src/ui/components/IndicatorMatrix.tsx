import { useMemo } from "react";
import { matrixTable, type MatrixHead, type MatrixRow } from "../../chart/matrixTable.ts";
import { GROUP_LABELS } from "../../model/codebook.ts";
import { INDICATOR_GROUPS } from "../../model/indicator.ts";
import type { Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";
import { useLocale, useMessages } from "../atlas.ts";
import { PackButton } from "../pack/PackButton.tsx";
import { FigureActions } from "../share/FigureActions.tsx";
import { MatrixCellContent } from "./MatrixCellContent.tsx";

interface Props {
  readonly id: string;
  readonly slice: Slice;
  readonly view: View;
}

function IndicatorRow({ row, label }: { readonly row: MatrixRow; readonly label: string }) {
  return (
    <tr>
      <th scope="row">
        <a href={`#/methods?to=${row.head.id}`}>{label}</a>
      </th>
      {row.cells.map((cell, index) => (
        <td key={index}>
          <MatrixCellContent cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function ReportHeads({ columns }: { readonly columns: readonly MatrixHead[] }) {
  const { page } = useMessages();
  return (
    <thead>
      <tr>
        <th scope="col">{page.indicator}</th>
        {columns.map((column) => (
          <th key={column.id} scope="col">
            {column.kind === "report" ? (
              <>
                <a href={`#/place/${column.jurisdiction}`}>{column.label}</a> {column.year}
              </>
            ) : (
              column.label
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Everything at a glance: indicators by group, one column a report. What nobody states is folded away, not left out. */
export function IndicatorMatrix({ id, slice, view }: Props) {
  const { page } = useMessages();
  const locale = useLocale();
  const table = useMemo(() => matrixTable(view, slice, "indicators"), [view, slice]);
  const indicatorOf = new Map<string, Slice["indicators"][number]>(slice.indicators.map((one) => [one.id, one]));
  const labelOf = (row: MatrixRow): string => indicatorOf.get(row.head.id)?.label[locale] ?? row.head.label;
  const stated = table.rows.filter((row) => !row.isSilent);
  const silent = table.rows.filter((row) => row.isSilent);
  const groups = INDICATOR_GROUPS.map((group) => ({
    group,
    rows: stated.filter((row) => indicatorOf.get(row.head.id)?.group === group),
  })).filter(({ rows }) => rows.length > 0);
  return (
    <section className="block" id={id} aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`} tabIndex={-1}>
        {page.matrixTitle(stated.length)}
      </h2>
      <p className="soft small">{page.matrixNote}</p>
      <div className="table-frame" role="region" aria-label={page.matrixCaption} tabIndex={0}>
        <table className="values matrix">
          <caption className="visually-hidden">{page.matrixCaption}</caption>
          <ReportHeads columns={table.columns} />
          {groups.map(({ group, rows }) => (
            <tbody key={group}>
              <tr className="group-head">
                <th scope="rowgroup" colSpan={table.columns.length + 1}>
                  {GROUP_LABELS[group][locale]}
                </th>
              </tr>
              {rows.map((row) => (
                <IndicatorRow key={row.head.id} row={row} label={labelOf(row)} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <FigureActions view={view} slice={slice} around={slice}>
        <PackButton view={view} />
      </FigureActions>
      {silent.length > 0 && (
        <details>
          <summary>{page.unstatedIndicators(silent.length, slice.reports.length)}</summary>
          <ul className="bullets small">
            {silent.map((row) => (
              <li key={row.head.id}>
                <a href={`#/methods?to=${row.head.id}`}>{labelOf(row)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
