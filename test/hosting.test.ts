import { describe, expect, it } from "vitest";
import { headersFor, readHeaderRules } from "../src/cli/headerRules.mjs";
import { readProjectFile } from "./architecture/projectTree.ts";

const RULES = readHeaderRules(readProjectFile("public/_headers"));
const HEADERS = headersFor(RULES, "/");
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
    expect(HOSTING).toContain(`add_header ${name} `);
    expect(HOSTING).toContain(`"${value}"`);
    expect(HOSTING).toContain(`Header always set ${name} "${value}"`);
  });

  it("let nobody else frame the app, and everybody a published figure", () => {
    const framing = (path: string) =>
      new Map(headersFor(RULES, path)).get("Content-Security-Policy")?.split("; ").at(-1);
    expect(["/", "/index.html", "/en.html"].map(framing)).toEqual(Array(3).fill("frame-ancestors 'self'"));
    expect(["/live.html", "/figure/settlement/embed.html"].map(framing)).toEqual(Array(2).fill("frame-ancestors *"));
  });

  it("stand in the security page", () => {
    expect(readProjectFile("SECURITY.md")).toContain(policy);
  });
});
