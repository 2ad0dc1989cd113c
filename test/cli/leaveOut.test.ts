import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { buildPublicData } from "../../src/cli/buildPublicData.ts";
import { DEFAULT_VIEW } from "../../src/view/view.ts";
import { readCatalogue } from "../../src/workspace/publishedData.ts";
import { openWorkspaceInNode } from "../../src/workspace/inNode.ts";
import { builtFrom, builtFromSample, DATA_FOLDER, temporaryFolder } from "../engine.ts";
import { publishedSample, withCells, writeSample } from "../publishedSample.ts";
import { builtFiles, textsOf } from "./builtFiles.ts";

type Rows = readonly Readonly<Record<string, string>>[];

function rowsOf(file: string): Rows {
  const text = readFileSync(join(DATA_FOLDER, file), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const DOCUMENTS = rowsOf("documents.csv").map(({ id = "" }) => id);

/** Quotes of one report that stand in no other, nor in the guide or the licence, where they are examples. */
function ownQuotes(document: string): readonly string[] {
  const others = DOCUMENTS.filter((id) => id !== document).map((id) => `reports/${id}.txt`);
  const kept = [...others, "README.md", "LICENSE"].map((file) => readFileSync(join(DATA_FOLDER, file), "utf8"));
  return [...rowsOf("observations.csv"), ...rowsOf("numbers_not_taken.csv")]
    .filter((row) => row["document"] === document)
    .map(({ quote = "" }) => quote)
    .filter((quote) => /\p{Script=Han}{3}/u.test(quote) && !kept.some((text) => text.includes(quote)));
}

async function sliceOf(folder: string) {
  const workspace = openWorkspaceInNode(folder);
  try {
    return await workspace.slice(DEFAULT_VIEW);
  } finally {
    await workspace.close();
  }
}

describe("leave_out", () => {
  describe.each(DOCUMENTS)("with %s", (document) => {
    it("leaves no trace of its id or its quotes in any text, archive or answer", async () => {
      const folder = await builtFrom(DATA_FOLDER, { leave_out: [document] });
      const files = await builtFiles(folder);
      const packed = unzipSync(files.get("fazhi-atlas-data.zip") ?? new Uint8Array());
      const texts = [...textsOf(files), ...textsOf(new Map(Object.entries(packed)))];
      const quotes = ownQuotes(document);
      expect(quotes.length).toBeGreaterThan(8);
      for (const [path, text] of texts) {
        expect([path, [document, ...quotes].filter((secret) => text.includes(secret))]).toEqual([path, []]);
      }
      expect([...files.keys(), ...Object.keys(packed)].filter((path) => path.includes(document))).toEqual([]);
      expect(files.get("atlas.duckdb")?.includes(document)).toBe(false);
      expect(JSON.stringify(await sliceOf(folder))).not.toContain(document);
    });
  });

  it("keeps the rows of the others as they were, to the byte", async () => {
    const [leftOut = ""] = DOCUMENTS;
    const built = textsOf(await builtFiles(await builtFrom(DATA_FOLDER, { leave_out: [leftOut] })));
    for (const file of ["observations.csv", "documents.csv", "numbers_not_taken.csv"]) {
      const lines = readFileSync(join(DATA_FOLDER, file), "utf8").split("\n");
      expect(built.get(file)).toBe(lines.filter((line) => !line.startsWith(leftOut)).join("\n"));
    }
    expect(built.get("jurisdictions.csv")).toBe(readFileSync(join(DATA_FOLDER, "jurisdictions.csv"), "utf8"));
  });

  it("takes the report and the history out of the description's sources and resources, and no other", async () => {
    const [leftOut = ""] = DOCUMENTS;
    const whole = textsOf(await builtFiles(await builtFrom(DATA_FOLDER))).get("datapackage.json") ?? "";
    const less = textsOf(await builtFiles(await builtFrom(DATA_FOLDER, { leave_out: [leftOut] })));
    const [before, after] = [whole, less.get("datapackage.json") ?? ""].map(
      (text) => JSON.parse(text) as { readonly sources: readonly object[]; readonly resources: readonly object[] },
    );
    expect(after?.sources).toEqual(before?.sources.slice(1));
    // Its text, and the history of figures, which names it.
    expect(after?.resources).toHaveLength((before?.resources.length ?? 0) - 2);
  });

  it("gives the copy a data version of its own", async () => {
    const version = async (host: object) => {
      const texts = textsOf(await builtFiles(await builtFromSample(publishedSample(), host)));
      return readCatalogue(JSON.parse(texts.get("catalogue.json") ?? "")).version;
    };
    const whole = await version({});
    const less = await version({ leave_out: ["donghu-xinqiao-2024"] });
    expect(less.date).toBe(whole.date);
    expect(less.hash).not.toBe(whole.hash);
  });

  it("brings an older report of the place forward", async () => {
    const slice = await sliceOf(await builtFromSample(publishedSample(), { leave_out: ["linjiang-qinghe-2025"] }));
    const reports = slice.reports.map(({ jurisdiction, period }) => `${jurisdiction} ${period}`);
    expect(reports).toContain("linjiang-qinghe 2024");
  });

  it("can leave out everything", async () => {
    const all = Object.keys(publishedSample().texts);
    const slice = await sliceOf(await builtFromSample(publishedSample(), { leave_out: all }));
    expect([slice.reports, slice.cells]).toEqual([[], []]);
  });

  it("still proves the reports it leaves out", async () => {
    const broken = withCells(publishedSample(), "observations", 2, { value: "121" });
    await expect(builtFromSample(broken, { leave_out: ["linjiang-qinghe-2024"] })).rejects.toThrow("numberDiffers");
  });

  it("stops where a text that stays names what is left out", async () => {
    const named = withCells(publishedSample(), "observations", 2, { note: "另见 donghu-xinqiao-2024" });
    const root = await temporaryFolder();
    await writeSample(join(root, "source"), named);
    await writeFile(join(root, "host.json"), '{"leave_out": ["donghu-xinqiao-2024"]}');
    const { problems, written } = await buildPublicData({
      source: join(root, "source"),
      target: join(root, "out"),
      siteConfig: { path: join(root, "host.json"), required: true },
    });
    expect(written).toBeUndefined();
    const at = { file: "observations.csv", row: 0, column: "" };
    expect(problems).toEqual([{ code: "namesLeftOut", ...at, found: "donghu-xinqiao-2024" }]);
  });
});
