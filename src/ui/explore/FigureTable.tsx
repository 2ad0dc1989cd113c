import { memo, useEffect, useId, useMemo, useState } from "react";
import { cellLabel } from "../../chart/cellLabel.ts";
import { observationTable, sortedRows, type ObservationTable } from "../../chart/observationTable.ts";
import type { TableRow } from "../../chart/tableRow.ts";
import { mayRank } from "../../readout/figureReadout.ts";
import { readRowOrder, rowOrder, type TableColumn } from "../../view/rowOrder.ts";
import type { Slice } from "../../view/slice.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { useLocale, useMessages } from "../atlas.ts";
import { useOpenCell } from "../evidenceAddress.ts";
import { useReading } from "../reading.ts";
import { TableHead } from "./TableHead.tsx";
import { useWindow } from "./useWindow.ts";

/** Stands for rows that are not drawn. By script, since the policy forbids style attributes. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height === 0) return null;
  return (
    <tr className="spacer" aria-hidden="true">
      <td colSpan={columns} ref={(cell) => cell?.style.setProperty("height", `${height}px`)} />
    </tr>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly table: ObservationTable;
  readonly slice: Slice;
  readonly at: number;
}

function Value({ row: { cell }, text, slice }: Pick<RowProps, "row" | "slice"> & { readonly text: string }) {
  const locale = useLocale();
  const open = useOpenCell();
  if (!cell) return <span className="soft">{text}</span>;
  return (
    <button type="button" className="number" data-cell={cell.id} onClick={() => open(cell.id)}>
      {text}
      <span className="visually-hidden"> {cellLabel(cell, slice, locale)}</span>
    </button>
  );
}

const Row = memo(function Row({ row, table, slice, at }: RowProps) {
  return (
    <tr aria-rowindex={at}>
      {table.heads.map(({ column, isNumeric }) => {
        const { text } = table.read(row, column);
        if (column === "place") {
          return (
            <th key={column} scope="row" title={text}>
              <a href={`#/place/${row.owner.jurisdiction}`}>{text}</a>
            </th>
          );
        }
        return (
          <td key={column} className={isNumeric ? "end" : ""} title={text}>
            {column === "value" ? <Value row={row} text={text} slice={slice} /> : text}
          </td>
        );
      })}
    </tr>
  );
});

/** Those of the answer, without the rows that only say why there is no figure unless the reader wants them. */
function useRows(slice: Slice) {
  const locale = useLocale();
  const all = useMemo(() => observationTable(slice, locale), [slice, locale]);
  const stated = useMemo(() => all.rows.filter(({ empty }) => empty === undefined), [all]);
  // Asked for every indicator there is, most rows would be empty.
  const [isFull, setFull] = useState(slice.view.indicators.length > 0);
  const rows = isFull ? all.rows : stated;
  const table = useMemo(() => ({ ...all, rows }), [all, rows]);
  return { table, empties: all.rows.length - stated.length, isFull, setFull };
}

/** The order in the address, as far as the guard lets figures stand in it. */
function useRowOrder(slice: Slice) {
  const { exploration } = useReading();
  const { rows = DEFAULT_VIEW.rows, override = false } = exploration?.view ?? {};
  const isRankable = useMemo(() => mayRank(slice), [slice]) || override;
  const asked = readRowOrder(rows);
  const isRefused = asked?.column === "value" && !isRankable;
  return { exploration, isRankable, isRefused, sort: isRefused ? undefined : asked };
}

/** Every figure with all its facets, one a row; only the rows in sight are drawn. */
export function FigureTable({ slice }: { readonly slice: Slice }) {
  const { explore } = useMessages();
  const locale = useLocale();
  const hint = useId();
  const { table, empties, isFull, setFull } = useRows(slice);
  const { exploration, isRankable, isRefused, sort } = useRowOrder(slice);
  const { column, direction } = sort ?? {};
  const rows = useMemo(
    () => (column && direction ? sortedRows(table, column, direction, locale) : table.rows),
    [table, column, direction, locale],
  );
  const { frame, shown, look } = useWindow(rows.length);
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 });
  }, [frame, column, direction]);
  const choose = (chosen: TableColumn): void => {
    const isTurned = chosen === column && direction === "ascending";
    exploration?.choose({ rows: rowOrder(chosen, isTurned ? "descending" : "ascending") });
  };
  const label = table.heads.find((head) => head.column === column)?.label ?? "";
  return (
    <>
      <p className="small soft" id={hint}>
        {explore.table.hint} {!isRankable && explore.table.valueHint}
      </p>
      <div className="small table-state">
        <span role="status">
          {explore.table.count(rows.length)} {sort && explore.table.sortedBy(label, direction === "ascending")}
          {isRefused && explore.table.notSorted}
        </span>
        {(sort ?? isRefused) && (
          <button type="button" className="word-control" onClick={() => exploration?.choose({ rows: "order" })}>
            {explore.table.plainOrder}
          </button>
        )}
        {empties > 0 && (
          <label className="radio">
            <input type="checkbox" checked={isFull} onChange={() => setFull(!isFull)} />
            <span>{explore.table.withEmpties(empties)}</span>
          </label>
        )}
      </div>
      <div
        className="long-table"
        role="region"
        aria-label={explore.table.caption(rows.length)}
        aria-describedby={hint}
        tabIndex={0}
        ref={frame}
        onScroll={look}
      >
        <table aria-rowcount={rows.length + 1}>
          <caption className="visually-hidden">{explore.table.caption(rows.length)}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {table.heads.map((head) => (
                <TableHead
                  key={head.column}
                  head={head}
                  direction={head.column === column ? direction : undefined}
                  isSortable={head.column !== "value" || isRankable}
                  choose={choose}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer height={shown.before} columns={table.heads.length} />
            {rows.slice(shown.from, shown.to).map((row, index) => (
              <Row key={row.id} row={row} table={table} slice={slice} at={shown.from + index + 2} />
            ))}
            <Spacer height={shown.after} columns={table.heads.length} />
          </tbody>
        </table>
      </div>
    </>
  );
}
