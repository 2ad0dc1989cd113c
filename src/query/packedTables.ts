import { packTexts, type PackedTexts } from "../model/packedFigures.ts";
import type { OwnDataset } from "../view/ownDataset.ts";
import type { PackedDataset } from "../view/packedDataset.ts";
import type { Engine } from "./engine.ts";
import type { Run, Runs } from "./runs.ts";
import { identifier, join, literal, sql, type Sql } from "./sql.ts";
import { columnsFrom } from "./tableColumns.ts";
import { TABLES, type DataTable } from "./tables.ts";

const PARTS = ["figures", "texts", "series", "places", "later"] as const;
type Part = (typeof PARTS)[number];

/**
 * A long table in the star schema: the figures as they came, in numbers, with a small table for each kind of word, and
 * a view that puts the words in. A row with all its words would take ten times the room.
 */
export async function loadPacked(
  engine: Engine,
  name: string,
  { id, packed }: { readonly id: OwnDataset["id"]; readonly packed: PackedDataset },
  signal?: AbortSignal,
): Promise<void> {
  const runs = runsOf(packed);
  for (const each of ["figures", "texts", "series", "places"] as const)
    await engine.loadRuns(partName(name, each), runs[each], signal);
  const has = {
    denominators: packed.figures.denominators !== undefined,
    doubles: mayHaveDoubles(packed),
  };
  if (has.doubles) await engine.run(laterFigures(name), signal);
  await engine.run(observationsView(name, id, has), signal);
  await engine.load(`${name}_evidence`, columnsFrom("evidence", [], NO_EVIDENCE), signal);
  for (const statement of [documentsTable(name, id), placesTable(name), lineageTable(name)])
    await engine.run(statement, signal);
}

export async function dropPacked(engine: Engine, name: string): Promise<void> {
  await engine.run(sql`DROP VIEW IF EXISTS ${identifier(`${name}_observations`)}`);
  const tables = (Object.keys(TABLES) as DataTable[]).filter((table) => table !== "observations");
  for (const table of [...tables, ...PARTS])
    await engine.run(sql`DROP TABLE IF EXISTS ${identifier(`${name}_${table}`)}`);
}

function partName(name: string, of: Part): string {
  return `${name}_${of}`;
}

function runsOf(packed: PackedDataset): { readonly [Name in Exclude<Part, "later">]: Runs } {
  const { figures, placeIds, placeLevels, series } = packed;
  const { rows, places, values, denominators, found, texts, placeNames, allSeries } = figures;
  const cells = cellsOf(packed);
  const text = (read: (index: number) => string): PackedTexts => packTexts(allSeries.map((_, index) => read(index)));
  const whole = (read: (index: number) => number): Int32Array<ArrayBuffer> =>
    Int32Array.from(allSeries, (_, index) => read(index));
  return {
    figures: new Map<string, Run>([
      ["row", rows],
      ["place", places],
      ["series", figures.series],
      ["value", values],
      ["found", found],
      ...(denominators ? [["denominator", denominators] as const] : []),
    ]),
    texts: new Map<string, Run>([
      ["code", counted(texts.offsets.length - 1)],
      ["text", texts],
    ]),
    series: new Map<string, Run>([
      ["code", counted(allSeries.length)],
      ["cell", whole((index) => cells[index] ?? 0)],
      ["column_no", whole((index) => allSeries[index]?.column ?? 0)],
      ["period", whole((index) => allSeries[index]?.period ?? 0)],
      ["indicator", text((index) => series[index]?.indicator ?? "")],
      ["coverage", text((index) => allSeries[index]?.coverage ?? "")],
      ["qualifier", text((index) => allSeries[index]?.qualifier ?? "")],
      ["unit_written", text((index) => allSeries[index]?.unit ?? "")],
      ["basis", text((index) => allSeries[index]?.basis ?? "")],
      ["note_before", text((index) => series[index]?.note[0] ?? "")],
      ["note_between", text((index) => series[index]?.note[1] ?? "")],
    ]),
    places: new Map<string, Run>([
      ["code", counted(placeIds.length)],
      ["id", packTexts(placeIds)],
      ["name", placeNames],
      ["level", packTexts(placeLevels)],
    ]),
  };
}

function counted(length: number): Int32Array<ArrayBuffer> {
  return Int32Array.from({ length }, (_, index) => index);
}

/** Two columns that say the same thing, or two names for one place. */
function mayHaveDoubles(packed: PackedDataset): boolean {
  const { figures, placeIds } = packed;
  return new Set(cellsOf(packed)).size < figures.allSeries.length || new Set(placeIds).size < placeIds.length;
}

