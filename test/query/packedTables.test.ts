import { describe, expect, it } from "vitest";
import { packFigures } from "../../src/intake/packFigures.ts";
import type { TableObservation } from "../../src/intake/table/tableReading.ts";
import { packTexts, unpackTexts } from "../../src/model/packedFigures.ts";
import type { Engine } from "../../src/query/engine.ts";
import { dropDataset, loadDataset } from "../../src/query/loadedDataset.ts";
import { loadPacked } from "../../src/query/packedTables.ts";
import { sql } from "../../src/query/sql.ts";
import type { OwnDataset } from "../../src/view/ownDataset.ts";
import { nodeEngine, wasmEngine } from "../engine.ts";

const engines: Readonly<Record<string, Engine>> = {
  "in Node": await nodeEngine(),
  "for the browser": (await wasmEngine()).engine,
};

const HOSTILE = `'; DROP TABLE own_1_figures; -- "街"\n😀`;

function figure(facets: Partial<TableObservation>): TableObservation {
  const { value = 7 } = facets;
  return {
    row: 2,
    column: 2,
    jurisdiction: "车站街道",
    period: 2024,
    coverage: "full",
    indicator: "inspections",
    value,
    qualifier: "exact",
    unit: "次",
    basis: "",
    found: String(value),
    ...facets,
  };
}

const FIGURES: readonly TableObservation[] = [
  figure({}),
  figure({ row: 3, jurisdiction: HOSTILE, value: 12_000, qualifier: "about", found: "约1.2万" }),
  figure({
    row: 4,
    column: 3,
    indicator: "mediation_success_rate",
    value: 98.5,
    unit: "%",
    found: "98.5%",
    denominator: 40,
  }),
  figure({ row: 5, value: 9, found: "9" }),
  figure({ row: 6, period: 2023, coverage: "上半年", indicator: { own: "走访" }, value: -3, found: "-3" }),
];

function packedDataset(): OwnDataset {
  const figures = packFigures(FIGURES);
  return {
    id: "own-long",
    label: "长表",
    isInternal: false,
    observations: [],
    documents: [],
    places: [],
    packed: {
      figures,
      placeIds: ["linjiang-chezhan", "own-1"],
      placeLevels: ["", "street"],
      series: figures.allSeries.map(({ indicator }) => ({
        indicator: typeof indicator === "string" ? "inspections" : "own:own-long:1",
        note: [`${HOSTILE} 第 `, " 行："],
      })),
    },
  };
}

describe(packTexts, () => {
  it("gives every text back", () => {
    const texts = ["", HOSTILE, "\uFEFF街道", "a".repeat(5000)];
    expect(unpackTexts(packTexts(texts), 0, texts.length)).toEqual(texts);
  });
});

describe.each(Object.entries(engines))("%s: a long table", (_name, engine) => {
  it("says in rows what its figures say, with their cells in the notes", async () => {
    const loaded = await loadDataset(engine, "own_1", packedDataset());
    const columns = await engine.run(sql`SELECT * FROM ${loaded.source.table("observations")} ORDER BY id`);
    const rows = Array.from({ length: columns.rowCount }, (_, row) =>
      Object.fromEntries(
        [...columns.byName].map(([name, column]) => [
          name,
          column.kind === "text" ? column.values[row] : column.valid[row] ? column.values[row] : null,
        ]),
      ),
    );
    expect(rows).toMatchObject([
      {
        id: "own-long-2-2",
        jurisdiction: "linjiang-chezhan",
        period: 2024,
        value: 7,
        role: "headline",
        denominator: null,
      },
      { id: "own-long-3-2", jurisdiction: "own-1", qualifier: "about", note: `${HOSTILE} 第 3 行：约1.2万` },
      { id: "own-long-4-3", unit_written: "%", denominator: 40, denominator_source: "stated", role: "other" },
      { id: "own-long-5-2", role: "other", note: `${HOSTILE} 第 5 行：9` },
      {
        id: "own-long-6-2",
        coverage: "上半年",
        indicator: "own:own-long:1",
        value: -3,
        document: "own-long/linjiang-chezhan/2023/上半年",
      },
    ]);
    const documents = await engine.run(sql`SELECT count(*) AS n FROM ${loaded.source.table("documents")}`);
    const places = await engine.run(sql`SELECT name, level FROM ${loaded.source.table("jurisdictions")}`);
    expect(documents.byName.get("n")).toMatchObject({ values: Float64Array.of(3) });
    expect(places.byName.get("name")).toMatchObject({ values: [HOSTILE] });
    await dropDataset(engine, loaded);
    await expect(engine.run(sql`SELECT 1 FROM own_1_figures`)).rejects.toThrow("own_1_figures");
  });

  it("stops between two pieces when it is cancelled", async () => {
    const stop = new AbortController();
    stop.abort(new Error("enough"));
    const { id, packed } = packedDataset();
    if (!packed) throw new Error("it is packed");
    await expect(loadPacked(engine, "own_2", { id, packed }, stop.signal)).rejects.toThrow("enough");
  });
});
