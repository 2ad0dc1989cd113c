import { flagMarksText } from "../model/flagMarks.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Observation } from "../model/observation.ts";
import { sentenceStart } from "../model/sentenceStart.ts";
import type { OwnDataset, OwnDocument, OwnPlace } from "../view/ownDataset.ts";
import type { Columns } from "./engine.ts";
import { columnsFrom, type TableCells } from "./tableColumns.ts";
import type { DataTable } from "./tables.ts";

type OwnTables = { readonly [Table in DataTable]: Columns };

/** A user's dataset in the columns of the star schema. */
export function ownTables(dataset: OwnDataset): OwnTables {
  const { id, observations, places } = dataset;
  const documents = allDocuments(dataset);
  const stated = observations.flatMap(({ id: observation, evidence }) => (evidence ? [{ observation, evidence }] : []));
  return {
    observations: columnsFrom("observations", observations, observationCells(id, documents)),
    evidence: columnsFrom("evidence", stated, evidenceCells(dataset)),
    documents: columnsFrom("documents", documents, documentCells(id)),
    jurisdictions: columnsFrom("jurisdictions", places, PLACE_CELLS),
    lineage: columnsFrom("lineage", lineageOf(places, documents), LINEAGE_CELLS),
  };
}

/** The reports that were given, and one for each that only a figure speaks of: by its evidence, or by place and year. */
function allDocuments({ id, observations, documents }: OwnDataset): readonly OwnDocument[] {
  const all = new Map(documents.map((document) => [document.id, document]));
  const keys = new Set(documents.map(keyOf));
  for (const one of observations) {
    const key = keyOf(one);
    if (one.evidence ? all.has(one.evidence.document) : keys.has(key)) continue;
    keys.add(key);
    const { jurisdiction, period, coverage } = one;
    const document = { id: one.evidence?.document ?? `${id}/${key}`, jurisdiction, period, coverage, title: "" };
    all.set(document.id, document);
  }
  return [...all.values()];
}

function keyOf({ jurisdiction, period, coverage }: Pick<OwnDocument, "jurisdiction" | "period" | "coverage">): string {
  return coverage === "full" ? `${jurisdiction}/${period}` : `${jurisdiction}/${period}/${coverage}`;
}

function observationCells(dataset: string, documents: readonly OwnDocument[]): TableCells<"observations", Observation> {
  const byKey = new Map<string, string>();
  for (const document of documents) if (!byKey.has(keyOf(document))) byKey.set(keyOf(document), document.id);
  return {
    id: (one) => one.id,
    dataset: () => dataset,
    indicator: (one) => one.indicator,
    period: (one) => one.period,
    jurisdiction: (one) => one.jurisdiction,
    document: (one) => one.evidence?.document ?? byKey.get(keyOf(one)) ?? null,
    coverage: (one) => one.coverage,
    value: (one) => one.value,
    qualifier: (one) => one.qualifier,
    unit_written: (one) => one.unitWritten,
    basis: (one) => one.basis,
    scope: (one) => one.scope,
    stated: (one) => one.stated,
    denominator: (one) => one.denominator ?? null,
    denominator_source: (one) => one.denominatorSource ?? null,
    role: (one) => one.role,
    group_id: (one) => one.group,
    flags: (one) => flagMarksText(one.flags),
    certainty: (one) => one.certainty,
    note: (one) => one.note,
    source_url: (one) => one.sourceUrl ?? null,
  };
}

interface Stated {
  readonly observation: string;
  readonly evidence: Evidence;
}

function evidenceCells({ documents }: OwnDataset): TableCells<"evidence", Stated> {
  const texts = new Map(documents.map(({ id, text = "" }) => [id, text]));
  return {
    observation: ({ observation }) => observation,
    quote_start: ({ evidence }) => evidence.quote.start,
    quote_end: ({ evidence }) => evidence.quote.end,
    number_start: ({ evidence }) => evidence.number.start,
    number_end: ({ evidence }) => evidence.number.end,
    sentence_start: ({ evidence }) => sentenceStart(texts.get(evidence.document) ?? "", evidence.number.start),
    quote: ({ evidence }) => evidence.text,
  };
}

function documentCells(dataset: string): TableCells<"documents", OwnDocument> {
  return {
    id: ({ id }) => id,
    dataset: () => dataset,
    jurisdiction: ({ jurisdiction }) => jurisdiction,
    period: ({ period }) => period,
    coverage: ({ coverage }) => coverage,
    published: ({ published = "" }) => published,
  };
}

const PLACE_CELLS: TableCells<"jurisdictions", OwnPlace> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  name_en: ({ nameEn }) => nameEn,
  full_name: ({ fullName }) => fullName,
  full_name_en: ({ fullNameEn }) => fullNameEn,
  level: ({ level }) => level,
  order_code: ({ orderCode }) => orderCode,
};

type Line = Readonly<Record<"ancestor" | "jurisdiction", string>>;

const LINEAGE_CELLS: TableCells<"lineage", Line> = {
  ancestor: ({ ancestor }) => ancestor,
  jurisdiction: ({ jurisdiction }) => jurisdiction,
};

/** Each place with itself, whoever knows it, and with the ancestors that the user's list gives. */
function lineageOf(places: readonly OwnPlace[], documents: readonly OwnDocument[]): readonly Line[] {
  const ids = new Set([...documents.map(({ jurisdiction }) => jurisdiction), ...places.map(({ id }) => id)]);
  return [
    ...[...ids].map((id) => ({ ancestor: id, jurisdiction: id })),
    ...places.flatMap(({ id, ancestors = [] }) => ancestors.map((ancestor) => ({ ancestor, jurisdiction: id }))),
  ];
}
