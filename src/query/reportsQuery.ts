import { LEVELS } from "../model/jurisdiction.ts";
import type { Place, Report } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { columnReader, type ColumnReader } from "./columnReader.ts";
import type { Query } from "./engine.ts";
import { everyPlace, everyRow, type Sources } from "./sources.ts";
import { join, literal, sql, type Sql } from "./sql.ts";
import { placeIn, unlessEmpty } from "./words.ts";

export interface PlacedReport {
  readonly report: Report;
  readonly place: Place;
}

/** The reports a view asks about, with their places: year, newest first, then division code, then id. */
export function reportsQuery(view: View, sources: Sources): Query<readonly PlacedReport[]> {
  return {
    sql: sql`
      WITH asked AS (${askedReports(view, sources)})
      SELECT asked.id AS document, ${placeIn(sql`asked.dataset`, sources.datasets)} AS dataset, asked.jurisdiction,
        asked.period::DOUBLE AS period, nullif(asked.coverage, 'full') AS coverage, place.name,
        nullif(place.name_en, place.name) AS name_en, nullif(place.full_name, place.name) AS full_name,
        nullif(place.full_name_en, place.name_en) AS full_name_en, ${placeIn(sql`place.level`, LEVELS)} AS level,
        ${unlessEmpty(sql`place.order_code`)} AS order_code
      FROM asked LEFT JOIN ${everyPlace(sources)} AS place ON place.id = asked.jurisdiction
      ORDER BY ${reportOrder(sources)}`,
    read(columns) {
      const reader = columnReader(columns);
      return reader.rows.map((row) => ({
        report: decodeReport(reader, row, sources.datasets),
        place: decodePlace(reader, row),
      }));
    },
  };
}

function decodeReport(
  { text, optionalText, number, word }: ColumnReader,
  row: number,
  datasets: readonly string[],
): Report {
  return {
    document: text("document", row),
    jurisdiction: text("jurisdiction", row),
    period: number("period", row),
    coverage: optionalText("coverage", row) ?? "full",
    dataset: word("dataset", row, datasets),
  };
}

/** A place that nobody has described goes by its id. */
function decodePlace({ text, optionalText, optionalWord }: ColumnReader, row: number): Place {
  const id = text("jurisdiction", row);
  const name = optionalText("name", row) ?? id;
  const nameEn = optionalText("name_en", row) ?? name;
  return {
    id,
    name,
    nameEn,
    level: optionalWord("level", row, LEVELS) ?? "town",
    fullName: optionalText("full_name", row) ?? name,
    fullNameEn: optionalText("full_name_en", row) ?? nameEn,
    orderCode: optionalText("order_code", row) ?? "",
  };
}

/** A place without a code stands after those that have one; of one place and year, the datasets in their fixed order. */
export function reportOrder({ datasets }: Sources): Sql {
  const order = [
    sql`asked.period DESC`,
    sql`coalesce(place.order_code, '') = ''`,
    sql`coalesce(place.order_code, '')`,
    sql`asked.jurisdiction`,
    ...(datasets.length > 1 ? datasets.map((id) => sql`asked.dataset <> ${literal(id)}`) : []),
    sql`asked.id`,
  ];
  return join(order, ", ");
}

/** The documents of a view: `id, dataset, jurisdiction, period, coverage`. */
export function askedReports(view: View, sources: Sources): Sql {
  const conditions = [sql`dataset IN (${literal(sources.datasets)})`];
  if (view.jurisdictions.length > 0) {
    const below = sql`SELECT jurisdiction FROM ${everyRow(sources, "lineage")} AS lineage
      WHERE ancestor IN (${literal(view.jurisdictions)})`;
    conditions.push(sql`jurisdiction IN (${below})`);
  }
  if (view.period !== "latest") {
    conditions.push(sql`period BETWEEN ${literal(view.period.from)} AND ${literal(view.period.to)}`);
  }
  const found = sql`SELECT id, dataset, jurisdiction, period, coverage, published
    FROM ${everyRow(sources, "documents")} AS document WHERE ${join(conditions, " AND ")}`;
  if (view.period === "latest") return latestOf(found, sources);
  return sql`SELECT id, dataset, jurisdiction, period, coverage FROM (${found})`;
}

/**
 * The last year that any of the datasets has of a place, and of this year one report a dataset: the one that covers all
 * of it, then the one published last.
 */
function latestOf(reports: Sql, { datasets }: Sources): Sql {
  const newest = sql`max(period) OVER (PARTITION BY jurisdiction)`;
  return sql`SELECT id, dataset, jurisdiction, period, coverage FROM (
      SELECT *, ${datasets.length > 1 ? newest : sql`period`} AS newest, row_number() OVER (
        PARTITION BY jurisdiction, dataset ORDER BY period DESC, coverage = 'full' DESC, published DESC, id
      ) AS age FROM (${reports})
    ) WHERE age = 1 AND period = newest`;
}
