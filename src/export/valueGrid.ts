import { matrixTable, type MatrixCell, type MatrixHead, type MatrixTable } from "../chart/matrixTable.ts";
import { embeddedMessages } from "../i18n/embeddedMessages.ts";
import type { BriefingFigure } from "./briefingFigure.ts";

/** More indicators than these stand one below the other. */
const MOST_COLUMNS = 6;

/** The figure as a value table: the form of figures that no scale can carry. */
export function valueGrid({ view, slice }: BriefingFigure): MatrixTable {
  return matrixTable(view, slice, slice.indicators.length > MOST_COLUMNS ? "indicators" : "places");
}

export function headText(head: MatrixHead): string {
  return head.kind === "report" ? `${head.label} ${head.year}`.trim() : head.label;
}

/** What a row does not state in one line for narrow screens, each reason with its columns; "" where all is stated. */
export function silentLine(cells: readonly MatrixCell[], { columns }: MatrixTable, { view }: BriefingFigure): string {
  const words = embeddedMessages(view.locale);
  const silent = cells.flatMap((cell, index) => {
    const column = columns[index];
    return cell.kind === "stated" || !column ? [] : [{ reason: cell.text, column: headText(column) }];
  });
  const reasons = [...new Set(silent.map(({ reason }) => reason))];
  return words.silentJoin(
    reasons.map((reason) =>
      words.silent(
        reason,
        silent.filter((one) => one.reason === reason).map(({ column }) => column),
      ),
    ),
  );
}
