import { isIndicatorId, type IndicatorId } from "../../model/codebook.ts";
import type { Checked, Problem } from "../../model/problem.ts";
import type { NumberNotTaken } from "../../model/sourceDocument.ts";
import { LIST_SEPARATOR } from "../../model/tidyColumns.ts";
import type { References } from "./checkObservation.ts";
import type { ColumnOf } from "./columns.ts";
import type { TableRow } from "./csvTable.ts";
import { quoteProblem } from "./quoteProblem.ts";
import { RowReader } from "./rowReader.ts";

const FILE = "numbers_not_taken.csv";

type Reader = RowReader<ColumnOf<"numbers_not_taken">>;

export function readNumbersNotTaken(
  rows: readonly TableRow<ColumnOf<"numbers_not_taken">>[],
  references: Pick<References, "documents" | "reports">,
): Checked<readonly NumberNotTaken[]> {
  const value: NumberNotTaken[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const reader = new RowReader(FILE, row);
    const number = readNumber(reader);
    if (number) reader.problems.push(...referenceProblems(reader, number, references));
    if (number && reader.problems.length === 0) value.push(number);
    problems.push(...reader.problems);
  }
  return { value, problems };
}

function readNumber(reader: Reader): NumberNotTaken | undefined {
  const document = reader.required("document");
  const start = reader.wholeNumber("start");
  const end = reader.wholeNumber("end");
  const quote = reader.required("quote");
  const kind = reader.required("kind");
  const near = readNear(reader);
  if (document === undefined || start === undefined || end === undefined) return undefined;
  if (quote === undefined || kind === undefined || !near) return undefined;
  return { document, start, end, quote, kind, reason: reader.text("reason"), near };
}

function readNear(reader: Reader): readonly IndicatorId[] | undefined {
  const text = reader.text("near");
  const ids = text === "" ? [] : text.split(LIST_SEPARATOR);
  if (ids.every(isIndicatorId)) return ids;
  reader.problems.push({ code: "unknownIndicator", ...reader.at("near") });
  return undefined;
}

function referenceProblems(
  reader: Reader,
  { document, start, end, quote }: NumberNotTaken,
  { documents, reports }: Pick<References, "documents" | "reports">,
): readonly Problem[] {
  if (!documents.has(document)) return [{ code: "unknownDocument", ...reader.at("document") }];
  const report = reports.get(document);
  if (!report) return [];
  const fault = quoteProblem(
    reader,
    { span: { start, end }, text: quote, columns: ["start", "end", "quote"] },
    report.text,
  );
  return fault ? [fault] : [];
}
