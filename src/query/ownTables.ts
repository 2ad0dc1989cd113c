import { flagMarksText } from "../model/flagMarks.ts";
import type { Observation } from "../model/observation.ts";
import { sentenceStart } from "../model/sentenceStart.ts";
import type { OwnDataset, OwnDocument } from "../view/ownDataset.ts";
import type { Columns } from "./engine.ts";
import { tableColumns, type TableRow } from "./tableColumns.ts";
import type { DataTable } from "./tables.ts";

type OwnTables = { readonly [Table in DataTable]: Columns };

/** A user's dataset in the columns of the star schema. */
export function ownTables(dataset: OwnDataset): OwnTables {
  const documents = allDocuments(dataset);
  return {
    observations: tableColumns("observations", observationRows(dataset, documents)),
    evidence: tableColumns("evidence", evidenceRows(dataset)),
    documents: tableColumns("documents", documentRows(dataset, documents)),
    jurisdictions: tableColumns("jurisdictions", placeRows(dataset)),
    lineage: tableColumns("lineage", lineageRows(dataset, documents)),
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

function observationRows(
  { id: dataset, observations }: OwnDataset,
  documents: readonly OwnDocument[],
): readonly TableRow<"observations">[] {
  const byKey = new Map<string, string>();
  for (const document of documents) if (!byKey.has(keyOf(document))) byKey.set(keyOf(document), document.id);
  return observations.map((one) => ({
    id: one.id,
    dataset,
    indicator: one.indicator,
    period: one.period,
    jurisdiction: one.jurisdiction,
    document: one.evidence?.document ?? byKey.get(keyOf(one)) ?? "",
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
  }));
}

function evidenceRows({ observations, documents }: OwnDataset): readonly TableRow<"evidence">[] {
  const texts = new Map(documents.map(({ id, text = "" }) => [id, text]));
  return observations.flatMap(({ id, evidence }: Observation): readonly TableRow<"evidence">[] => {
    if (!evidence) return [];
    const { quote, number, text, document } = evidence;
    return [
      {
        observation: id,
        quote_start: quote.start,
        quote_end: quote.end,
        number_start: number.start,
        number_end: number.end,
        sentence_start: sentenceStart(texts.get(document) ?? "", number.start),
        quote: text,
      },
    ];
  });
}

function documentRows({ id: dataset }: OwnDataset, documents: readonly OwnDocument[]): readonly TableRow<"documents">[] {
  return documents.map(({ id, jurisdiction, period, coverage, published = "" }) => {
    return { id, dataset, jurisdiction, period, coverage, published };
  });
}

function placeRows({ places }: OwnDataset): readonly TableRow<"jurisdictions">[] {
  return places.map(({ id, name, nameEn, fullName, fullNameEn, level, orderCode }) => {
    return { id, name, name_en: nameEn, full_name: fullName, full_name_en: fullNameEn, level, order_code: orderCode };
  });
}

/** Each place with itself, whoever knows it, and with the ancestors that the user's list gives. */
function lineageRows({ places }: OwnDataset, documents: readonly OwnDocument[]): readonly TableRow<"lineage">[] {
  const ids = new Set([...documents.map(({ jurisdiction }) => jurisdiction), ...places.map(({ id }) => id)]);
  return [
    ...[...ids].map((id) => ({ ancestor: id, jurisdiction: id })),
    ...places.flatMap(({ id, ancestors = [] }) => ancestors.map((ancestor) => ({ ancestor, jurisdiction: id }))),
  ];
}
