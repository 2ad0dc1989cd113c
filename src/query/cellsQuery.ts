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
  const found = sources.all.flatMap((source) => [
    statedCells(source, indicators),
    ...computedRates(source, indicators),
  ]);
  const per = perHead(heads, indicators);
  return {
    sql: sql`
      WITH asked AS (${askedReports(view, sources)}),
        cells AS (SELECT ${narrow(sources, indicators)} FROM (${join(found, " UNION ALL ")}) AS found)
      SELECT cell.* EXCLUDE (document, value), ${per.columns},
        CASE WHEN cell.quote IS NOT NULL THEN cell.document END AS document
      FROM cells AS cell
      JOIN asked ON asked.id = cell.document AND ${placeIn(sql`asked.dataset`, sources.datasets)} = cell.dataset
      LEFT JOIN ${everyPlace(sources)} AS place ON place.id = asked.jurisdiction
      ${per.rest}
      ORDER BY ${reportOrder(sources)}, cell.indicator, cell.quote_start, cell.number_start, cell.id`,
    read: (columns) => decodeCells(columns, { indicators, datasets: sources.datasets }),
  };
}

/** Before it is joined and sorted, a cell is made small: words of closed lists as numbers, the usual as NULL. */
function narrow({ datasets }: Sources, indicators: readonly IndicatorKey[]): Sql {
  return sql`id, jurisdiction, document, ${placeIn(sql`dataset`, datasets)} AS dataset,
    ${placeIn(sql`indicator`, indicators)} AS indicator, period, nullif(coverage, 'full') AS coverage, value,
    ${placeIn(sql`qualifier`, QUALIFIERS)} AS qualifier, unit_written, ${unlessEmpty(sql`basis`)} AS basis,
    ${unlessEmpty(sql`scope`)} AS scope, ${placeIn(sql`stated`, STATED)} AS stated, denominator,
    ${placeIn(sql`denominator_source`, DENOMINATOR_SOURCES)} AS denominator_source,
    ${placeIn(sql`role`, ROLES)} AS role, ${unlessEmpty(sql`group_id`)} AS group_id,
    ${unlessEmpty(sql`flags`)} AS flags, ${placeIn(sql`certainty`, CERTAINTIES)} AS certainty,
    ${unlessEmpty(sql`note`)} AS note, source_url, quote_start, quote_end, number_start, number_end, quote,
    numerator, denominator_cell`;
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
