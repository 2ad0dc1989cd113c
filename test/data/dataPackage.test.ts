import { readdirSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { isIndicatorId } from "../../src/model/codebook.ts";
import { readFlagMarks } from "../../src/model/flagMarks.ts";
import {
  DOCUMENT_COLUMNS,
  FACT_COLUMNS,
  FIGURE_COLUMNS,
  JURISDICTION_COLUMNS,
  NUMBER_NOT_TAKEN_COLUMNS,
  OBSERVATION_COLUMNS,
  REVIEW_COLUMNS,
} from "../../src/model/tidyColumns.ts";
import { csvRecords, DATA_FOLDER, dataBytes, dataText, listOf, sha256, tableRows } from "./dataFiles.ts";
import { cellFaults, DataPackage, referenceFaults, type TableSchema } from "./tableSchema.ts";

const description = v.parse(DataPackage, JSON.parse(dataText("datapackage.json")));
const tables = description.resources.flatMap((resource) => ("schema" in resource ? [resource] : []));
const texts = description.resources.flatMap((resource) => ("hash" in resource ? [resource] : []));
const rowsOf = new Map(tables.map(({ name, path }) => [name, tableRows<string>(dataText(path))]));
const byName = tables.map((table) => [table.name, table] as const);

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  observations: OBSERVATION_COLUMNS,
  documents: DOCUMENT_COLUMNS,
  jurisdictions: JURISDICTION_COLUMNS,
  numbers_not_taken: NUMBER_NOT_TAKEN_COLUMNS,
  review: REVIEW_COLUMNS,
  figures: FIGURE_COLUMNS,
  "facts-observations": FACT_COLUMNS,
  "facts-jurisdictions": JURISDICTION_COLUMNS,
};

describe("datapackage.json", () => {
  it("describes every table and every report of the folder, and nothing else", () => {
    const onDisk = [
      ...readdirSync(DATA_FOLDER),
      ...["reports", "facts"].flatMap((folder) => readdirSync(DATA_FOLDER + folder).map((file) => `${folder}/${file}`)),
    ];
    const unlisted = new Set(["LICENSE", "README.md", "datapackage.json", "reports", "facts", "site.config.json"]);
    const listed = description.resources.map(({ path }) => path);
    expect(new Set(onDisk.filter((file) => !unlisted.has(file)))).toEqual(new Set(listed));
    expect(new Set(tables.map(({ name }) => name))).toEqual(new Set(Object.keys(COLUMNS)));
  });

  it.each(byName)("names the columns of %s as they stand in the file and in the code", (name, { path, schema }) => {
    const [header] = csvRecords(dataText(path));
    expect(schema.fields.map((field) => field.name)).toEqual(header);
    expect(COLUMNS[name]).toEqual(header);
  });

  it.each(byName)("is true of every cell and key of %s", (name, { schema }) => {
    const rows = rowsOf.get(name) ?? [];
    expect(rows.length).toBeGreaterThan(4);
    expect(cellFaults(schema, rows)).toEqual([]);
    expect(referenceFaults(schema, rows, rowsOf)).toEqual([]);
  });

  it.each(byName)("%s is RFC 4180 in UTF-8, without byte order mark, lines ended by LF", (_, { path }) => {
    const bytes = dataBytes(path);
    expect(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)).toMatch(/^[a-z][^\r]*\n$/);
    const [header = [], ...records] = csvRecords(dataText(path));
    for (const record of records) expect(record).toHaveLength(header.length);
  });

  it.each(texts)("$name has the length and checksum given", ({ path, bytes, hash }) => {
    expect(dataBytes(path)).toHaveLength(bytes);
    expect(`sha256:${sha256(dataBytes(path))}`).toBe(hash);
  });

  it("gives the tables an open licence and every report as a source", () => {
    expect(description.licenses.map(({ name }) => name)).toEqual(["CC-BY-4.0"]);
    expect(dataText("LICENSE")).toContain("creativecommons.org/licenses/by/4.0");
    const documents = rowsOf.get("documents") ?? [];
    expect(description.sources).toEqual(documents.map(({ title, url }) => (url ? { title, path: url } : { title })));
  });
});

describe("data/", () => {
  it("uses indicators of the codebook and flags of the model only", () => {
    for (const { indicator = "", flags = "" } of rowsOf.get("observations") ?? []) {
      expect(isIndicatorId(indicator), indicator).toBe(true);
      expect(readFlagMarks(flags), flags).toBeDefined();
    }
    for (const { near = "" } of rowsOf.get("numbers_not_taken") ?? []) {
      for (const indicator of listOf(near)) expect(isIndicatorId(indicator), indicator).toBe(true);
    }
  });

  it("gives every place an unbroken chain of ancestors, with codes from the county up", () => {
    const places = rowsOf.get("jurisdictions") ?? [];
    for (const { id = "", parent = "", level, code = "", code_scheme, code_edition } of places) {
      expect(parent === "" ? level : id.slice(0, id.lastIndexOf("-"))).toBe(parent === "" ? "province" : parent);
      expect([code, code_scheme, code_edition].every((cell) => cell === "")).toBe(
        level === "street" || level === "town",
      );
    }
  });

  it("nests the codes of counties in those of their provinces and prefectures", () => {
    const places = new Map((rowsOf.get("jurisdictions") ?? []).map((row) => [row.id, row]));
    for (const { code = "", parent = "" } of places.values()) {
      const above = places.get(parent)?.code ?? "";
      if (code !== "" && above !== "") expect(code.startsWith(above.replace(/(00)+$/, "")), code).toBe(true);
    }
  });
});

describe(cellFaults, () => {
  const schema: TableSchema = {
    fields: [
      { name: "id", type: "string", title: "", constraints: { required: true, pattern: "^[a-z]+$" } },
      { name: "value", type: "number", title: "", constraints: { minimum: 0, maximum: 100 } },
      { name: "role", type: "string", title: "", constraints: { enum: ["part"] } },
      { name: "day", type: "date", title: "" },
      { name: "url", type: "string", format: "uri", title: "" },
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["role"], reference: { resource: "roles", fields: ["id"] } }],
    missingValues: [""],
  };
  const good = { id: "a", value: "1.5", role: "part", day: "2025-01-31", url: "http://example.org/" };

  it.each([
    [{ id: "" }, "id: empty"],
    [{ id: "A" }, "id: not of the pattern"],
    [{ value: "1,5" }, "value: not a number"],
    [{ value: "101" }, "value: out of range"],
    [{ value: "-1" }, "value: out of range"],
    [{ role: "total" }, "role: not in the list"],
    [{ day: "2025-1-31" }, "day: not a date"],
    [{ url: "example" }, "url: not an address"],
  ])("names the cell in %o", (part, fault) => {
    expect(cellFaults(schema, [{ ...good, ...part }])).toEqual([`row 2, ${fault}`]);
  });

  it("passes a good row, and an empty cell that may be empty", () => {
    expect(cellFaults(schema, [good, { ...good, id: "b", value: "", day: "" }])).toEqual([]);
  });

  it("names a repeated key", () => {
    expect(cellFaults(schema, [good, good])).toEqual(["row 3, id: repeated"]);
  });

  it("finds, with the keys of others, a reference to nothing", () => {
    const roles = new Map([["roles", [{ id: "part" }]]]);
    expect(referenceFaults(schema, [good, { ...good, role: "" }], roles)).toEqual([]);
    expect(referenceFaults(schema, [{ ...good, role: "total" }], roles)).toEqual(["row 2, role: total"]);
  });
});
