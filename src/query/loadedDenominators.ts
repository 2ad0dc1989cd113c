import type { DenominatorKind } from "../model/perCapita.ts";
import type { Denominator } from "../view/ownDataset.ts";
import type { Engine } from "./engine.ts";
import { numberColumn, textColumn } from "./engines/columnValues.ts";
import { identifier, sql, type Sql } from "./sql.ts";

/** A user's denominators in a table of one engine. */
export interface LoadedDenominators {
  /** People where the file has any, else households: two kinds in one answer would not compare. */
  readonly kind: DenominatorKind | undefined;
  readonly table: Sql;
  has(jurisdiction: string, period: number): boolean;
}

/** Of several values for one place, year and kind the last counts; one that is not above zero is none. */
export async function loadDenominators(
  engine: Engine,
  name: string,
  given: readonly Denominator[],
  signal?: AbortSignal,
): Promise<LoadedDenominators> {
  const byKey = new Map<string, Denominator>();
  for (const one of given) if (one.value > 0) byKey.set(`${one.kind} ${one.period} ${one.jurisdiction}`, one);
  const rows = [...byKey.values()];
  const byName = new Map([
    ["jurisdiction", textColumn(rows.map(({ jurisdiction }) => jurisdiction))],
    ["period", numberColumn(rows.map(({ period }) => period))],
    ["kind", textColumn(rows.map(({ kind }) => kind))],
    ["value", numberColumn(rows.map(({ value }) => value))],
    ["source", textColumn(rows.map(({ source }) => source))],
  ]);
  await engine.load(name, { rowCount: rows.length, byName }, signal);
  const kind = rows.some((one) => one.kind === "population") ? "population" : rows[0]?.kind;
  return {
    kind,
    table: identifier(name),
    has: (jurisdiction, period) => byKey.has(`${kind} ${period} ${jurisdiction}`),
  };
}

export async function dropDenominators(engine: Engine, { table }: LoadedDenominators): Promise<void> {
  await engine.run(sql`DROP TABLE IF EXISTS ${table}`);
}
