import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DIST, ROOT } from "../../src/cli/paths.mjs";
import { cdnAddress } from "../architecture/forbidden.ts";

const FILES = readdirSync(DIST, { recursive: true, encoding: "utf8" });
const ENGINE = join(ROOT, "node_modules", "@duckdb", "duckdb-wasm", "dist");

describe("dist", () => {
  it("names no public server in what the browser runs", () => {
    const found = FILES.filter((file) => /\.(js|css|html)$/.test(file)).map((file) => [file, cdnAddress(read(file))]);
    expect(found.filter(([, address]) => address !== undefined)).toEqual([]);
  });

  it("names every own file relative to the page", () => {
    for (const file of ["index.html", "en.html"]) {
      const addresses = [...read(file).matchAll(/<(?:script|link|img)[^>]*?\s(?:src|href)="([^"]*)"/g)].map(
        ([, address]) => address,
      );
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => !address?.startsWith("./"))).toEqual([]);
    }
  });

  it.each(["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"])("ships the very %s of its package", (name) => {
    const shipped = FILES.filter((file) => file.includes(name.slice(0, name.lastIndexOf(".")))).map((file) =>
      sha256(join(DIST, file)),
    );
    expect(shipped).toEqual([sha256(join(ENGINE, name))]);
  });
});

function read(file: string): string {
  return readFileSync(join(DIST, file), "utf8");
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
