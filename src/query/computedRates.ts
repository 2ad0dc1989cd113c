import { CODEBOOK, isIndicatorId, type IndicatorId, type IndicatorKey } from "../model/codebook.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Source } from "./source.ts";
import { literal, sql, type Sql } from "./sql.ts";

/** The basis of every rate that we form. */
export const FROM_COUNTS = "from_counts";

/** For each asked rate that the codebook defines as a ratio: the cells that two counts of one sentence give. */
export function computedRates(source: Source, indicators: readonly IndicatorKey[]): readonly Sql[] {
  return indicators.filter(isIndicatorId).flatMap((id) => {
    const { aggregation }: Indicator = CODEBOOK[id];
    return typeof aggregation === "object" ? [computedRate(source, id, ...aggregation.ratio)] : [];
  });
}

/**
 * Only from two exact headlines of one report that share group and sentence; and only where the report does not state
 * the rate itself. The numerator's sentence is the evidence. At most one a report.
 */
function computedRate(source: Source, indicator: IndicatorId, numerator: string, denominator: string): Sql {
  const facts = source.table("observations");
  const evidence = source.table("evidence");
  return sql`
    SELECT part.document || '-' || ${literal(indicator)} || '-computed' AS id,
      part.dataset, ${literal(indicator)} AS indicator, part.period::DOUBLE AS period, part.jurisdiction,
      part.document, part.coverage, part.value / whole.value * 100 AS value, 'exact' AS qualifier,
      '%' AS unit_written, ${literal(FROM_COUNTS)} AS basis, part.scope, 'computed' AS stated,
      whole.value AS denominator, 'counts' AS denominator_source, 'headline' AS role, part.group_id, '' AS flags,
      CASE WHEN part.certainty = 'clear' AND whole.certainty = 'clear' THEN 'clear' ELSE 'judgement' END AS certainty,
      '' AS note, NULL::VARCHAR AS source_url, source.quote_start::DOUBLE AS quote_start, source.quote_end::DOUBLE AS quote_end,
      source.number_start::DOUBLE AS number_start, source.number_end::DOUBLE AS number_end, source.quote,
      part.id AS numerator, whole.id AS denominator_cell
    FROM ${facts} AS part
    JOIN ${facts} AS whole ON whole.document = part.document AND whole.group_id = part.group_id
    JOIN ${evidence} AS source ON source.observation = part.id
    JOIN ${evidence} AS beside ON beside.observation = whole.id AND beside.sentence_start = source.sentence_start
    WHERE part.indicator = ${literal(numerator)} AND whole.indicator = ${literal(denominator)}
      AND part.group_id <> '' AND part.role = 'headline' AND whole.role = 'headline'
      AND part.qualifier = 'exact' AND whole.qualifier = 'exact'
      AND part.period = whole.period AND part.coverage = whole.coverage AND part.scope = whole.scope
      AND whole.value > 0 AND part.value <= whole.value
      AND NOT EXISTS (
        SELECT 1 FROM ${facts} AS said WHERE said.document = part.document AND said.indicator = ${literal(indicator)}
      )
    QUALIFY row_number() OVER (PARTITION BY part.document ORDER BY source.quote_start, part.id, whole.id) = 1`;
}
