import type { IndicatorKey } from "../model/codebook.ts";
import { DENOMINATOR_KINDS, type DenominatorKind } from "../model/perCapita.ts";
import { literal, sql, type Sql } from "./sql.ts";
import { placeIn } from "./words.ts";

/** How counts are put per 10,000. */
export interface PerHead {
  /** Those that are; all others stay as stated. */
  readonly indicators: readonly IndicatorKey[];
  /** Absent where the user has given no denominators. */
  readonly by?: { readonly kind: DenominatorKind; readonly table: Sql };
}

interface PerHeadSql {
  /** The value, and what it was made of. */
  readonly columns: Sql;
  /** Joins and conditions. */
  readonly rest: Sql;
}

const AS_STATED = sql`cell.value, NULL::DOUBLE AS per_head_count, NULL::DOUBLE AS per_head, NULL::DOUBLE AS per_head_kind,
  NULL::VARCHAR AS per_head_source`;

/** Only a denominator of the very place and year counts; a count without one is left out. */
export function perHead(heads: PerHead | undefined, asked: readonly IndicatorKey[]): PerHeadSql {
  if (!heads || heads.indicators.length === 0) return { columns: AS_STATED, rest: sql`` };
  const counts = literal(heads.indicators.map((id) => asked.indexOf(id) + 1)); // as the cells name them
  if (!heads.by) return { columns: AS_STATED, rest: sql`WHERE cell.indicator NOT IN (${counts})` };
  const { kind, table } = heads.by;
  return {
    columns: sql`coalesce(cell.value * 10000 / head.value, cell.value) AS value,
      CASE WHEN head.value IS NOT NULL THEN cell.value END AS per_head_count, head.value AS per_head,
      ${placeIn(sql`head.kind`, DENOMINATOR_KINDS)} AS per_head_kind, head.source AS per_head_source`,
    rest: sql`LEFT JOIN ${table} AS head ON head.jurisdiction = cell.jurisdiction AND head.period = cell.period
        AND head.kind = ${literal(kind)} AND cell.indicator IN (${counts})
      WHERE head.value IS NOT NULL OR cell.indicator NOT IN (${counts})`,
  };
}
