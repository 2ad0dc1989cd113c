import { DESK_VIEWS, type DeskView } from "../view/sqlDesk.ts";
import { literal, identifier, join, sql, type Sql } from "./sql.ts";
import type { Source } from "./source.ts";
import { deskTableName } from "./sqlDeskReference.ts";
import { publishedTable } from "./tables.ts";

const PUBLISHED_SOURCE: Source = { table: publishedTable };

/** Statements that make the views anew over the published file, our own tables and what the user's datasets are in. */
export function viewStatements(own: readonly Source[]): readonly Sql[] {
  return DESK_VIEWS.map((view) => sql`CREATE OR REPLACE VIEW ${identifier(view)} AS ${VIEWS[view](own)}`);
}

type ViewOf = (own: readonly Source[]) => Sql;

const VIEWS: Readonly<Record<DeskView, ViewOf>> = {
  observations: () => observationsOf(PUBLISHED_SOURCE, sql`WHERE o.dataset = ${literal("published")}`),
  facts: () => observationsOf(PUBLISHED_SOURCE, sql`WHERE o.dataset <> ${literal("published")}`),
  jurisdictions: () => sql`SELECT * FROM ${publishedTable("jurisdictions")}`,
  documents: () => documentsOf(PUBLISHED_SOURCE),
  codebook: () => sql`SELECT * FROM ${desk("codebook")}`,
  bases: () => sql`SELECT * FROM ${desk("bases")}`,
  lineage: () => sql`SELECT * FROM ${publishedTable("lineage")}`,
  numbers_not_taken: () =>
    sql`SELECT document, position::INTEGER AS position, quote, kind, reason FROM ${desk("numbers_not_taken")}`,
  own_observations: (own) => union(own, observationsOf),
  own_documents: (own) => union(own, ownDocumentsOf),
  own_jurisdictions: (own) =>
    union(own, ({ table }, where) => sql`SELECT * FROM ${table("jurisdictions")} ${where}`, "distinct"),
  own_datasets: () => sql`SELECT id, name, internal = 1 AS internal FROM ${desk("own_datasets")}`,
  denominators: () =>
    sql`SELECT jurisdiction, period::INTEGER AS period, kind, value, source FROM ${desk("denominators")}`,
};

function desk(name: string): Sql {
  return identifier(deskTableName(name));
}

const EVERYTHING = sql`WHERE true`;

/** Figures with the names of what they are about, and the sentence they stand in. */
function observationsOf({ table }: Source, where: Sql): Sql {
  return sql`SELECT o.id, o.dataset, o.jurisdiction, coalesce(p.full_name, j.full_name, o.jurisdiction) AS place,
      coalesce(p.full_name_en, j.full_name_en, o.jurisdiction) AS place_en, o.period, o.indicator,
      coalesce(c.name, i.name, o.indicator) AS indicator_name, coalesce(c.name_en, i.name, o.indicator) AS indicator_name_en,
      o.value, o.qualifier, ${blankAsNull("o", "unit_written")} AS unit, ${blankAsNull("o", "basis")} AS basis,
      ${blankAsNull("o", "scope")} AS scope,
      o.coverage, ${blankAsNull("o", "stated")} AS stated, o.denominator, o.denominator_source, o.role,
      ${blankAsNull("o", "group_id")} AS group_id, ${blankAsNull("o", "flags")} AS flags, o.certainty,
      ${blankAsNull("o", "note")} AS note, o.document, e.quote, o.source_url
    FROM ${table("observations")} AS o
      LEFT JOIN ${table("evidence")} AS e ON e.observation = o.id
      LEFT JOIN ${publishedTable("jurisdictions")} AS p ON p.id = o.jurisdiction
      LEFT JOIN ${table("jurisdictions")} AS j ON j.id = o.jurisdiction
      LEFT JOIN ${desk("codebook")} AS c ON c.id = o.indicator
      LEFT JOIN ${desk("own_indicators")} AS i ON i.id = o.indicator
    ${where}`;
}

function documentsOf({ table }: Source): Sql {
  return sql`SELECT d.id, d.dataset, d.jurisdiction, coalesce(p.full_name, d.jurisdiction) AS place,
      coalesce(p.full_name_en, d.jurisdiction) AS place_en, d.period, d.coverage,
      ${blankAsNull("d", "published")} AS published, t.title, t.issuing_body, t.document_number, t.url, t.format,
      t.characters::INTEGER AS characters, t.sha256
    FROM ${table("documents")} AS d
      LEFT JOIN ${desk("documents")} AS t ON t.id = d.id
      LEFT JOIN ${publishedTable("jurisdictions")} AS p ON p.id = d.jurisdiction`;
}

function ownDocumentsOf({ table }: Source, where: Sql): Sql {
  return sql`SELECT d.id, d.dataset, d.jurisdiction, coalesce(p.full_name, j.full_name, d.jurisdiction) AS place, d.period,
      d.coverage, ${blankAsNull("d", "published")} AS published, t.title
    FROM ${table("documents")} AS d
      LEFT JOIN ${desk("own_titles")} AS t ON t.id = d.id
      LEFT JOIN ${publishedTable("jurisdictions")} AS p ON p.id = d.jurisdiction
      LEFT JOIN ${table("jurisdictions")} AS j ON j.id = d.jurisdiction
    ${where}`;
}

function blankAsNull(table: string, column: string): Sql {
  return sql`nullif(${identifier(table)}.${identifier(column)}, '')`;
}

/** Of all sources; without one, the same columns and no rows. */
function union(
  own: readonly Source[],
  part: (source: Source, where: Sql) => Sql,
  rows: "all" | "distinct" = "all",
): Sql {
  const parts = own.length > 0 ? own.map((one) => part(one, EVERYTHING)) : [part(PUBLISHED_SOURCE, sql`WHERE false`)];
  const all = join(parts, " UNION ALL ");
  return rows === "all" ? all : sql`SELECT DISTINCT * FROM (${all})`;
}

/** Names, types and row counts of the views, as the engine sees them. */
export function viewColumnsStatement(): Sql {
  return sql`SELECT table_name, column_name, data_type FROM duckdb_columns()
    WHERE database_name = current_database() AND schema_name = 'main' AND table_name IN (${literal(DESK_VIEWS)}) ORDER BY table_name, column_index`;
}

export function viewCountsStatement(): Sql {
  const counts = DESK_VIEWS.map(
    (view) => sql`SELECT ${literal(view)} AS name, count(*)::DOUBLE AS row_count FROM ${identifier(view)}`,
  );
  return join(counts, " UNION ALL ");
}
