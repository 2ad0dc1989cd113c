import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { askSlice } from "../../src/query/askSlice.ts";
import { DEFAULT_VIEW, type View } from "../../src/view/view.ts";
import { readCatalogue } from "../../src/workspace/publishedData.ts";
import { builtFrom, DATA_FOLDER, nodeEngine, wasmEngine } from "../engine.ts";

interface Row {
  readonly id: string;
  readonly jurisdiction: string;
  readonly period: string;
  readonly indicator: string;
  readonly value: string;
  readonly source_url: string;
}

const built = await builtFrom(DATA_FOLDER);
const engine = await nodeEngine(built);
const text = await readFile(join(DATA_FOLDER, "facts", "observations.csv"), "utf8");
const ROWS = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

const EVERY_YEAR = { from: 1978, to: 2100 } as const;
const ask = (choices: Partial<View>) => askSlice(engine, { ...DEFAULT_VIEW, ...choices });

describe("the excerpts from public pages", () => {
  it("are in no answer that does not ask for them", async () => {
    for (const period of ["latest", EVERY_YEAR] as const) {
      const { cells, reports } = await ask({ period });
      expect(new Set([...cells, ...reports].map(({ dataset }) => dataset))).toEqual(new Set(["published"]));
    }
  });

  it("come with value, place, year and address as their table has them", async () => {
    const { cells, places } = await ask({ dataset: "facts", period: EVERY_YEAR });
    const found = cells.map((cell) => {
      const { id, jurisdiction, period, indicator, value, sourceUrl = "" } = cell;
      return { id, jurisdiction, period: String(period), indicator, value: String(value), source_url: sourceUrl };
    });
    const given = ROWS.map(({ id, jurisdiction, period, indicator, value, source_url }) => {
      return { id, jurisdiction, period, indicator, value, source_url };
    });
    const byId = (rows: readonly Row[]) => [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(byId(found)).toEqual(byId(given));
    expect(places).toHaveLength(87);
    expect(cells.every((cell) => cell.evidence === undefined)).toBe(true);
  });

  it("stand beside the reports where both are asked for, and are found with their province", async () => {
    const { cells, places } = await ask({ dataset: "published+facts", jurisdictions: ["chongqing-shapingba"] });
    expect(new Set(cells.map(({ dataset }) => dataset))).toEqual(new Set(["published", "facts"]));
    expect(places.map(({ fullName }) => fullName)).toEqual(["重庆市沙坪坝区沙坪坝街道", "重庆市沙坪坝区土湾街道"]);
  });

  it("form no rates", async () => {
    const { cells } = await ask({ dataset: "facts", period: EVERY_YEAR });
    expect(cells.filter(({ stated }) => stated === "computed")).toEqual([]);
    expect(cells.filter(({ unitWritten }) => unitWritten === "%")).toMatchObject([
      { denominatorSource: "none" },
      { denominatorSource: "none" },
      { denominatorSource: "none" },
    ]);
  });

  it("are the same on both engines", async () => {
    const { engine: wasm } = await wasmEngine(built);
    const view = { ...DEFAULT_VIEW, dataset: "published+facts", period: EVERY_YEAR };
    expect(await askSlice(wasm, view)).toEqual(await askSlice(engine, view));
  });

  it("stand in the catalogue as a dataset to choose, with their places to search", async () => {
    const catalogue = readCatalogue(JSON.parse(await readFile(join(built, "catalogue.json"), "utf8")));
    expect(catalogue.datasets).toMatchObject([
      { id: "published", isDefault: true, observations: 68, reports: 5, period: { from: 2024, to: 2025 } },
      {
        id: "facts",
        isDefault: false,
        observations: 290,
        reports: 92,
        period: {
          from: 2008,
          to: 2025,
        },
        label: {
          "zh-CN": "公开网页摘录（不完整）",
          en: "Excerpts from public pages (incomplete)",
        },
      },
    ]);
    const [, facts] = catalogue.datasets;
    expect(facts?.places).toHaveLength(87);
    expect(facts?.jurisdictions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["江苏省", "锡山区", "安镇街道"]),
    );
    expect(catalogue.places).toHaveLength(5);
  });
});
