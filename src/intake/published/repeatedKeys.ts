import type { Problem } from "../../model/problem.ts";
import type { TableRow } from "./csvTable.ts";

/** A problem for every row whose id stands in an earlier one. */
export function repeatedKeys<Column extends string>(
  file: string,
  rows: readonly TableRow<Column>[],
  column: Column,
): readonly Problem[] {
  const firstRows = new Map<string, number>();
  return rows.flatMap(({ row, cells }): Problem[] => {
    const found = cells[column];
    const firstRow = firstRows.get(found);
    if (firstRow !== undefined) return [{ code: "duplicateId", file, row, column, found, firstRow }];
    firstRows.set(found, row);
    return [];
  });
}
