import { describe, expect, it } from "vitest";
import { headersFor, readHeaderRules } from "../src/cli/headerRules.mjs";
import { readProjectFile } from "./architecture/projectTree.ts";

const HEADERS = headersFor(readHeaderRules(readProjectFile("public/_headers")), "/");
const HOSTING = readProjectFile("docs/hosting.md");

describe("the headers we ship", () => {
  const policy = new Map(HEADERS).get("Content-Security-Policy") ?? "";

  it("allow scripts, styles and requests of our own only", () => {
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "connect-src 'self'",
      ]),
    );
    expect(policy).not.toMatch(/'unsafe-(inline|eval)'|https?:|\*/);
  });

  it.each(HEADERS)("stand in the same words in the hosting page: %s", (name, value) => {
    expect(HOSTING).toContain(`add_header ${name} "${value}" always;`);
    expect(HOSTING).toContain(`Header always set ${name} "${value}"`);
  });

  it("stand in the security page", () => {
    expect(readProjectFile("SECURITY.md")).toContain(policy);
  });
});
