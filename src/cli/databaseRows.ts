import type { PublishedDataset } from "../intake/published/readPublished.ts";
import { flagMarksText } from "../model/flagMarks.ts";
import { chainOf } from "../model/jurisdiction.ts";
import type { DataTable, TABLES } from "../query/tables.ts";
import { placeOf } from "../view/place.ts";
import { sentenceStart } from "./sentenceStart.ts";

export type DatabaseRow<Table extends DataTable> = {
  readonly [Column in keyof (typeof TABLES)[Table]]: string | number | null;
};

export type DatabaseRows = { readonly [Table in DataTable]: readonly DatabaseRow<Table>[] };

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

function observationRows({ observations }: PublishedDataset): DatabaseRows["observations"] {
  return observations.map((one) => ({
    id: one.id,
    dataset: one.dataset,
    indicator: one.indicator,
    period: one.period,
    jurisdiction: one.jurisdiction,
    document: one.evidence.document,
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
  }));
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

function documentRows({ documents, dataset }: PublishedDataset): DatabaseRows["documents"] {
  return [...documents.values()].map(({ id, jurisdiction, period, coverage, published }) => {
    return { id, dataset, jurisdiction, period, coverage, published };
  });
}

function jurisdictionRows({ jurisdictions }: PublishedDataset): DatabaseRows["jurisdictions"] {
  return [...jurisdictions.keys()].flatMap((id) => {
    const place = placeOf(id, jurisdictions);
    if (!place) return [];
    const { name, nameEn, fullName, fullNameEn, level, orderCode } = place;
    return [{ id, name, name_en: nameEn, full_name: fullName, full_name_en: fullNameEn, level, order_code: orderCode }];
  });
}

function lineageRows({ jurisdictions }: PublishedDataset): DatabaseRows["lineage"] {
  return [...jurisdictions.keys()].flatMap((id) =>
    chainOf(id, jurisdictions).map((ancestor) => ({ ancestor: ancestor.id, jurisdiction: id })),
  );
}
