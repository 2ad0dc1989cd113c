import type { NotApplicable, OwnDataset, OwnIndicator } from "../view/ownDataset.ts";
import type { Engine } from "./engine.ts";
import { ownTables } from "./ownTables.ts";
import { dropPacked, loadPacked } from "./packedTables.ts";
import type { Source } from "./source.ts";
import { identifier, sql } from "./sql.ts";
import { TABLES, type DataTable } from "./tables.ts";

const TABLE_NAMES = Object.keys(TABLES) as readonly DataTable[];

/** A user's dataset in the tables of one engine, until it is dropped. */
export interface LoadedDataset {
  readonly id: string;
  readonly indicators: readonly OwnIndicator[];
  readonly notApplicable: readonly NotApplicable[];
  readonly source: Source;
  drop(engine: Engine): Promise<void>;
}

/** `name` is ours, and different for every load: a dataset that is replaced stays until its last answer is out. */
export async function loadDataset(
  engine: Engine,
  name: string,
  dataset: OwnDataset,
  signal?: AbortSignal,
): Promise<LoadedDataset> {
  const { id, packed } = dataset;
  if (packed) await loadPacked(engine, name, { id, packed }, signal);
  else await loadTables(engine, name, dataset, signal);
  return {
    id: dataset.id,
    indicators: dataset.indicators ?? [],
    notApplicable: dataset.notApplicable ?? [],
    source: { table: (table) => identifier(tableName(name, table)) },
    drop: (from) => (packed ? dropPacked(from, name) : dropTables(from, name)),
  };
}

export async function dropDataset(engine: Engine, dataset: LoadedDataset): Promise<void> {
  await dataset.drop(engine);
}

async function loadTables(
  engine: Engine,
  name: string,
  dataset: OwnDataset,
  signal: AbortSignal | undefined,
): Promise<void> {
  const tables = ownTables(dataset);
  for (const table of TABLE_NAMES) await engine.load(tableName(name, table), tables[table], signal);
}

async function dropTables(engine: Engine, name: string): Promise<void> {
  for (const table of TABLE_NAMES) await engine.run(sql`DROP TABLE IF EXISTS ${identifier(tableName(name, table))}`);
}

function tableName(name: string, table: DataTable): string {
  return `${name}_${table}`;
}
