import type { ObservationTable } from "../../chart/observationTable.ts";
import type { Direction, TableColumn } from "../../view/rowOrder.ts";
import { useMessages } from "../atlas.ts";

interface Props {
  readonly head: ObservationTable["heads"][number];
  /** Of the column by which the rows stand in order. */
  readonly direction: Direction | undefined;
  readonly isSortable: boolean;
  readonly choose: (column: TableColumn) => void;
}

/** A column's name, which orders the rows by it where the guard lets it. */
export function TableHead({ head, direction, isSortable, choose }: Props) {
  const { explore } = useMessages();
  const { column, label, isNumeric } = head;
  return (
    <th scope="col" className={isNumeric ? "end" : ""} {...(isSortable ? { "aria-sort": direction ?? "none" } : {})}>
      {isSortable ? (
        <button type="button" onClick={() => choose(column)}>
          {label}
        </button>
      ) : (
        <span title={explore.noRank}>{label}</span>
      )}
    </th>
  );
}
