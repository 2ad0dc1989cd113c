import type { Cell } from "../view/slice.ts";
import type { BriefingFigure } from "./briefingFigure.ts";
import { csvText } from "./csvText.ts";
import type { ExportCell } from "./exportTable.ts";
import { figureRows, type FigureRow } from "./figureRows.ts";

/** Names of columns are those of the published tables: data are read by programs, in one language. */
const COLUMNS = [
  "observation",
  "jurisdiction",
  "place",
  "period",
  "coverage",
  "indicator",
  "name",
  "qualifier",
  "value",
  "unit_written",
  "value_written",
  "basis",
  "scope",
  "role",
  "stated",
  "denominator",
  "denominator_source",
  "document",
  "source_title",
  "source_url",
  "quote",
] as const;

/** Every number of a figure with all its facets and its sentence; nothing for what no report states. */
export function observationsCsv(figure: BriefingFigure): string {
  const rows = new Map(figureRows(figure).map((row) => [row.cell, row]));
  return csvText({
    head: COLUMNS,
    rows: figure.slice.cells.map((cell) => rowOf(cell, rows.get(cell.id))),
    notes: [],
  });
}

function rowOf(cell: Cell, row: FigureRow | undefined): readonly ExportCell[] {
  const { evidence } = cell;
  return [
    cell.id,
    cell.jurisdiction,
    row?.place ?? "",
    cell.period,
    cell.coverage,
    cell.indicator,
    row?.name ?? "",
    cell.qualifier,
    cell.value,
    cell.unitWritten,
    row?.value ?? "",
    cell.basis,
    cell.scope,
    cell.role,
    cell.stated,
    cell.denominator ?? "",
    cell.denominatorSource ?? "",
    evidence?.document ?? "",
    row?.source?.title ?? "",
    row?.source?.url ?? cell.sourceUrl ?? "",
    evidence?.text ?? "",
  ];
}
