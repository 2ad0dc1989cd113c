import type { Jurisdiction } from "../../model/jurisdiction.ts";
import type { Checked, Problem } from "../../model/problem.ts";
import { DOCUMENT_FORMATS, type SourceDocument } from "../../model/sourceDocument.ts";
import type { ColumnOf } from "./columns.ts";
import type { TableRow } from "./csvTable.ts";
import { repeatedKeys } from "./repeatedKeys.ts";
import { DATE, RowReader, WEB_ADDRESS } from "./rowReader.ts";

const FILE = "documents.csv";

/** The text of a report with the SHA-256 of its bytes, in hex. A byte order mark belongs to the text. */
export interface ReportText {
  readonly text: string;
  readonly sha256: string;
}

type Row = TableRow<ColumnOf<"documents">>;
type Reader = RowReader<ColumnOf<"documents">>;

export function readDocuments(
  rows: readonly Row[],
  jurisdictions: ReadonlyMap<string, Jurisdiction>,
  reports: ReadonlyMap<string, ReportText>,
): Checked<ReadonlyMap<string, SourceDocument>> {
  const problems: Problem[] = [...repeatedKeys(FILE, rows, "id"), ...strayFiles(rows, reports)];
  const value = new Map<string, SourceDocument>();
  const firstRows = new Map<string, number>();
  for (const row of rows) {
    const reader = new RowReader(FILE, row);
    const document = readDocument(reader);
    if (document) {
      reader.problems.push(...placeProblems(reader, document, jurisdictions));
      reader.problems.push(...fileProblems(reader, document, reports.get(document.id)));
      reader.problems.push(...secondReports(reader, document, firstRows));
      if (!value.has(document.id)) value.set(document.id, document);
    }
    problems.push(...reader.problems);
  }
  return { value, problems };
}

function readDocument(reader: Reader): SourceDocument | undefined {
  const id = reader.id("id");
  const jurisdiction = reader.required("jurisdiction");
  const issuingBody = reader.required("issuing_body");
  const title = reader.required("title");
  const period = reader.period("period");
  const coverage = reader.required("coverage");
  const published = reader.formed("published", DATE, "notADate");
  const signed = reader.formed("signed", DATE, "notADate");
  const url = reader.formed("url", WEB_ADDRESS, "notAnAddress");
  const format = reader.word("format", DOCUMENT_FORMATS);
  const chars = reader.wholeNumber("chars");
  const sha256 = reader.required("sha256");
  if (reader.problems.length > 0) return undefined;
  if (id === undefined || jurisdiction === undefined || issuingBody === undefined || title === undefined) return;
  if (period === undefined || coverage === undefined || published === undefined || signed === undefined) return;
  if (url === undefined || format === undefined || chars === undefined || sha256 === undefined) return;
  const numbers = { documentNumber: reader.text("document_number"), indexNumber: reader.text("index_number") };
  const dates = { period, coverage, published, signed };
  return { id, jurisdiction, issuingBody, title, ...dates, ...numbers, url, format, chars, sha256 };
}

function placeProblems(
  reader: Reader,
  { jurisdiction }: SourceDocument,
  jurisdictions: ReadonlyMap<string, Jurisdiction>,
): readonly Problem[] {
  return jurisdictions.has(jurisdiction) ? [] : [{ code: "unknownJurisdiction", ...reader.at("jurisdiction") }];
}

function fileProblems(reader: Reader, document: SourceDocument, report: ReportText | undefined): readonly Problem[] {
  if (!report) return [{ code: "missingFile", file: `reports/${document.id}.txt`, row: 0, column: "", found: "" }];
  const problems: Problem[] = [];
  if (report.sha256 !== document.sha256) {
    problems.push({ code: "checksumDiffers", ...reader.at("sha256"), expected: report.sha256 });
  }
  if (report.text.length !== document.chars) {
    problems.push({ code: "lengthDiffers", ...reader.at("chars"), expected: report.text.length });
  }
  return problems;
}

function secondReports(reader: Reader, document: SourceDocument, firstRows: Map<string, number>): readonly Problem[] {
  const key = [document.jurisdiction, document.period, document.coverage].join("\n");
  const firstRow = firstRows.get(key);
  firstRows.set(key, firstRow ?? reader.row.row);
  return firstRow === undefined ? [] : [{ code: "secondReport", ...reader.at("period"), firstRow }];
}

function strayFiles(rows: readonly Row[], reports: ReadonlyMap<string, ReportText>): readonly Problem[] {
  const listed = new Set(rows.map(({ cells }) => cells.id));
  return [...reports.keys()]
    .filter((id) => !listed.has(id))
    .map((id) => ({ code: "strayFile", file: `reports/${id}.txt`, row: 0, column: "", found: id }));
}
