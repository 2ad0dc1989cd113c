import type { Column, Columns, Engine } from "../query/engine.ts";
import type { Sql } from "../query/sql.ts";
import { loadDataset, dropDataset, type LoadedDataset } from "../query/loadedDataset.ts";
import {
  deskTableName,
  ownReferenceTables,
  referenceTables,
  type DeskOwn,
  type DeskReference,
  type DeskTables,
} from "../query/sqlDeskReference.ts";
import { exampleQuery } from "../query/sqlDeskExamples.ts";
import { viewColumnsStatement, viewCountsStatement, viewStatements } from "../query/sqlDeskViews.ts";
import type { Locale } from "../model/locale.ts";
import type { OwnDataset } from "../view/ownDataset.ts";
import { DESK_VIEWS, type DeskTable } from "../view/sqlDesk.ts";

/** An engine that can also be asked whether a text is one statement. */
export interface DeskEngine extends Engine {
  prepare(statement: Sql, signal?: AbortSignal): Promise<void>;
}

/** What one engine holds under the views: each dataset once, and the views anew when the user brings another. */
export class SqlDeskTables {
  readonly #engine: DeskEngine;
  readonly #reference: DeskReference;
  readonly #locale: Locale;
  readonly #datasets = new Map<OwnDataset, LoadedDataset>();
  #loads = 0;
  #shown: { readonly own: DeskOwn; readonly tables: readonly DeskTable[] } | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** The examples are in the words of the locale. */
  constructor(engine: DeskEngine, reference: DeskReference, locale: Locale) {
    this.#engine = engine;
    this.#reference = reference;
    this.#locale = locale;
  }

  /** One caller after the other: two that load at once would load twice. */
  current(own: DeskOwn): Promise<readonly DeskTable[]> {
    const next = this.#last.then(
      () => this.#brought(own),
      () => this.#brought(own),
    );
    this.#last = next;
    return next;
  }

  async #brought(own: DeskOwn): Promise<readonly DeskTable[]> {
    if (this.#shown && isSame(this.#shown.own, own)) return this.#shown.tables;
    if (!this.#shown) await this.#load(referenceTables(this.#reference));
    const gone = [...this.#datasets].filter(([dataset]) => !own.datasets.includes(dataset));
    for (const dataset of own.datasets) await this.#loadDataset(dataset);
    await this.#load(ownReferenceTables(own));
    const sources = own.datasets.flatMap((dataset) => this.#datasets.get(dataset)?.source ?? []);
    for (const statement of viewStatements(sources)) await this.#engine.run(statement);
    for (const [dataset, loaded] of gone) {
      this.#datasets.delete(dataset);
      await dropDataset(this.#engine, loaded);
    }
    const tables = await this.#described();
    this.#shown = { own, tables };
    return tables;
  }

  async #load(tables: DeskTables): Promise<void> {
    for (const [name, columns] of tables) await this.#engine.load(name, columns);
  }

  async #loadDataset(dataset: OwnDataset): Promise<void> {
    if (this.#datasets.has(dataset)) return;
    this.#loads += 1;
    this.#datasets.set(dataset, await loadDataset(this.#engine, deskTableName(`set_${this.#loads}`), dataset));
  }

  async #described(): Promise<readonly DeskTable[]> {
    const columns = rowsOf(await this.#engine.run(viewColumnsStatement()));
    const counts = rowsOf(await this.#engine.run(viewCountsStatement()));
    return DESK_VIEWS.map((name) => ({
      name,
      rowCount: Number(counts.find((row) => row["name"] === name)?.["row_count"] ?? 0),
      columns: columns
        .filter((row) => row["table_name"] === name)
        .map((row) => ({ name: String(row["column_name"]), type: String(row["data_type"]) })),
      example: exampleQuery(name, this.#locale),
    }));
  }
}

function isSame(one: DeskOwn, other: DeskOwn): boolean {
  return (
    one.denominators === other.denominators &&
    one.datasets.length === other.datasets.length &&
    one.datasets.every((dataset, index) => dataset === other.datasets[index])
  );
}

type Row = Readonly<Record<string, string | number | null>>;

function rowsOf({ rowCount, byName }: Columns): readonly Row[] {
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries([...byName].map(([name, column]) => [name, valueAt(column, row)])),
  );
}

function valueAt(column: Column, row: number): string | number | null {
  if (column.kind === "text") return column.values[row] ?? null;
  return column.valid[row] === 1 ? (column.values[row] ?? null) : null;
}
