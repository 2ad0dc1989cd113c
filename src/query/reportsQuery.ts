import type { Level } from "../model/jurisdiction.ts";
import type { Place, Report } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { columnReader } from "./columnReader.ts";
import type { Query } from "./engine.ts";
import { join, literal, sql, type Sql } from "./sql.ts";
import { publishedTable } from "./tables.ts";

export interface PlacedReport {
  readonly report: Report;
  readonly place: Place;
}

/** The reports a view asks about, with their places: year, newest first, then division code, then id. */
export function reportsQuery(view: View): Query<readonly PlacedReport[]> {
  return {
    sql: sql`
      WITH asked AS (${askedReports(view)})
      SELECT asked.id AS document, asked.jurisdiction, asked.period::DOUBLE AS period, asked.coverage,
        place.name, place.name_en, place.full_name, place.full_name_en, place.level, place.order_code
      FROM asked JOIN ${publishedTable("jurisdictions")} AS place ON place.id = asked.jurisdiction
      ORDER BY ${REPORT_ORDER}`,
    read(columns) {
      const { text, number, rows } = columnReader(columns);
      return rows.map((row) => {
        const jurisdiction = text("jurisdiction", row);
        return {
          report: {
            document: text("document", row),
            jurisdiction,
            period: number("period", row),
            coverage: text("coverage", row),
          },
          place: {
            id: jurisdiction,
            name: text("name", row),
            nameEn: text("name_en", row),
            level: text("level", row) as Level, // checked by the build
            fullName: text("full_name", row),
            fullNameEn: text("full_name_en", row),
            orderCode: text("order_code", row),
          },
        };
      });
    },
  };
}

/** A place without a code stands after those that have one. */
export const REPORT_ORDER = sql`
  asked.period DESC, place.order_code = '', place.order_code, asked.jurisdiction, asked.id`;

/** The documents of a view: `id, jurisdiction, period, coverage`. */
export function askedReports(view: View): Sql {
  const conditions = [sql`dataset = ${literal(view.dataset)}`];
  if (view.jurisdictions.length > 0) {
    const below = sql`SELECT jurisdiction FROM ${publishedTable("lineage")}
      WHERE ancestor IN (${literal(view.jurisdictions)})`;
    conditions.push(sql`jurisdiction IN (${below})`);
  }
  if (view.period !== "latest") {
    conditions.push(sql`period BETWEEN ${literal(view.period.from)} AND ${literal(view.period.to)}`);
  }
  const found = sql`SELECT id, jurisdiction, period, coverage, published FROM ${publishedTable("documents")}
    WHERE ${join(conditions, " AND ")}`;
  return view.period === "latest" ? latestOf(found) : sql`SELECT id, jurisdiction, period, coverage FROM (${found})`;
}

/** One report a place; of one year's, the one that covers all of it, then the one published last. */
function latestOf(reports: Sql): Sql {
  return sql`SELECT id, jurisdiction, period, coverage FROM (
      SELECT *, row_number() OVER (
        PARTITION BY jurisdiction ORDER BY period DESC, coverage = 'full' DESC, published DESC, id
      ) AS age FROM (${reports})
    ) WHERE age = 1`;
}
