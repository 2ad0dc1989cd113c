/** The columns of the tables in `data/`, in order. Long form: a row an observation, a column a concept. */

export const OBSERVATION_COLUMNS = [
  "id",
  "dataset",
  "jurisdiction",
  "period",
  "coverage",
  "indicator",
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
  "document",
  "start",
  "end",
  "number_start",
  "number_end",
  "quote",
  "flags",
  "certainty",
  "note",
] as const;
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];

export const DOCUMENT_COLUMNS = [
  "id",
  "jurisdiction",
  "issuing_body",
  "title",
  "period",
  "coverage",
  "published",
  "signed",
  "document_number",
  "index_number",
  "url",
  "format",
  "chars",
  "sha256",
] as const;
export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number];

export const JURISDICTION_COLUMNS = [
  "id",
  "name",
  "name_en",
  "pinyin",
  "level",
  "parent",
  "code",
  "code_scheme",
  "code_edition",
  "valid_from",
  "valid_to",
  "successor",
] as const;
export type JurisdictionColumn = (typeof JURISDICTION_COLUMNS)[number];

export const NUMBER_NOT_TAKEN_COLUMNS = ["document", "start", "end", "quote", "kind", "reason", "near"] as const;
export type NumberNotTakenColumn = (typeof NUMBER_NOT_TAKEN_COLUMNS)[number];

/** A difference between what the reader of reports proposes and what review kept. */
export const REVIEW_COLUMNS = [
  "document",
  "indicator",
  "start",
  "end",
  "field",
  "reader",
  "reviewed",
  "reason",
] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

/** Of `facts/observations.csv`: figures of public pages, without a text that they could be held against. */
export const FACT_COLUMNS = [
  "id",
  "jurisdiction",
  "period",
  "coverage",
  "indicator",
  "value",
  "qualifier",
  "role",
  "group",
  "flags",
  "source_url",
  "note",
] as const;
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** A row as text, before anything is read from it. */
export type TextRow<Column extends string> = Readonly<Record<Column, string>>;

/** Stands between flags, and between the indicators of `near`. */
export const LIST_SEPARATOR = "|";

/** What published figures showed with each version of the data. */
export const FIGURE_COLUMNS = ["figure", "version", "cell", "qualifier", "value"] as const;
