import type { IndicatorId } from "../model/codebook.ts";
import type { Cell } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { computedRates } from "./computedRates.ts";
import { decodeCells } from "./decodeCells.ts";
import type { Query } from "./engine.ts";
import { askedReports, REPORT_ORDER } from "./reportsQuery.ts";
import { join, literal, sql, type Sql } from "./sql.ts";
import { publishedTable } from "./tables.ts";

/** All that the asked reports state of these indicators, and the rates their counts give, in the order of a slice. */
export function cellsQuery(view: View, indicators: readonly IndicatorId[]): Query<readonly Cell[]> {
  return {
    sql: sql`
      WITH asked AS (${askedReports(view)}),
        wanted (indicator, rank) AS (VALUES ${join(indicators.map(rankOf), ", ")}),
        cells AS (${join([statedCells(indicators), ...computedRates(indicators)], " UNION ALL ")})
      SELECT cell.*
      FROM cells AS cell
      JOIN asked ON asked.id = cell.document
      JOIN ${publishedTable("jurisdictions")} AS place ON place.id = asked.jurisdiction
      JOIN wanted ON wanted.indicator = cell.indicator
      ORDER BY ${REPORT_ORDER}, wanted.rank, cell.quote_start, cell.number_start, cell.id`,
    read: decodeCells,
  };
}

function rankOf(indicator: IndicatorId, rank: number): Sql {
  return sql`(${literal(indicator)}, ${literal(rank)})`;
}

function statedCells(indicators: readonly IndicatorId[]): Sql {
  return sql`
    SELECT fact.id, fact.dataset, fact.indicator, fact.period::DOUBLE AS period, fact.jurisdiction, fact.document,
      fact.coverage, fact.value, fact.qualifier, fact.unit_written, fact.basis, fact.scope, fact.stated,
      fact.denominator, fact.denominator_source, fact.role, fact.group_id, fact.flags, fact.certainty, fact.note,
      source.quote_start::DOUBLE AS quote_start, source.quote_end::DOUBLE AS quote_end,
      source.number_start::DOUBLE AS number_start, source.number_end::DOUBLE AS number_end, source.quote,
      NULL::VARCHAR AS numerator, NULL::VARCHAR AS denominator_cell
    FROM ${publishedTable("observations")} AS fact
    JOIN ${publishedTable("evidence")} AS source ON source.observation = fact.id
    WHERE fact.indicator IN (${literal(indicators)})`;
}
