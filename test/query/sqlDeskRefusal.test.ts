import { describe, expect, it } from "vitest";
import { refusalOf, withoutLastSemicolon } from "../../src/query/sqlDeskRefusal.ts";
import { tokensOf } from "../../src/query/sqlDeskTokens.ts";

describe(tokensOf, () => {
  it.each([
    ["SELECT 'it''s; -- no' FROM t", ["SELECT", "'it''s; -- no'", "FROM", "t"]],
    ["E'a\\'; b' x", ["E'a\\'; b'", "x"]],
    ['"a ""b"" ;" c', ['"a ""b"" ;"', "c"]],
    ["$$ ; ' $$ x", ["$$ ; ' $$", "x"]],
    ["$tag$ $$ ; $tag$;", ["$tag$ $$ ; $tag$", ";"]],
    ["a /* b /* c */ ; */ d", ["a", "/* b /* c */ ; */", "d"]],
    ["a -- b ; c\nd", ["a", "-- b ; c", "d"]],
    ["名称=1.5e3", ["名称", "=", "1.5e3"]],
    ["$1 ? $name", ["$1", "?", "$name"]],
  ])("takes %j apart", (text, tokens) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(tokens);
  });

  it.each(["'a", '"a', "/* a", "/* a /* b */", "$$ a", "E'a\\'"])("sees that %j is not closed", (text) => {
    expect(tokensOf(text).at(-1)?.isOpen).toBe(true);
  });

  it("leaves nothing out but blanks, whatever is typed", () => {
    const text = " 'a''b' \u0000 \"c\" é😀 /**/ $x$ $x$ -- \n;;()";
    const tokens = tokensOf(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
    const gaps = tokens.map(({ start }, index) => text.slice(tokens[index - 1]?.end ?? 0, start));
    expect(gaps.join("").trim()).toBe("");
  });
});

describe(refusalOf, () => {
  it("points at the words it is about", () => {
    const text = "SELECT 1;\n  DROP TABLE t";
    const refusal = refusalOf(text);
    expect(refusal?.kind).toBe("several");
    expect(text.slice(refusal?.start, refusal?.end)).toBe("DROP");
  });

  it.each([
    "SELECT load, copy, set FROM own_observations",
    "SELECT sum(load) AS load FROM t",
    "SELECT replace(place, '街道', '') FROM observations",
    "SELECT a.query FROM t AS a",
    "SELECT 'a;b', \"u\" FROM t WHERE note LIKE 'u/%' AND url IN ('https://example.org/a.csv', '/etc/passwd')",
    "SELECT ')' FROM t -- ) ; (",
    "SELECT x[1], {'a': 1} FROM t",
    "SELECT string_agg(name, '/') FROM codebook",
  ])("has nothing against %s", (text) => {
    expect(refusalOf(text)).toBeUndefined();
  });
});

describe(withoutLastSemicolon, () => {
  it.each([
    ["SELECT 1;", "SELECT 1 "],
    ["SELECT 1 ; -- end", "SELECT 1   -- end"],
    ["SELECT ';'", "SELECT ';'"],
    ["SELECT 1 -- ;", "SELECT 1 -- ;"],
  ])("makes of %j %j", (text, expected) => {
    expect(withoutLastSemicolon(text)).toBe(expected);
  });
});
