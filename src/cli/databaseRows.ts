import type { PublishedDataset } from "../intake/published/readPublished.ts";
import { flagMarksText } from "../model/flagMarks.ts";
import { chainOf, type Jurisdiction } from "../model/jurisdiction.ts";
import type { Observation } from "../model/observation.ts";
import type { TableRow } from "../query/tableColumns.ts";
import type { DataTable } from "../query/tables.ts";
import { placeOf } from "../view/place.ts";
import { sentenceStart } from "../model/sentenceStart.ts";

export type DatabaseRows = { readonly [Table in DataTable]: readonly TableRow<Table>[] };

/** The dataset as rows of the star schema. */
export function databaseRows(dataset: PublishedDataset): DatabaseRows {
  return {
    observations: observationRows(dataset),
    evidence: evidenceRows(dataset),
    documents: documentRows(dataset),
    jurisdictions: jurisdictionRows(dataset),
    lineage: lineageRows(dataset),
  };
}

function observationRows({ observations, facts }: PublishedDataset): DatabaseRows["observations"] {
  return [
    ...observations.map((one) => observationRow(one, one.evidence.document)),
    ...facts.observations.map((one) => observationRow(one, one.page)),
  ];
}

function observationRow(one: Observation, document: string): TableRow<"observations"> {
  return {
    id: one.id,
    dataset: one.dataset,
    indicator: one.indicator,
    period: one.period,
    jurisdiction: one.jurisdiction,
    document,
    coverage: one.coverage,
    value: one.value,
    qualifier: one.qualifier,
    unit_written: one.unitWritten,
    basis: one.basis,
    scope: one.scope,
    stated: one.stated,
    denominator: one.denominator ?? null,
    denominator_source: one.denominatorSource ?? null,
    role: one.role,
    group_id: one.group,
    flags: flagMarksText(one.flags),
    certainty: one.certainty,
    note: one.note,
    source_url: one.sourceUrl ?? null,
  };
}

function evidenceRows({ observations, reports }: PublishedDataset): DatabaseRows["evidence"] {
  return observations.map(({ id, evidence }) => ({
    observation: id,
    quote_start: evidence.quote.start,
    quote_end: evidence.quote.end,
    number_start: evidence.number.start,
    number_end: evidence.number.end,
    sentence_start: sentenceStart(reports.get(evidence.document)?.text ?? "", evidence.number.start),
    quote: evidence.text,
  }));
}

/** A page of facts stands as a document without a text. */
function documentRows({ documents, dataset, facts }: PublishedDataset): DatabaseRows["documents"] {
  const reports = [...documents.values()].map(({ id, jurisdiction, period, coverage, published }) => {
    return { id, dataset, jurisdiction, period, coverage, published };
  });
  const pages = new Map(facts.observations.map((one) => [one.page, one]));
  return [
    ...reports,
    ...[...pages].map(([id, one]) => {
      return {
        id,
        dataset: one.dataset,
        jurisdiction: one.jurisdiction,
        period: one.period,
        coverage: one.coverage,
        published: "",
      };
    }),
  ];
}

/** Of the reports and of the facts. */
export function everyJurisdiction({ jurisdictions, facts }: PublishedDataset): ReadonlyMap<string, Jurisdiction> {
  return new Map([...facts.jurisdictions, ...jurisdictions]);
}

function jurisdictionRows(dataset: PublishedDataset): DatabaseRows["jurisdictions"] {
  const jurisdictions = everyJurisdiction(dataset);
  return [...jurisdictions.keys()].flatMap((id) => {
    const place = placeOf(id, jurisdictions);
    if (!place) return [];
    const { name, nameEn, fullName, fullNameEn, level, orderCode } = place;
    return [{ id, name, name_en: nameEn, full_name: fullName, full_name_en: fullNameEn, level, order_code: orderCode }];
  });
}

function lineageRows(dataset: PublishedDataset): DatabaseRows["lineage"] {
  const jurisdictions = everyJurisdiction(dataset);
  return [...jurisdictions.keys()].flatMap((id) =>
    chainOf(id, jurisdictions).map((ancestor) => ({ ancestor: ancestor.id, jurisdiction: id })),
  );
}
