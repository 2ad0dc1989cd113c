import type { IndicatorKey } from "../model/codebook.ts";
import { CERTAINTIES, DENOMINATOR_SOURCES, QUALIFIERS, ROLES, STATED } from "../model/observation.ts";
import type { Cell } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { computedRates } from "./computedRates.ts";
import { decodeCells } from "./decodeCells.ts";
import type { Query } from "./engine.ts";
import { perHead, type PerHead } from "./perHead.ts";
import { askedReports, reportOrder } from "./reportsQuery.ts";
import type { Source } from "./source.ts";
import { everyPlace, type Sources } from "./sources.ts";
import { join, literal, sql, type Sql } from "./sql.ts";
import { placeIn, unlessEmpty } from "./words.ts";

/** All that the asked reports state of these indicators, and the rates their counts give, in the order of a slice. */
export function cellsQuery(
  view: View,
  sources: Sources,
  indicators: readonly IndicatorKey[],
  heads: PerHead | undefined,
): Query<readonly Cell[]> {
  const found = sources.all.flatMap((source) => [statedCells(source, indicators), ...computedRates(source, indicators)]);
  const per = perHead(heads);
  return {
    sql: sql`
      WITH asked AS (${askedReports(view, sources)}),
        wanted (indicator, rank) AS (VALUES ${join(indicators.map(rankOf), ", ")}),
        cells AS (${join(found, " UNION ALL ")})
      SELECT ${answered(sources)}, ${per.columns}
      FROM cells AS cell
      JOIN asked ON asked.id = cell.document AND asked.dataset = cell.dataset
      JOIN wanted ON wanted.indicator = cell.indicator
      LEFT JOIN ${everyPlace(sources)} AS place ON place.id = asked.jurisdiction
      ${per.rest}
      ORDER BY ${reportOrder(sources)}, wanted.rank, cell.quote_start, cell.number_start, cell.id`,
    read: (columns) => decodeCells(columns, { indicators, datasets: sources.datasets }),
  };
}

/** A cell as it leaves the engine: words of closed lists as numbers, what goes without saying as NULL. */
function answered({ datasets }: Sources): Sql {
  return sql`cell.id, cell.jurisdiction, ${placeIn(sql`cell.dataset`, datasets)} AS dataset,
    wanted.rank::DOUBLE AS indicator, cell.period, nullif(cell.coverage, 'full') AS coverage,
    ${placeIn(sql`cell.qualifier`, QUALIFIERS)} AS qualifier, cell.unit_written,
    ${unlessEmpty(sql`cell.basis`)} AS basis, ${unlessEmpty(sql`cell.scope`)} AS scope,
    ${placeIn(sql`cell.stated`, STATED)} AS stated, cell.denominator,
    ${placeIn(sql`cell.denominator_source`, DENOMINATOR_SOURCES)} AS denominator_source,
    ${placeIn(sql`cell.role`, ROLES)} AS role, ${unlessEmpty(sql`cell.group_id`)} AS group_id,
    ${unlessEmpty(sql`cell.flags`)} AS flags, ${placeIn(sql`cell.certainty`, CERTAINTIES)} AS certainty,
    ${unlessEmpty(sql`cell.note`)} AS note, ${unlessEmpty(sql`cell.source_url`)} AS source_url,
    CASE WHEN cell.quote IS NOT NULL THEN cell.document END AS document, cell.quote_start, cell.quote_end,
    cell.number_start, cell.number_end, cell.quote, cell.numerator, cell.denominator_cell`;
}

function rankOf(indicator: IndicatorKey, rank: number): Sql {
  return sql`(${literal(indicator)}, ${literal(rank + 1)})`;
}

/** A figure of a table has no evidence, only the document that its row belongs to. */
function statedCells(source: Source, indicators: readonly IndicatorKey[]): Sql {
  return sql`
    SELECT fact.id, fact.dataset, fact.indicator, fact.period::DOUBLE AS period, fact.jurisdiction, fact.document,
      fact.coverage, fact.value, fact.qualifier, fact.unit_written, fact.basis, fact.scope, fact.stated,
      fact.denominator, fact.denominator_source, fact.role, fact.group_id, fact.flags, fact.certainty, fact.note,
      fact.source_url, source.quote_start::DOUBLE AS quote_start, source.quote_end::DOUBLE AS quote_end,
      source.number_start::DOUBLE AS number_start, source.number_end::DOUBLE AS number_end, source.quote,
      NULL::VARCHAR AS numerator, NULL::VARCHAR AS denominator_cell
    FROM ${source.table("observations")} AS fact
    LEFT JOIN ${source.table("evidence")} AS source ON source.observation = fact.id
    WHERE fact.indicator IN (${literal(indicators)})`;
}
