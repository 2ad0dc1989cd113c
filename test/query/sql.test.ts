import { describe, expect, it } from "vitest";
import { filePath, identifier, join, literal, sql } from "../../src/query/sql.ts";

describe(sql, () => {
  it("binds values and splices only SQL", () => {
    const inner = sql`b = ${"x'; --"}`;
    const { text, values } = sql`SELECT ${identifier('a"b')} WHERE ${inner} AND c = ${1}`;
    expect(text).toBe('SELECT "a""b" WHERE b = ? AND c = ?');
    expect(values).toEqual(["x'; --", 1]);
  });
});

describe(literal, () => {
  it.each([
    ["linjiang-qinghe", "'linjiang-qinghe'"],
    ["own:mine:1", "'own:mine:1'"],
    [2025, "2025"],
    [["a", "b", 3], "'a', 'b', 3"],
  ] as const)("writes %j as %s", (value, text) => {
    expect(literal(value)).toMatchObject({ text, values: [] });
  });

  it.each(["a'b", "", "A", "a b", "ａ", "a".repeat(129), "a\n", 0.5, NaN, Infinity, 2 ** 60])("refuses %j", (value) => {
    expect(() => literal(value)).toThrow(TypeError);
  });
});

describe(filePath, () => {
  it("cannot be left by a quote in the path", () => {
    expect(filePath("/tmp/it's.duckdb").text).toBe("'/tmp/it''s.duckdb'");
  });
});

describe(join, () => {
  it("keeps values in the order of their marks", () => {
    const { text, values } = join([sql`a = ${1}`, sql`b = ${"two"}`], " AND ");
    expect([text, values]).toEqual(["a = ? AND b = ?", [1, "two"]]);
  });
});
