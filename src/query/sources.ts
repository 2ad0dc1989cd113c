import { datasetsOf } from "../view/datasetChoice.ts";
import type { View } from "../view/view.ts";
import type { LoadedDataset } from "./loadedDataset.ts";
import type { Source } from "./source.ts";
import { identifier, join, sql, type Sql } from "./sql.ts";
import { publishedTable, TABLES, type DataTable } from "./tables.ts";

const PUBLISHED_FILE: Source = { table: publishedTable };

/** What a question is put to. */
export interface Sources {
  /** Ids of the datasets that the view names, in their fixed order. */
  readonly datasets: readonly string[];
  /** Those of them that a user brought. */
  readonly own: readonly LoadedDataset[];
  /** Where to look: in the published file, which also knows places, and then in what the user brought. */
  readonly all: readonly Source[];
}

export function sourcesOf(view: View, loaded: readonly LoadedDataset[]): Sources {
  const datasets = datasetsOf(view.dataset);
  const own = datasets.flatMap((id) => loaded.filter((one) => one.id === id));
  return {
    datasets: datasets.length > 0 ? datasets : [view.dataset],
    own,
    all: [PUBLISHED_FILE, ...own.map(({ source }) => source)],
  };
}

/** The rows of a table in all sources, as something to select from. */
export function everyRow({ all }: Sources, name: "documents" | "lineage"): Sql {
  if (all.length === 1) return publishedTable(name);
  const rows = all.map((source) => sql`SELECT ${columnsOf(name)} FROM ${source.table(name)}`);
  return sql`(${join(rows, " UNION ALL ")})`;
}

/** Every place once: as the published file knows it, or else as the first dataset that names it. */
export function everyPlace({ all }: Sources): Sql {
  if (all.length === 1) return publishedTable("jurisdictions");
  const places = all.map((source, index) => {
    const known = all.slice(0, index).map((before) => sql`id NOT IN (SELECT id FROM ${before.table("jurisdictions")})`);
    return sql`SELECT ${columnsOf("jurisdictions")} FROM ${source.table("jurisdictions")}
      WHERE ${join([sql`true`, ...known], " AND ")}`;
  });
  return sql`(${join(places, " UNION ALL ")})`;
}

function columnsOf(name: DataTable): Sql {
  return join(Object.keys(TABLES[name]).map(identifier), ", ");
}
