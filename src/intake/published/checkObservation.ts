import type { Jurisdiction } from "../../model/jurisdiction.ts";
import type { Problem } from "../../model/problem.ts";
import type { SourceDocument } from "../../model/sourceDocument.ts";
import { numberWritten, saysNumber } from "./numberWritten.ts";
import type { ReportText } from "./readDocuments.ts";
import type { ObservationReader, PublishedObservation } from "./readObservation.ts";
import { quoteProblem } from "./quoteProblem.ts";

/** What the rows of the tables refer to. */
export interface References {
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly reports: ReadonlyMap<string, ReportText>;
}

/** Holds one observation against its report: who, when, and the very characters that say it. */
export function checkObservation(
  reader: ObservationReader,
  observation: PublishedObservation,
  references: References,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (!references.jurisdictions.has(observation.jurisdiction)) {
    problems.push({ code: "unknownJurisdiction", ...reader.at("jurisdiction") });
  }
  const { document, quote, text } = observation.evidence;
  const expectedId = `${document}-${observation.indicator}-${quote.start}`;
  if (observation.id !== expectedId) problems.push({ code: "wrongId", ...reader.at("id"), expected: expectedId });
  const source = references.documents.get(document);
  if (source) problems.push(...documentProblems(reader, observation, source));
  else problems.push({ code: "unknownDocument", ...reader.at("document") });
  const report = references.reports.get(document);
  if (source && report) {
    const fault = quoteProblem(reader, { span: quote, text, columns: ["start", "end", "quote"] }, report.text);
    problems.push(...(fault ? [fault] : numberProblems(reader, observation)));
  }
  return problems;
}

function documentProblems(
  reader: ObservationReader,
  observation: PublishedObservation,
  source: SourceDocument,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (observation.jurisdiction !== source.jurisdiction) {
    problems.push({ code: "differsFromDocument", ...reader.at("jurisdiction"), expected: source.jurisdiction });
  }
  if (observation.period !== source.period) {
    problems.push({ code: "differsFromDocument", ...reader.at("period"), expected: String(source.period) });
  }
  return problems;
}

function numberProblems(reader: ObservationReader, { evidence, value }: PublishedObservation): readonly Problem[] {
  const { number, quote, text } = evidence;
  if (number.start < quote.start || number.end > quote.end || number.start >= number.end) {
    const found = `${number.start}–${number.end}`;
    return [{ code: "numberOutsideQuote", ...reader.at("number_start", found) }];
  }
  const digits = text.slice(number.start - quote.start, number.end - quote.start);
  if (saysNumber(digits, value)) return [];
  const written = numberWritten(digits);
  const expected = written === undefined || String(written) === digits ? digits : `${written} (${digits})`;
  return [{ code: "numberDiffers", ...reader.at("value"), expected }];
}