/** A number for what each series says of a place: two of one number say the same thing. */
function cellsOf({ figures: { allSeries }, series }: PackedDataset): readonly number[] {
  const numbers = new Map<string, number>();
  return allSeries.map(({ period, coverage }, index) => {
    const key = `${series[index]?.indicator ?? ""}|${period}|${coverage}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** Figures that are not the first for their place, year and indicator. */
function laterFigures(name: string): Sql {
  return sql`CREATE OR REPLACE TABLE ${part(name, "later")} AS
    SELECT f.row, s.column_no FROM (
      SELECT p.id, s.cell, min(f.row * 16384::BIGINT + s.column_no) AS first FROM ${joined(name)}
      GROUP BY p.id, s.cell HAVING count(*) > 1
    ) AS doubled
    JOIN ${part(name, "places")} AS p ON p.id = doubled.id
    JOIN ${part(name, "series")} AS s ON s.cell = doubled.cell
    JOIN ${part(name, "figures")} AS f ON f.place = p.code AND f.series = s.code
    WHERE f.row * 16384::BIGINT + s.column_no > doubled.first`;
}

function part(name: string, of: Part): Sql {
  return identifier(partName(name, of));
}

function joined(name: string): Sql {
  return sql`${part(name, "figures")} AS f
    JOIN ${part(name, "series")} AS s ON s.code = f.series
    JOIN ${part(name, "places")} AS p ON p.code = f.place`;
}

interface Has {
  readonly denominators: boolean;
  readonly doubles: boolean;
}

function observationsView(name: string, dataset: string, has: Has): Sql {
  const denominator = sql`CASE WHEN NOT isnan(f.denominator) THEN f.denominator END`;
  const cells: Readonly<Record<keyof (typeof TABLES)["observations"], Sql>> = {
    id: sql`${literal(dataset)} || '-' || f.row || '-' || s.column_no`,
    dataset: literal(dataset),
    indicator: sql`s.indicator`,
    period: sql`s.period`,
    jurisdiction: sql`p.id`,
    document: documentId(dataset),
    coverage: sql`s.coverage`,
    value: sql`f.value`,
    qualifier: sql`s.qualifier`,
    unit_written: sql`s.unit_written`,
    basis: sql`s.basis`,
    scope: sql`''`,
    stated: sql`'stated'`,
    denominator: has.denominators ? denominator : sql`NULL::DOUBLE`,
    denominator_source: has.denominators
      ? sql`CASE WHEN NOT isnan(f.denominator) THEN 'stated' END`
      : sql`NULL::VARCHAR`,
    role: has.doubles ? sql`CASE WHEN later.row IS NULL THEN 'headline' ELSE 'other' END` : sql`'headline'`,
    group_id: sql`''`,
    flags: sql`''`,
    certainty: sql`'clear'`,
    note: sql`s.note_before || f.row || s.note_between || coalesce(t.text, f.value::BIGINT::VARCHAR)`,
    source_url: sql`NULL::VARCHAR`,
  };
  const columns = Object.entries(cells).map(([column, cell]) => sql`${cell} AS ${identifier(column)}`);
  const later = sql` LEFT JOIN ${part(name, "later")} AS later ON later.row = f.row AND later.column_no = s.column_no`;
  return sql`CREATE OR REPLACE VIEW ${identifier(`${name}_observations`)} AS SELECT ${join(columns, ", ")}
    FROM ${joined(name)} LEFT JOIN ${part(name, "texts")} AS t ON t.code = f.found${has.doubles ? later : sql``}`;
}

/** One for each place, year and part of a year. */
function documentId(dataset: string): Sql {
  return sql`${literal(dataset)} || '/' || p.id || '/' || s.period ||
    CASE WHEN s.coverage = 'full' THEN '' ELSE '/' || s.coverage END`;
}

function documentsTable(name: string, dataset: string): Sql {
  return sql`CREATE OR REPLACE TABLE ${identifier(`${name}_documents`)} AS
    SELECT ${documentId(dataset)} AS id, ${literal(dataset)} AS dataset, p.id AS jurisdiction, s.period, s.coverage,
      '' AS published
    FROM ${joined(name)} GROUP BY p.id, s.period, s.coverage`;
}

function placesTable(name: string): Sql {
  return sql`CREATE OR REPLACE TABLE ${identifier(`${name}_jurisdictions`)} AS
    SELECT id, min(name) AS name, min(name) AS name_en, min(name) AS full_name, min(name) AS full_name_en,
      min(level) AS level, '' AS order_code
    FROM ${part(name, "places")} WHERE level <> '' GROUP BY id`;
}

function lineageTable(name: string): Sql {
  return sql`CREATE OR REPLACE TABLE ${identifier(`${name}_lineage`)} AS
    SELECT DISTINCT id AS ancestor, id AS jurisdiction FROM ${part(name, "places")}`;
}

const NO_EVIDENCE = {
  observation: () => "",
  quote_start: () => 0,
  quote_end: () => 0,
  number_start: () => 0,
  number_end: () => 0,
  sentence_start: () => 0,
  quote: () => "",
};
