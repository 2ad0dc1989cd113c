import { identifier, sql, type Sql } from "./sql.ts";

/** The name under which the published database is attached. */
export const PUBLISHED = "published";

/**
 * The star schema in one place: the build creates it, the queries read it. Facts are sorted by indicator, period and
 * jurisdiction; the text of the evidence has a table of its own, so that the facts stay narrow.
 */
export const TABLES = {
  observations: {
    id: "VARCHAR",
    dataset: "VARCHAR",
    indicator: "VARCHAR",
    period: "INTEGER",
    jurisdiction: "VARCHAR",
    document: "VARCHAR",
    coverage: "VARCHAR",
    value: "DOUBLE",
    qualifier: "VARCHAR",
    unit_written: "VARCHAR",
    basis: "VARCHAR",
    scope: "VARCHAR",
    stated: "VARCHAR",
    denominator: "DOUBLE",
    denominator_source: "VARCHAR",
    role: "VARCHAR",
    group_id: "VARCHAR",
    flags: "VARCHAR",
    certainty: "VARCHAR",
    note: "VARCHAR",
    source_url: "VARCHAR",
  },
  evidence: {
    observation: "VARCHAR",
    quote_start: "INTEGER",
    quote_end: "INTEGER",
    number_start: "INTEGER",
    number_end: "INTEGER",
    /** Where the sentence of the number begins: two figures of one sentence share it. */
    sentence_start: "INTEGER",
    quote: "VARCHAR",
  },
  documents: {
    id: "VARCHAR",
    dataset: "VARCHAR",
    jurisdiction: "VARCHAR",
    period: "INTEGER",
    coverage: "VARCHAR",
    published: "VARCHAR",
  },
  jurisdictions: {
    id: "VARCHAR",
    name: "VARCHAR",
    name_en: "VARCHAR",
    full_name: "VARCHAR",
    full_name_en: "VARCHAR",
    level: "VARCHAR",
    order_code: "VARCHAR",
  },
  /** Every place with itself and each of its ancestors. */
  lineage: { ancestor: "VARCHAR", jurisdiction: "VARCHAR" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, "VARCHAR" | "DOUBLE" | "INTEGER">>>>;

export type DataTable = keyof typeof TABLES;

export function publishedTable(name: DataTable): Sql {
  return sql`${identifier(PUBLISHED)}.${identifier(name)}`;
}
