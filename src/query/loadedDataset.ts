import type { OwnDataset, OwnIndicator } from "../view/ownDataset.ts";
import type { Engine } from "./engine.ts";
import { ownTables } from "./ownTables.ts";
import type { Source } from "./source.ts";
import { identifier, sql } from "./sql.ts";
import { TABLES, type DataTable } from "./tables.ts";

const TABLE_NAMES = Object.keys(TABLES) as readonly DataTable[];

/** A user's dataset in the tables of one engine, until it is dropped. */
export interface LoadedDataset {
  readonly id: string;
  readonly indicators: readonly OwnIndicator[];
  readonly source: Source;
}

/** `name` is ours, and different for every load: a dataset that is replaced stays until its last answer is out. */
export async function loadDataset(
  engine: Engine,
  name: string,
  dataset: OwnDataset,
  signal?: AbortSignal,
): Promise<LoadedDataset> {
  const tables = ownTables(dataset);
  for (const table of TABLE_NAMES) await engine.load(tableName(name, table), tables[table], signal);
  return {
    id: dataset.id,
    indicators: dataset.indicators ?? [],
    source: { table: (table) => identifier(tableName(name, table)) },
  };
}

export async function dropDataset(engine: Engine, { source }: LoadedDataset): Promise<void> {
  for (const table of TABLE_NAMES) await engine.run(sql`DROP TABLE IF EXISTS ${source.table(table)}`);
}

function tableName(name: string, table: DataTable): string {
  return `${name}_${table}`;
}
