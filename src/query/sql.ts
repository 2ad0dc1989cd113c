export type SqlValue = string | number | null;

/** Statement text with its bound values. Made only by the functions of this file. */
export class Sql {
  constructor(
    readonly text: string,
    readonly values: readonly SqlValue[],
  ) {}
}

/** Values become parameters; only another Sql is spliced in as text. */
export function sql(parts: TemplateStringsArray, ...inputs: readonly (SqlValue | Sql)[]): Sql {
  let text = parts[0] ?? "";
  const values: SqlValue[] = [];
  inputs.forEach((input, index) => {
    text += input instanceof Sql ? input.text : "?";
    values.push(...(input instanceof Sql ? input.values : [input]));
    text += parts[index + 1] ?? "";
  });
  return new Sql(text, values);
}

export function identifier(name: string): Sql {
  return new Sql(`"${name.replaceAll('"', '""')}"`, []);
}

/** What may stand in SQL as a literal: ids of the codebook or dictionary (lower case, digits, - _ :) and safe integers. */
const LITERAL_ID = /^[a-z0-9][a-z0-9_:-]{0,127}$/;

/**
 * Puts known ids and integers into the text itself, since bound parameters cost DuckDB its pruning on the sorted file.
 * Throws on anything else: user text is always bound.
 */
export function literal(value: string | number | readonly (string | number)[]): Sql {
  if (typeof value === "object") return new Sql(value.map((one) => literal(one).text).join(", "), []);
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a safe integer for SQL: ${value}`);
    return new Sql(String(value), []);
  }
  if (!LITERAL_ID.test(value)) throw new TypeError(`not an id for SQL: ${JSON.stringify(value)}`);
  return new Sql(`'${value}'`, []);
}

/** The path of a database file, where ATTACH and COPY take neither a parameter nor a name. Never a path that a user typed. */
export function filePath(path: string): Sql {
  return new Sql(`'${path.replaceAll("'", "''")}'`, []);
}

/** Joins fragments, for lists of columns or conditions. */
export function join(fragments: readonly Sql[], separator: ", " | " AND " | " UNION ALL "): Sql {
  return new Sql(
    fragments.map((one) => one.text).join(separator),
    fragments.flatMap((one) => one.values),
  );
}
