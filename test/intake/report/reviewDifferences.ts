import { extractReport } from "../../../src/intake/report/extractReport.ts";
import { CSV_HEADER, observationRows } from "../../../src/cli/reportLines.ts";
import type { ReportReading } from "../../../src/intake/report/readObservation.ts";
import type { ObservationColumn, ReviewColumn, TextRow } from "../../../src/model/tidyColumns.ts";
import { tableRows, type ObservationRow } from "../../data/dataFiles.ts";

export type Difference = Omit<TextRow<ReviewColumn>, "reason">;

/** What the reader decides; place and note are the reviewer's, and id and quote follow from the offsets. */
const READ: readonly ObservationColumn[] = [
  "period",
  "coverage",
  "value",
  "qualifier",
  "unit_written",
  "basis",
  "scope",
  "stated",
  "denominator",
  "denominator_source",
  "role",
  "group",
  "start",
  "end",
  "number_start",
  "number_end",
  "flags",
];

/** Every difference between what the reader proposes for a text and the rows that review kept, in their order. */
export function reviewDifferences(
  document: string,
  text: string,
  reviewed: readonly ObservationRow[],
): readonly Difference[] {
  const reading = extractReport(text);
  const proposed = proposedRows(document, reading);
  const sameAs = (row: ObservationRow) => (other: ObservationRow) =>
    other.indicator === row.indicator && other.number_start === row.number_start;
  const refusalOf = ({ number_start: at }: ObservationRow) =>
    reading.refused.find(({ start, end }) => start <= Number(at) && Number(at) < end)?.reason ?? "";
  return [
    ...reviewed.flatMap((row) => {
      const read = proposed.find(sameAs(row));
      return read
        ? changed(read, row)
        : [{ ...placeOf(row), field: "added", reader: refusalOf(row), reviewed: row.value }];
    }),
    ...proposed
      .filter((row) => !reviewed.some(sameAs(row)))
      .map((row) => ({ ...placeOf(row), field: "dropped", reader: row.value, reviewed: "" })),
  ];
}

export function proposedRows(document: string, reading: ReportReading): readonly ObservationRow[] {
  const lines = [CSV_HEADER, ...observationRows(`${document}.txt`, reading)];
  return tableRows<ObservationColumn>(`${lines.join("\n")}\n`);
}

function changed(read: ObservationRow, row: ObservationRow): readonly Difference[] {
  return READ.filter((column) => read[column] !== row[column]).map((field) => ({
    ...placeOf(row),
    field,
    reader: read[field],
    reviewed: row[field],
  }));
}

function placeOf({
  document,
  indicator,
  start,
  end,
}: ObservationRow): Omit<Difference, "field" | "reader" | "reviewed"> {
  return { document, indicator, start, end };
}
