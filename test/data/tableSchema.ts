import * as v from "valibot";

const Constraints = v.strictObject({
  required: v.optional(v.boolean()),
  unique: v.optional(v.boolean()),
  pattern: v.optional(v.string()),
  enum: v.optional(v.array(v.string())),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
});

const Field = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  type: v.picklist(["string", "integer", "number", "date"]),
  format: v.optional(v.picklist(["default", "uri"])),
  title: v.string(),
  description: v.optional(v.string()),
  constraints: v.optional(Constraints),
});
export type Field = v.InferOutput<typeof Field>;

const Names = v.pipe(v.array(v.string()), v.minLength(1));

/** The part of Table Schema (Data Package 2.0) that this project uses; anything else in it is a slip. */
export const TableSchema = v.strictObject({
  fields: v.array(Field),
  primaryKey: Names,
  foreignKeys: v.optional(
    v.array(v.strictObject({ fields: Names, reference: v.strictObject({ resource: v.string(), fields: Names }) })),
  ),
  missingValues: v.tuple([v.literal("")]),
});
export type TableSchema = v.InferOutput<typeof TableSchema>;

const Licence = v.pipe(
  v.object({ name: v.optional(v.string()), path: v.optional(v.string()), title: v.string() }),
  v.check(({ name, path }) => (name ?? path) !== undefined, "a licence has a name or a path"),
);

const Resource = {
  name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
  path: v.pipe(v.string(), v.regex(/^(?!\/|.*\.\.)/)),
  title: v.string(),
  format: v.string(),
  mediatype: v.string(),
  encoding: v.literal("utf-8"),
};

const TableResource = v.strictObject({
  ...Resource,
  type: v.literal("table"),
  description: v.string(),
  dialect: v.strictObject({
    delimiter: v.literal(","),
    quoteChar: v.literal('"'),
    doubleQuote: v.literal(true),
    header: v.literal(true),
  }),
  schema: TableSchema,
});

const TextResource = v.strictObject({
  ...Resource,
  bytes: v.number(),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  licenses: v.array(Licence),
});

export const DataPackage = v.strictObject({
  $schema: v.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
  title: v.string(),
  description: v.string(),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  created: v.pipe(v.string(), v.isoTimestamp()),
  keywords: v.array(v.string()),
  licenses: v.array(Licence),
  contributors: v.array(v.object({ title: v.string(), roles: v.array(v.string()) })),
  sources: v.array(v.strictObject({ title: v.string(), path: v.optional(v.pipe(v.string(), v.url())) })),
  resources: v.array(v.union([TableResource, TextResource])),
});

type Row = Readonly<Record<string, string>>;

/** What is wrong with a table's cells, each as `row 3, value: …`; row 1 is the header. Foreign keys apart. */
export function cellFaults({ fields, primaryKey }: TableSchema, rows: readonly Row[]): string[] {
  const faults = rows.flatMap((row, index) =>
    fields.flatMap((field) => {
      const fault = cellFault(field, row[field.name] ?? "");
      return fault ? [`row ${index + 2}, ${field.name}: ${fault}`] : [];
    }),
  );
  const unique = fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
  return [...faults, ...[primaryKey, ...unique].flatMap((key) => repeated(key, rows))];
}

/** Rows that refer to a row that is not there; an empty reference refers to nothing. */
export function referenceFaults(
  { foreignKeys = [] }: TableSchema,
  rows: readonly Row[],
  tables: ReadonlyMap<string, readonly Row[]>,
): string[] {
  return foreignKeys.flatMap(({ fields, reference }) => {
    const known = new Set((tables.get(reference.resource) ?? []).map((row) => keyOf(reference.fields, row)));
    return rows.flatMap((row, index) => {
      const isEmpty = fields.every((name) => (row[name] ?? "") === "");
      return isEmpty || known.has(keyOf(fields, row))
        ? []
        : [`row ${index + 2}, ${fields.join()}: ${keyOf(fields, row)}`];
    });
  });
}

const FORMS = {
  string: /[^]*/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
} as const;

function cellFault({ type, format, constraints = {} }: Field, cell: string): string | undefined {
  if (cell === "") return constraints.required ? "empty" : undefined;
  if (!FORMS[type].test(cell)) return `not a ${type}`;
  if (format === "uri" && !URL.canParse(cell)) return "not an address";
  const { pattern, minimum = -Infinity, maximum = Infinity } = constraints;
  if (pattern !== undefined && !new RegExp(pattern, "u").test(cell)) return "not of the pattern";
  if (constraints.enum && !constraints.enum.includes(cell)) return "not in the list";
  if (type === "integer" || type === "number") {
    if (Number(cell) < minimum || Number(cell) > maximum) return "out of range";
  }
  return undefined;
}

function repeated(key: readonly string[], rows: readonly Row[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const value = keyOf(key, row);
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [`row ${index + 2}, ${key.join()}: repeated`];
  });
}

function keyOf(names: readonly string[], row: Row): string {
  return names.map((name) => row[name] ?? "").join(" ");
}
