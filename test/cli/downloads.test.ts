import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { zipArchive } from "../../src/cli/zipArchive.ts";
import { builtFrom, DATA_FOLDER } from "../engine.ts";
import { builtFiles } from "./builtFiles.ts";

const ARCHIVE = "fazhi-atlas-data.zip";

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

describe("the download of everything", () => {
  let built: ReadonlyMap<string, Buffer> = new Map();
  let packed: Readonly<Record<string, Uint8Array>> = {};

  beforeAll(async () => {
    built = await builtFiles(await builtFrom(DATA_FOLDER));
    packed = unzipSync(built.get(ARCHIVE) ?? new Uint8Array());
  });

  it("holds tables, codebook, description, licence, guide, reports and checksums, and nothing else", async () => {
    const reports = (await readdir(join(DATA_FOLDER, "reports"))).map((file) => `reports/${file}`);
    const tables = [
      "documents.csv",
      "facts/jurisdictions.csv",
      "facts/observations.csv",
      "figures.csv",
      "jurisdictions.csv",
      "numbers_not_taken.csv",
      "observations.csv",
      "review.csv",
    ];
    const others = ["LICENSE", "README.md", "SHA256SUMS", "codebook.csv", "datapackage.json"];
    expect(Object.keys(packed)).toEqual([...others, ...tables, ...reports].sort());
  });

  it("holds what stands beside it, to the byte", () => {
    const differing = Object.entries(packed).filter(([path, bytes]) => built.get(path)?.equals(bytes) !== true);
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it("holds tables, licence, guide and reports as they stand in data/, to the byte", async () => {
    const made = new Set(["SHA256SUMS", "codebook.csv", "datapackage.json"]);
    const copied = Object.entries(packed).filter(([path]) => !made.has(path));
    for (const [path, bytes] of copied) {
      expect([path, (await readFile(join(DATA_FOLDER, path))).equals(bytes)]).toEqual([path, true]);
    }
  });

  it("sums up every other file", () => {
    const sums = new TextDecoder().decode(packed["SHA256SUMS"]).trimEnd().split("\n");
    const others = Object.entries(packed).filter(([path]) => path !== "SHA256SUMS");
    expect(sums).toEqual(others.map(([path, bytes]) => `${sha256(bytes)}  ${path}`));
  });

  it("describes each of its tables and reports", () => {
    const description = JSON.parse(new TextDecoder().decode(packed["datapackage.json"])) as {
      readonly resources: readonly {
        readonly path: string;
        readonly schema?: { readonly fields: readonly object[] };
      }[];
    };
    const paths = Object.keys(packed).filter((path) => /\.(csv|txt)$/.test(path));
    expect(description.resources.map(({ path }) => path).sort()).toEqual(paths);
  });

  it("is the same file again from the same data", async () => {
    const again = await builtFiles(await builtFrom(DATA_FOLDER));
    expect(again.get(ARCHIVE)?.equals(built.get(ARCHIVE) ?? new Uint8Array())).toBe(true);
  });
});

describe(zipArchive, () => {
  it("does not depend on the order of the files", () => {
    const texts = [
      ["b.txt", "乙"],
      ["a.txt", "甲"],
    ] as const;
    const archive = zipArchive(new Map(texts), "2026-01-02");
    expect(zipArchive(new Map([...texts].reverse()), "2026-01-02")).toEqual(archive);
    expect(new TextDecoder().decode(unzipSync(archive)["a.txt"])).toBe("甲");
  });

  it.each(["UTC", "Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia"])("gives the same bytes in %s", (zone) => {
    const texts = new Map([["a.txt", "甲"]]);
    const here = zipArchive(texts, "2026-01-02");
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    try {
      expect(zipArchive(texts, "2026-01-02")).toEqual(here);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});
