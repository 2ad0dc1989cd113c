import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { publishedSample, sha256, withCells, writeSample, type Sample } from "../publishedSample.ts";
import { DATA_FOLDER, temporaryFolder } from "../engine.ts";

const TSX = createRequire(import.meta.url).resolve("tsx/cli");
const ENTRY = fileURLToPath(new URL("../../src/cli/buildData.ts", import.meta.url));

interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs the command as `npm run data` does. */
function buildData(
  folders: { readonly data: string; readonly out: string },
  env: Record<string, string> = {},
): Promise<Run> {
  const options = ["--data", folders.data, "--out", folders.out, "--lang", "en"];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [TSX, ENTRY, ...options],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
      },
    );
  });
}

async function foldersOf(
  sample: Sample,
): Promise<{ readonly data: string; readonly out: string; readonly root: string }> {
  const root = await temporaryFolder();
  await writeSample(join(root, "data"), sample);
  return { data: join(root, "data"), out: join(root, "public", "data"), root };
}

describe("npm run data", () => {
  describe("with sound data", () => {
    let out = "";
    let run: Run;

    beforeAll(async () => {
      const sound = await foldersOf(publishedSample());
      out = sound.out;
      run = await buildData(sound);
    });

    it("writes the database, the reports, the downloads, the catalogue and the host's lines", async () => {
      expect(run).toMatchObject({ code: 0 });
      expect(run.output).toContain("16 figures from 4 reports");
      expect((await readdir(out)).sort()).toEqual([
        "SHA256SUMS",
        "atlas.duckdb",
        "catalogue.json",
        "codebook.csv",
        "config.json",
        "datapackage.json",
        "documents.csv",
        "fazhi-atlas-data.zip",
        "jurisdictions.csv",
        "numbers_not_taken.csv",
        "observations.csv",
        "reports",
      ]);
    });

    it("copies reports byte for byte", async () => {
      const { texts } = publishedSample();
      for (const [id, text] of Object.entries(texts)) {
        expect(await readFile(join(out, "reports", `${id}.txt`), "utf8")).toBe(text);
      }
    });

    it("leaves no draft behind", async () => {
      expect(await readdir(join(out, ".."))).toEqual(["data"]);
    });

    it("counts its version over the tables, in the order of their names", async () => {
      const names = ["documents", "jurisdictions", "numbers_not_taken", "observations"];
      const tables = await Promise.all(names.map((name) => readFile(join(out, `${name}.csv`), "utf8")));
      const catalogue = JSON.parse(await readFile(join(out, "catalogue.json"), "utf8")) as { version: object };
      expect(catalogue.version).toEqual({ date: "2026-01-02", hash: sha256(tables.join("")).slice(0, 8) });
    });

    it("writes the same again, but for the bytes of the database", async () => {
      const again = await foldersOf(publishedSample());
      await buildData(again);
      for (const file of (await readdir(out)).filter((name) => /json|csv/.test(name))) {
        expect(await readFile(join(again.out, file), "utf8")).toBe(await readFile(join(out, file), "utf8"));
      }
    });
  });

  it("takes the tables that the product ships", async () => {
    const root = await temporaryFolder();
    expect(await buildData({ data: DATA_FOLDER, out: join(root, "data") })).toMatchObject({ code: 0 });
  });

  it("stops at a broken row with file, row, column, found and expected, and writes nothing", async () => {
    const sound = publishedSample();
    const broken = withCells(withCells(sound, "observations", 2, { value: "121" }), "documents", 3, { period: "25" });
    const { data, out, root } = await foldersOf(broken);
    const { code, output } = await buildData({ data, out });
    expect(code).toBe(1);
    expect(output).toContain("observations.csv, row 2, value: “121” is not the number in the text. Expected: 120");
    expect(output).toContain("documents.csv, row 3, period: “25” is not a reporting year. Expected: a year from 1978");
    expect(await readdir(root)).toEqual(["data"]);
  });

  it("leaves the last good build untouched", async () => {
    const { data, out } = await foldersOf(withCells(publishedSample(), "observations", 2, { value: "" }));
    await mkdir(out, { recursive: true });
    await writeFile(join(out, "catalogue.json"), "old");
    expect(await buildData({ data, out })).toMatchObject({ code: 1 });
    expect(await readdir(join(out, ".."))).toEqual(["data"]);
    expect(await readFile(join(out, "catalogue.json"), "utf8")).toBe("old");
  });

  it("names a folder without tables file by file", async () => {
    const root = await temporaryFolder();
    const { code, output } = await buildData({ data: join(root, "none"), out: join(root, "out") });
    expect(code).toBe(1);
    expect(output).toContain("observations.csv: the file does not exist");
    expect(output).toContain("datapackage.json: the file does not exist");
    expect(existsSync(join(root, "out"))).toBe(false);
  });

  it("names a table that is not UTF-8 instead of publishing mojibake", async () => {
    const { data, out } = await foldersOf(publishedSample());
    await writeFile(join(data, "jurisdictions.csv"), Uint8Array.of(0xc7, 0xe5, 0xba, 0xd3));
    const { code, output } = await buildData({ data, out });
    expect([code, output]).toEqual([1, expect.stringContaining("jurisdictions.csv: is not encoded in UTF-8")]);
  });

  it.each([
    ['{"organiser": "某局"}', 0, ""],
    [
      '{"organizer": "某局"}',
      1,
      "host.json, organizer: “organizer” is not a setting. Expected: one of title, organiser",
    ],
    ['{"icp": 5}', 1, "host.json, icp: “5” is not text. Expected: text"],
    ['{"leave_out": "a"}', 1, "is not a list. Expected: a list in brackets"],
    ['{"leave_out": ["a-2025"]}', 1, "host.json, leave_out: “a-2025” is not in documents.csv. Expected: an id of"],
    ["{", 1, "is not valid JSON"],
  ])("reads a host's lines %s with exit code %d", async (json, code, sentence) => {
    const { data, out, root } = await foldersOf(publishedSample());
    const path = join(root, "host.json");
    await writeFile(path, json);
    const run = await buildData({ data, out }, { SITE_CONFIG: path });
    expect([run.code, run.output]).toEqual([code, expect.stringContaining(sentence)]);
    expect(existsSync(join(out, "config.json"))).toBe(code === 0);
  });

  it("says which documents a host leaves out", async () => {
    const { data, out, root } = await foldersOf(publishedSample());
    const path = join(root, "host.json");
    await writeFile(path, '{"leave_out": ["donghu-xinqiao-2024"]}');
    const { code, output } = await buildData({ data, out }, { SITE_CONFIG: path });
    expect([code, output]).toEqual([0, expect.stringContaining("14 figures from 3 reports")]);
    expect(output).toContain("Left out (leave_out): donghu-xinqiao-2024.");
  });

  it("stops when the host's file is named but missing", async () => {
    const { data, out, root } = await foldersOf(publishedSample());
    const run = await buildData({ data, out }, { SITE_CONFIG: join(root, "none.json") });
    expect([run.code, run.output]).toEqual([1, expect.stringContaining("none.json")]);
  });
});
