import Papa from "papaparse";
import { CODEBOOK } from "../model/codebook.ts";
import type { Indicator } from "../model/indicator.ts";
import { LIST_SEPARATOR } from "../model/tidyColumns.ts";

interface CodebookColumn {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly isKey?: true;
  readonly cell: (indicator: Indicator, id: string) => string;
}

/** The columns of codebook.csv, with what datapackage.json says of them. */
const COLUMNS: readonly CodebookColumn[] = [
  { name: "id", title: "Id", description: "`indicator` of observations.csv.", isKey: true, cell: (_, id) => id },
  { name: "name", title: "Name in Chinese", cell: ({ label }) => label["zh-CN"] },
  { name: "name_en", title: "Name in English", cell: ({ label }) => label.en },
  { name: "definition", title: "Definition in Chinese", cell: ({ definition }) => definition["zh-CN"] },
  { name: "definition_en", title: "Definition in English", cell: ({ definition }) => definition.en },
  {
    name: "unit",
    title: "Unit",
    description: "The usual measure word; `unit_written` of observations.csv is the report's own.",
    cell: ({ unit }) => unit["zh-CN"],
  },
  {
    name: "kind",
    title: "Kind",
    description: "`flow`: counted during the year; `stock`: at year end, never summed over years.",
    cell: ({ kind }) => kind,
  },
  {
    name: "direction",
    title: "Direction",
    description: "`higher`: more is better; `workload`: more is neither good nor bad.",
    cell: ({ direction }) => direction,
  },
  {
    name: "aggregation",
    title: "Aggregation over places",
    description:
      "`sum`; `sum_within_basis`: only figures of one basis; `none`; `ratio(a/b)`: the sum of a over the sum of b, never a mean of rates.",
    cell: ({ aggregation }) =>
      typeof aggregation === "string" ? aggregation : `ratio(${aggregation.ratio.join("/")})`,
  },
  {
    name: "bases",
    title: "Counting bases",
    description: "`basis` of observations.csv with its Chinese name, as `id=name`, separated by `|`.",
    cell: ({ bases }) => bases.map(({ id, label }) => `${id}=${label["zh-CN"]}`).join(LIST_SEPARATOR),
  },
  { name: "group", title: "Group", description: "The theme it is shown under.", cell: ({ group }) => group },
];

/** The codebook as a table: RFC 4180, lines ended by LF, as the tables of data/. */
export function codebookTable(): string {
  const indicators: readonly (readonly [string, Indicator])[] = Object.entries(CODEBOOK);
  const rows = indicators.map(([id, indicator]) => COLUMNS.map(({ cell }) => cell(indicator, id)));
  return `${Papa.unparse([COLUMNS.map(({ name }) => name), ...rows], { newline: "\n" })}\n`;
}

export const CODEBOOK_FILE = "codebook.csv";

/** What datapackage.json says of the table. */
export const CODEBOOK_RESOURCE = {
  name: "codebook",
  path: CODEBOOK_FILE,
  type: "table",
  title: "Codebook",
  description: "A row for each indicator: what it means, how it is counted and combined.",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: COLUMNS.map(({ name, title, description, isKey }) => ({
      name,
      type: "string",
      title,
      ...(description === undefined ? {} : { description }),
      constraints: isKey ? { required: true, unique: true } : { required: name !== "bases" },
    })),
    primaryKey: ["id"],
    missingValues: [""],
  },
};
