import { zipSync, type Zippable } from "fflate";
import type { Observation } from "../../model/observation.ts";
import type { SourceDocument } from "../../model/sourceDocument.ts";
import { DOCUMENT_COLUMNS, OBSERVATION_COLUMNS, type DocumentColumn, type TextRow } from "../../model/tidyColumns.ts";
import { observationRow, ownDocuments, ownObservations, type NoteOf } from "../../workspace/reviewQueueExport.ts";
import type { ReviewQueue } from "../../workspace/reviewQueueState.ts";

/** Excel takes a CSV for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** RFC 4180: a field is quoted where it must be, and rows end in CR LF. */
export function csvText<Column extends string>(columns: readonly Column[], rows: readonly TextRow<Column>[]): string {
  const lines = [columns.join(","), ...rows.map((row) => columns.map((column) => csvField(row[column])).join(","))];
  return lines.map((line) => `${line}\r\n`).join("");
}

function csvField(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function observationsCsv(observations: readonly Observation[]): string {
  return BYTE_ORDER_MARK + csvText(OBSERVATION_COLUMNS, observations.map(observationRow));
}

function documentRow(document: SourceDocument): TextRow<DocumentColumn> {
  return {
    id: document.id,
    jurisdiction: document.jurisdiction,
    issuing_body: document.issuingBody,
    title: document.title,
    period: String(document.period),
    coverage: document.coverage,
    published: document.published,
    signed: document.signed,
    document_number: document.documentNumber,
    index_number: document.indexNumber,
    url: document.url,
    format: document.format,
    chars: String(document.chars),
    sha256: document.sha256,
  };
}

/** The figures, the list of reports, and the text of each under its id: offsets count in these texts. */
export function reviewArchive(queue: ReviewQueue, noteOf: NoteOf): Uint8Array {
  const encoder = new TextEncoder();
  const documents = ownDocuments(queue);
  const texts = new Map(queue.documents.map(({ id, text }) => [id, text]));
  const files: Zippable = {
    "observations.csv": encoder.encode(observationsCsv(ownObservations(queue, noteOf))),
    "documents.csv": encoder.encode(BYTE_ORDER_MARK + csvText(DOCUMENT_COLUMNS, documents.map(documentRow))),
  };
  for (const { id } of documents) files[`reports/${id}.txt`] = encoder.encode(texts.get(id) ?? "");
  return zipSync(files, { level: 6 });
}
