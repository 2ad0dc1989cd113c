import { describe, expect, it } from "vitest";
import { headersFor, readHeaderRules } from "../../src/cli/headerRules.mjs";

const RULES = readHeaderRules(
  [
    "# for hosts",
    "",
    "/*",
    "  X-One: 1",
    "  # not a header",
    "  X-Two: a: b",
    "/assets/*.js",
    "\tX-Three: 3",
    "/a.b",
    "  X-Four: 4",
  ].join("\r\n"),
);

describe(headersFor, () => {
  it.each([
    ["/", ["X-One", "X-Two"]],
    ["/assets/x/y.js", ["X-One", "X-Two", "X-Three"]],
    ["/a.b", ["X-One", "X-Two", "X-Four"]],
    ["/aXb", ["X-One", "X-Two"]],
  ])("gives %s its headers", (path, names) => {
    expect(headersFor(RULES, path).map(([name]) => name)).toEqual(names);
  });

  it("keeps colons in values", () => {
    expect(headersFor(RULES, "/")).toContainEqual(["X-Two", "a: b"]);
  });
});

describe(readHeaderRules, () => {
  it("refuses a line that is no header", () => {
    expect(() => readHeaderRules("/*\n  nosniff")).toThrow('no colon in "nosniff"');
  });
});
