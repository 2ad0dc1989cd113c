import { CODEBOOK } from "../model/codebook.ts";
import type { Indicator } from "../model/indicator.ts";
import type { NumberNotTaken, SourceDocument } from "../model/sourceDocument.ts";
import type { Denominator, OwnDataset } from "../view/ownDataset.ts";
import type { Column, Columns } from "./engine.ts";
import { numberColumn, textColumn } from "./engines/columnValues.ts";
import { DESK_PREFIX } from "./sqlDeskRefusal.ts";

/** What the desk knows besides the figures. */
export interface DeskReference {
  readonly documents: readonly SourceDocument[];
  readonly numbersNotTaken: readonly NumberNotTaken[];
}

/** What the user brought. */
export interface DeskOwn {
  readonly datasets: readonly OwnDataset[];
  readonly denominators: readonly Denominator[];
}

/** Tables of our own under the views, by their names in the engine. */
export type DeskTables = ReadonlyMap<string, Columns>;

export function referenceTables({ documents, numbersNotTaken }: DeskReference): DeskTables {
  const indicators: readonly (readonly [string, Indicator])[] = Object.entries(CODEBOOK);
  const bases = indicators.flatMap(([id, { bases: all }]) => all.map((basis) => ({ id, basis })));
  return tables({
    codebook: columnsOf(indicators, {
      id: ([id]) => id,
      name: ([, { label }]) => label["zh-CN"],
      name_en: ([, { label }]) => label.en,
      definition: ([, { definition }]) => definition["zh-CN"],
      definition_en: ([, { definition }]) => definition.en,
      unit: ([, { unit }]) => unit["zh-CN"],
      unit_en: ([, { unit }]) => unit.en,
      theme: ([, { group }]) => group,
      kind: ([, { kind }]) => kind,
      direction: ([, { direction }]) => direction,
      measure: ([, { measure }]) => measure,
      aggregation: ([, { aggregation }]) => aggregationText(aggregation),
    }),
    bases: columnsOf(bases, {
      indicator: ({ id }) => id,
      basis: ({ basis }) => basis.id,
      name: ({ basis }) => basis.label["zh-CN"],
      name_en: ({ basis }) => basis.label.en,
    }),
    documents: columnsOf(documents, {
      id: ({ id }) => id,
      title: ({ title }) => title,
      issuing_body: ({ issuingBody }) => issuingBody,
      document_number: ({ documentNumber }) => documentNumber || null,
      url: ({ url }) => url || null,
      format: ({ format }) => format,
      characters: ({ chars }) => chars,
      sha256: ({ sha256 }) => sha256,
    }),
    numbers_not_taken: columnsOf(numbersNotTaken, {
      document: ({ document }) => document,
      position: ({ start }) => start,
      quote: ({ quote }) => quote,
      kind: ({ kind }) => kind,
      reason: ({ reason }) => reason,
    }),
  });
}

export function ownReferenceTables({ datasets, denominators }: DeskOwn): DeskTables {
  const titles = datasets.flatMap(({ documents }) => documents);
  return tables({
    own_datasets: columnsOf(datasets, {
      id: ({ id }) => id,
      name: ({ label }) => label,
      internal: ({ isInternal }) => (isInternal ? 1 : 0),
    }),
    own_indicators: columnsOf(
      datasets.flatMap(({ indicators = [] }) => indicators),
      { id: ({ id }) => id, name: ({ label }) => label, unit: ({ unit }) => unit },
    ),
    own_titles: columnsOf(titles, { id: ({ id }) => id, title: ({ title }) => title || null }),
    denominators: columnsOf(denominators, {
      jurisdiction: ({ jurisdiction }) => jurisdiction,
      period: ({ period }) => period,
      kind: ({ kind }) => kind,
      value: ({ value }) => value,
      source: ({ source }) => source,
    }),
  });
}

/** The name in the engine of a table of ours. */
export function deskTableName(name: string): string {
  return `${DESK_PREFIX}${name}`;
}

function tables(given: Readonly<Record<string, Columns>>): DeskTables {
  return new Map(Object.entries(given).map(([name, columns]) => [deskTableName(name), columns]));
}

type Cell<Thing> = (thing: Thing) => string | number | null;

function columnsOf<Thing>(things: readonly Thing[], cells: Readonly<Record<string, Cell<Thing>>>): Columns {
  const byName = Object.entries(cells).map(([name, cell]) => [name, columnOf(name, things.map(cell))] as const);
  return { rowCount: things.length, byName: new Map(byName) };
}

const NUMBER_COLUMNS = new Set(["characters", "position", "internal", "period", "value"]);

/** By name and not by content, as a table without rows has types too. */
function columnOf(name: string, cells: readonly (string | number | null)[]): Column {
  return NUMBER_COLUMNS.has(name)
    ? numberColumn(cells.map((cell) => (typeof cell === "number" ? cell : null)))
    : textColumn(cells.map((cell) => (cell === null ? null : String(cell))));
}

function aggregationText(aggregation: Indicator["aggregation"]): string {
  return typeof aggregation === "string" ? aggregation : `ratio(${aggregation.ratio.join("/")})`;
}
