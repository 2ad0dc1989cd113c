import type { Jurisdiction } from "../../model/jurisdiction.ts";
import type { Checked, Problem } from "../../model/problem.ts";
import type { NumberNotTaken, SourceDocument } from "../../model/sourceDocument.ts";
import { checkObservation, type References } from "./checkObservation.ts";
import { partProblems, secondHeadlines, type ReadRow } from "./checkTogether.ts";
import { COLUMNS, type ColumnOf, type TableName } from "./columns.ts";
import { readCsvTable, type TableRow } from "./csvTable.ts";
import { readDocuments, type ReportText } from "./readDocuments.ts";
import { NO_FACTS, readFacts, type FactFiles, type FactsDataset } from "./readFacts.ts";
import { readJurisdictions } from "./readJurisdictions.ts";
import { readNumbersNotTaken } from "./readNumbersNotTaken.ts";
import { readObservation, type PublishedObservation } from "./readObservation.ts";
import { repeatedKeys } from "./repeatedKeys.ts";
import { RowReader } from "./rowReader.ts";

/** The texts of the files in data/: a table by its name without `.csv`, a report by the id of its document. */
export interface PublishedFiles {
  readonly dataset: string;
  readonly tables: Readonly<Record<TableName, string>>;
  readonly reports: ReadonlyMap<string, ReportText>;
  /** Absent where the folder has none. */
  readonly facts?: FactFiles;
  /** `review.csv`, published as it stands; absent where the folder has none. */
  readonly review?: string;
}

export interface PublishedDataset {
  readonly dataset: string;
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly observations: readonly PublishedObservation[];
  readonly numbersNotTaken: readonly NumberNotTaken[];
  readonly reports: ReadonlyMap<string, ReportText>;
  readonly facts: FactsDataset;
}

/** Reads and proves the whole of data/. Keeps every good row and names every bad one, in the order of the files. */
export function readPublished({
  dataset,
  tables,
  reports,
  facts: factFiles,
}: PublishedFiles): Checked<PublishedDataset> {
  const rows = readTables(tables);
  const jurisdictions = readJurisdictions(rows.jurisdictions.value);
  const documents = readDocuments(rows.documents.value, jurisdictions.value, reports);
  const references = { jurisdictions: jurisdictions.value, documents: documents.value, reports };
  const observations = readObservations(rows.observations.value, references, dataset);
  const numbersNotTaken = readNumbersNotTaken(rows.numbers_not_taken.value, references);
  const facts = factFiles ? readFacts(factFiles, jurisdictions.value) : { value: NO_FACTS, problems: [] };
  const checked = [...Object.values(rows), jurisdictions, documents, observations, numbersNotTaken, facts];
  const figures = { observations: observations.value, numbersNotTaken: numbersNotTaken.value, facts: facts.value };
  return {
    value: { dataset, ...references, ...figures },
    problems: checked.flatMap(({ problems }) => problems),
  };
}

type Tables = { readonly [Name in TableName]: Checked<readonly TableRow<ColumnOf<Name>>[]> };

function readTables(tables: PublishedFiles["tables"]): Tables {
  return {
    jurisdictions: readCsvTable("jurisdictions.csv", tables.jurisdictions, COLUMNS.jurisdictions),
    documents: readCsvTable("documents.csv", tables.documents, COLUMNS.documents),
    observations: readCsvTable("observations.csv", tables.observations, COLUMNS.observations),
    numbers_not_taken: readCsvTable("numbers_not_taken.csv", tables.numbers_not_taken, COLUMNS.numbers_not_taken),
  };
}

function readObservations(
  rows: readonly TableRow<ColumnOf<"observations">>[],
  references: References,
  dataset: string,
): Checked<readonly PublishedObservation[]> {
  const problems: Problem[] = [...repeatedKeys("observations.csv", rows, "id")];
  const read: ReadRow[] = [];
  for (const row of rows) {
    const reader = new RowReader("observations.csv", row);
    const observation = readObservation(reader, dataset);
    if (observation) {
      reader.problems.push(...checkObservation(reader, observation, references));
      read.push({ reader, observation });
    }
    problems.push(...reader.problems);
  }
  problems.push(...secondHeadlines(read), ...partProblems(read));
  return { value: read.map(({ observation }) => observation), problems };
}
