import { describe, expect, it } from "vitest";
import type { Column, Columns, Engine } from "../../../src/query/engine.ts";
import { numberColumn, textColumn } from "../../../src/query/engines/columnValues.ts";
import { QueryError } from "../../../src/query/queryError.ts";
import { Sql, sql } from "../../../src/query/sql.ts";
import { nodeEngine, wasmEngine } from "../../engine.ts";

const engines: Readonly<Record<string, Engine>> = {
  "in Node": await nodeEngine(),
  "for the browser": (await wasmEngine()).engine,
};

const TRICKY = [
  "",
  null,
  "a,b",
  'say "x"',
  "two\nlines",
  "清河𠮷\uFEFF",
  "NULL",
  "\\N",
  " a ",
  "'; DROP TABLE own; --",
];
const NUMBERS = [0, null, -0.1, 0.1 + 0.2, 1e300, 5e-324, 2 ** 53, 98.07692307692307, 1, 2];

function valuesOf(columns: Columns): Record<string, readonly (number | string | null)[]> {
  const entries = [...columns.byName].map(([name, column]) => [name, listOf(column)] as const);
  return Object.fromEntries(entries);
}

function listOf(column: Column): readonly (number | string | null)[] {
  if (column.kind === "text") return column.values;
  return [...column.values].map((value, row) => (column.valid[row] === 1 ? value : null));
}

describe.each(Object.entries(engines))("the engine %s", (_name, engine) => {
  it("gives numbers of every kind as numbers", async () => {
    const columns = await engine.run(
      sql`SELECT 1::TINYINT AS a, 2::INTEGER AS b, 3::BIGINT AS c, sum(x) AS d, count(*) AS e, 2.5::DECIMAL(9, 2) AS f,
        0.1::DOUBLE AS g, true AS h, NULL::DOUBLE AS i FROM range(3) AS r(x)`,
    );
    expect(valuesOf(columns)).toEqual({
      a: [1],
      b: [2],
      c: [3],
      d: [3],
      e: [3],
      f: [2.5],
      g: [0.1],
      h: [1],
      i: [null],
    });
  });

  it("keeps its columns when there are no rows", async () => {
    const columns = await engine.run(sql`SELECT 'x' AS a, 1::DOUBLE AS b WHERE false`);
    expect(columns.rowCount).toBe(0);
    expect([...columns.byName].map(([name, { kind }]) => [name, kind])).toEqual([
      ["a", "text"],
      ["b", "number"],
    ]);
  });

  it("refuses a type that is neither number nor text", async () => {
    await expect(engine.run(sql`SELECT [1, 2] AS list`)).rejects.toThrow("cast it");
  });

  it("binds values as they are, hostile text included", async () => {
    const columns = await engine.run(
      sql`SELECT ${"'; DROP TABLE own; --"}::VARCHAR AS a, ${2.5}::DOUBLE AS b, ${null}::VARCHAR AS c`,
    );
    expect(valuesOf(columns)).toEqual({ a: ["'; DROP TABLE own; --"], b: [2.5], c: [null] });
  });

  it("takes a user's columns and gives them back unchanged", async () => {
    const own = new Map([
      ['名称 "x"', textColumn(TRICKY)],
      ["value", numberColumn(NUMBERS)],
    ]);
    await engine.load("own", { rowCount: TRICKY.length, byName: own });
    const columns = await engine.run(sql`SELECT * FROM own`);
    expect(valuesOf(columns)).toEqual({ '名称 "x"': TRICKY, value: NUMBERS });
  });

  it("replaces a table of the same name", async () => {
    const load = (value: number) =>
      engine.load("twice", { rowCount: 1, byName: new Map([["n", numberColumn([value])]]) });
    await load(1);
    await load(2);
    expect(valuesOf(await engine.run(sql`SELECT n FROM twice`))).toEqual({ n: [2] });
  });

  it("names the statement in its error", async () => {
    const failed = engine.run(new Sql("SELECT nothing FROM nowhere", []));
    await expect(failed).rejects.toThrow(QueryError);
    await expect(failed).rejects.toMatchObject({ statement: "SELECT nothing FROM nowhere" });
  });

  it("answers many questions at once, each its own", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => engine.run(sql`SELECT ${n}::DOUBLE AS n`)));
    expect(answers.map((columns) => valuesOf(columns)["n"]?.[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
