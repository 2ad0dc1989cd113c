import { useMemo, useState } from "react";
import { figureReadout } from "../../readout/figureReadout.ts";
import { cellSentence } from "../../readout/cellSentence.ts";
import type { Cell, Slice } from "../../view/slice.ts";
import { useMessages } from "../atlas.ts";
import { useOpenCell } from "../evidenceAddress.ts";
import { DETAIL_COLUMNS, NUMERIC, detailText, sortedCells, type DetailColumn, type DetailSort } from "./detailTable.ts";
import { useDatasets } from "./useDatasets.ts";
import { useWindow } from "./useWindow.ts";

interface HeadProps {
  readonly column: DetailColumn;
  readonly sort: DetailSort | undefined;
  readonly isSortable: boolean;
  readonly choose: (sort: DetailSort) => void;
}

function Head({ column, sort, isSortable, choose }: HeadProps) {
  const { explore } = useMessages();
  const isSorted = sort?.column === column;
  const text = explore.table.columns[column];
  const ordered = isSorted ? (sort.ascending ? "ascending" : "descending") : "none";
  return (
    <th scope="col" className={NUMERIC.has(column) ? "end" : ""} {...(isSortable ? { "aria-sort": ordered } : {})}>
      {isSortable ? (
        <button type="button" onClick={() => choose({ column, ascending: !(isSorted && sort.ascending) })}>
          {text}
        </button>
      ) : (
        <span title={explore.noRank}>{text}</span>
      )}
    </th>
  );
}

/** Stands for rows that are not drawn. By script, since the policy forbids style attributes. */
function Spacer({ height }: { readonly height: number }) {
  if (height === 0) return null;
  return (
    <tr className="spacer" aria-hidden="true">
      <td colSpan={DETAIL_COLUMNS.length} ref={(cell) => cell?.style.setProperty("height", `${height}px`)} />
    </tr>
  );
}

function Row({ cell, slice, at }: { readonly cell: Cell; readonly slice: Slice; readonly at: number }) {
  const open = useOpenCell();
  const { nameOf } = useDatasets();
  const text = (column: DetailColumn): string => detailText(cell, column, slice, nameOf);
  return (
    <tr aria-rowindex={at}>
      {DETAIL_COLUMNS.map((column) => {
        if (column === "place") {
          return (
            <th key={column} scope="row" title={text(column)}>
              <a href={`#/place/${cell.jurisdiction}`}>{text(column)}</a>
            </th>
          );
        }
        return (
          <td key={column} className={NUMERIC.has(column) ? "end" : ""} title={text(column)}>
            {column === "value" ? (
              <button type="button" className="number" data-cell={cell.id} onClick={() => open(cell.id)}>
                {text(column)}
                <span className="visually-hidden"> {cellSentence(cell, slice)}</span>
              </button>
            ) : (
              text(column)
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Every figure with all its facets, one a row; only the rows in sight are drawn. */
export function FigureTable({ slice }: { readonly slice: Slice }) {
  const { explore } = useMessages();
  const { nameOf } = useDatasets();
  const [sort, choose] = useState<DetailSort>();
  const mayRank = useMemo(() => figureReadout(slice).mayRank, [slice]);
  const cells = useMemo(() => sortedCells(slice, sort, nameOf), [slice, sort, nameOf]);
  const { frame, shown, look } = useWindow(cells.length);
  const said = sort
    ? explore.table.sortedBy(explore.table.columns[sort.column], sort.ascending)
    : explore.table.count(cells.length);
  return (
    <>
      <p className="small soft">
        {explore.table.hint} {!mayRank && explore.table.valueHint}
      </p>
      <p className="small" role="status">
        {said}{" "}
        {sort && (
          <button type="button" className="word-control" onClick={() => choose(undefined)}>
            {explore.table.plainOrder}
          </button>
        )}
      </p>
      <div
        className="long-table"
        role="region"
        aria-label={explore.table.caption(cells.length)}
        tabIndex={0}
        ref={frame}
        onScroll={look}
      >
        <table aria-rowcount={cells.length + 1}>
          <caption className="visually-hidden">{explore.table.caption(cells.length)}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {DETAIL_COLUMNS.map((column) => (
                <Head
                  key={column}
                  column={column}
                  sort={sort}
                  isSortable={column !== "value" || mayRank}
                  choose={choose}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer height={shown.before} />
            {cells.slice(shown.from, shown.to).map((cell, index) => (
              <Row key={cell.id} cell={cell} slice={slice} at={shown.from + index + 2} />
            ))}
            <Spacer height={shown.after} />
          </tbody>
        </table>
      </div>
    </>
  );
}
