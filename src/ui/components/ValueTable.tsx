import { useMemo } from "react";
import { matrixTable, type MatrixHead, type MatrixRow, type MatrixTable } from "../../chart/matrixTable.ts";
import type { Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";
import { useMessages } from "../atlas.ts";
import { MatrixCellContent } from "./MatrixCellContent.tsx";

function PlaceHead({ head }: { readonly head: MatrixHead }) {
  if (head.kind !== "report") return <>{head.label}</>;
  return (
    <>
      <a href={`#/place/${head.jurisdiction}`}>{head.label}</a> {head.year}
    </>
  );
}

function Row({ row, columns }: { readonly row: MatrixRow; readonly columns: number }) {
  const [first] = row.cells;
  return (
    <tr>
      <th scope="row">
        <PlaceHead head={row.head} />
      </th>
      {row.isSilent && first && row.cells.every(({ kind }) => kind === first.kind) ? (
        <td colSpan={columns}>
          <MatrixCellContent cell={first} />
        </td>
      ) : (
        row.cells.map((cell, index) => (
          <td key={index}>
            <MatrixCellContent cell={cell} />
          </td>
        ))
      )}
    </tr>
  );
}

/** On a phone: by place, what it states, and in one line who states nothing; no sideways scrolling. */
function ByPlace({ table }: { readonly table: MatrixTable }) {
  const { page } = useMessages();
  const silent = table.rows.filter((row) => row.isSilent && row.cells.every(({ kind }) => kind === "notStated"));
  return (
    <div className="by-place">
      {table.rows
        .filter((row) => !silent.includes(row))
        .map((row) => (
          <div key={row.head.id}>
            <h3>
              <PlaceHead head={row.head} />
            </h3>
            <dl className="place-values">
              {row.cells.map((cell, index) =>
                cell.kind !== "notStated" ? (
                  <div key={index} className="pair">
                    <dt className="soft">{table.columns[index]?.label}</dt>
                    <dd>
                      <MatrixCellContent cell={cell} />
                    </dd>
                  </div>
                ) : null,
              )}
            </dl>
          </div>
        ))}
      {silent.length > 0 && (
        <p className="small soft">
          {page.silentPlaces(
            silent.map((row) =>
              row.head.kind === "report" ? page.placeYear(row.head.label, row.head.year) : row.head.label,
            ),
          )}
        </p>
      )}
    </div>
  );
}

/** A value table as a first-class figure: the report's own words, no bars where no two values may be compared. */
export function ValueTable({ view, slice }: { readonly view: View; readonly slice: Slice }) {
  const { page } = useMessages();
  const table = useMemo(() => matrixTable(view, slice, "places"), [view, slice]);
  return (
    <>
      <div className="by-column">
        <table className="values">
          <caption className="visually-hidden">{page.matrixCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{page.place}</th>
              {table.columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.head.id} row={row} columns={table.columns.length} />
            ))}
          </tbody>
        </table>
      </div>
      <ByPlace table={table} />
    </>
  );
}
