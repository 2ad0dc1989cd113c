import { describe, expect, it } from "vitest";
import { CODEBOOK } from "../../src/model/codebook.ts";
import { askSlice, type Loaded } from "../../src/query/askSlice.ts";
import type { Engine } from "../../src/query/engine.ts";
import { dropDataset, loadDataset } from "../../src/query/loadedDataset.ts";
import { loadDenominators } from "../../src/query/loadedDenominators.ts";
import type { OwnDataset } from "../../src/view/ownDataset.ts";
import type { Slice } from "../../src/view/slice.ts";
import { DEFAULT_VIEW, type View } from "../../src/view/view.ts";
import { observation, place, quoted } from "../builders.ts";
import { builtFromSample, nodeEngine, wasmEngine } from "../engine.ts";
import { publishedSample } from "../publishedSample.ts";

const HOSTILE = `'; DROP TABLE own_1_observations; -- "x"\n\\N,NULL\u0000</script>`;

const TEXT = "\uFEFF白塔镇开展行政检查7次。排查纠纷10起，化解9起。";
const read = (digits: string, quote: string) => quoted(quote, digits, "own-a-report", TEXT.indexOf(quote));

/** A report that was read, with a place nobody knows; and rows of a table, one of a known place, one of no known place. */
const OWN: OwnDataset = {
  id: "own",
  label: HOSTILE,
  isInternal: true,
  observations: [
    observation({ id: "a", jurisdiction: "own-baita", value: 7, evidence: read("7", "行政检查7次"), note: HOSTILE }),
    observation({
      id: "b",
      jurisdiction: "own-baita",
      indicator: "disputes_handled",
      value: 10,
      unitWritten: "起",
      basis: "found",
      group: "g",
      evidence: read("10", "排查纠纷10起"),
    }),
    observation({
      id: "c",
      jurisdiction: "own-baita",
      indicator: "disputes_resolved",
      value: 9,
      group: "g",
      evidence: read("9", "化解9起"),
      unitWritten: HOSTILE,
    }),
    observation({
      id: "d",
      jurisdiction: "linjiang-qinghe",
      period: 2025,
      value: 31,
      sourceUrl: "https://example.org/",
    }),
    observation({ id: "e", jurisdiction: "linjiang-qinghe", period: 2025, indicator: "own:own:1", value: 4 }),
    observation({ id: "f", jurisdiction: "nowhere", period: 2025, value: 2, coverage: "前三季度" }),
  ],
  documents: [
    { id: "own-a-report", jurisdiction: "own-baita", period: 2025, coverage: "full", title: HOSTILE, text: TEXT },
  ],
  places: [{ ...place({ id: "own-baita", name: HOSTILE, orderCode: "" }), ancestors: ["linjiang"] }],
  indicators: [{ id: "own:own:1", label: HOSTILE, unit: "盏" }],
};

const SECOND: OwnDataset = {
  id: "own-2",
  label: "第二份",
  isInternal: false,
  documents: [],
  places: [
    place({
      id: "own-baita",
      name: "别名",
    }),
  ],
  observations: [
    observation({
      id: "a",
      jurisdiction: "own-baita",
      period: 2024,
      value: 1,
    }),
  ],
};

const built = await builtFromSample(publishedSample());
const engines: Readonly<Record<string, Engine>> = {
  "in Node": await nodeEngine(built),
  "for the browser": (await wasmEngine(built)).engine,
};
const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, ...choices });
const years = (from: number, to: number): View["period"] => ({ from, to });

async function loadedInto(engine: Engine, name: string): Promise<Loaded> {
  return { datasets: [await loadDataset(engine, `${name}_1`, OWN), await loadDataset(engine, `${name}_2`, SECOND)] };
}

const placesOf = (slice: Slice) => slice.reports.map(({ dataset, jurisdiction }) => `${dataset} ${jurisdiction}`);

describe.each(Object.entries(engines))("a user's dataset in the engine %s", (_name, engine) => {
  const ask = async (choices: Partial<View>, name: string) =>
    askSlice(engine, view(choices), undefined, await loadedInto(engine, name));

  it("is left out of what does not name it", async () => {
    const plain = await askSlice(engine, view({ period: years(2024, 2025) }));
    expect(await ask({ period: years(2024, 2025) }, "alone")).toEqual(plain);
    expect(new Set(plain.cells.map(({ dataset }) => dataset))).toEqual(new Set(["published"]));
  });

  it("answers by itself, with its own places and those of the catalogue", async () => {
    const slice = await ask({ dataset: "own", indicators: ["inspections"] }, "itself");
    expect(placesOf(slice)).toEqual(["own linjiang-qinghe", "own nowhere", "own own-baita"]);
    expect(slice.places.map(({ name }) => name)).toEqual(["清河街道", "nowhere", HOSTILE]);
    expect(slice.cells.map(({ id, value, dataset }) => [id, value, dataset])).toEqual([
      ["d", 31, "own"],
      ["f", 2, "own"],
      ["a", 7, "own"],
    ]);
  });

  it("keeps every word as it came, and shows the sentence or the address", async () => {
    const { cells } = await ask({ dataset: "own", indicators: ["inspections", "disputes_resolved"] }, "words");
    const byId = new Map(cells.map((cell) => [cell.id, cell]));
    expect(byId.get("a")).toEqual(OWN.observations[0] && { ...OWN.observations[0], dataset: "own" });
    expect(byId.get("c")?.unitWritten).toBe(HOSTILE);
    expect(byId.get("d")).toMatchObject({ sourceUrl: "https://example.org/" });
    expect(byId.get("d")).not.toHaveProperty("evidence");
  });

  it("stands beside the published figures in the one order, each with its dataset", async () => {
    const slice = await ask(
      { dataset: "published+own", indicators: ["inspections"], period: years(2025, 2025) },
      "beside",
    );
    expect(placesOf(slice)).toEqual([
      "published donghu-shanwan",
      "published linjiang-qinghe",
      "own linjiang-qinghe",
      "own nowhere",
      "own own-baita",
    ]);
    expect(slice.places.map(({ id }) => id)).toEqual(["donghu-shanwan", "linjiang-qinghe", "nowhere", "own-baita"]);
    expect(slice.cells.map(({ dataset, value }) => [dataset, value])).toEqual([
      ["published", 1550],
      ["own", 31],
      ["own", 2],
      ["own", 7],
    ]);
  });

  it("asks each place for the last year that any of the datasets has", async () => {
    const slice = await ask({ dataset: "own+own-2", indicators: ["inspections"] }, "latest");
    expect(slice.reports.map(({ jurisdiction, period }) => [jurisdiction, period])).toContainEqual(["own-baita", 2025]);
    expect(slice.cells.map(({ id, period }) => [id, period])).not.toContainEqual(["a", 2024]);
  });

  it("names a place as the first of its datasets does", async () => {
    const slice = await ask({ dataset: "own+own-2", period: years(2024, 2024) }, "names");
    expect(slice.places.map(({ name }) => name)).toEqual([HOSTILE]);
    expect((await ask({ dataset: "own-2" }, "names")).places.map(({ name }) => name)).toEqual(["别名"]);
  });

  it("forms rates from the counts of one sentence", async () => {
    const { cells } = await ask({ dataset: "own", indicators: ["mediation_success_rate"] }, "rates");
    expect(cells).toMatchObject([
      { dataset: "own", value: 90, denominator: 10, stated: "computed", operands: ["c", "b"] },
    ]);
  });

  it("finds its places with what they lie in, and by themselves", async () => {
    expect(placesOf(await ask({ dataset: "own", jurisdictions: ["linjiang"] }, "below"))).toEqual([
      "own linjiang-qinghe",
      "own own-baita",
    ]);
    expect(placesOf(await ask({ dataset: "own", jurisdictions: ["nowhere"] }, "below"))).toEqual(["own nowhere"]);
  });

  it("brings its own indicators under its own words, last when all are asked", async () => {
    const slice = await ask({ dataset: "own", indicators: ["own:own:1", "inspections", "own:other:9"] }, "indicators");
    expect(slice.indicators.map(({ id }) => id)).toEqual(["own:own:1", "inspections"]);
    expect(slice.indicators[0]).toMatchObject({
      label: {
        "zh-CN": HOSTILE,
        en: HOSTILE,
      },
      unit: { "zh-CN": "盏" },
      aggregation: "none",
      direction: "workload",
      measure: "count",
    });
    expect(slice.cells[0]).toMatchObject({ id: "e", indicator: "own:own:1", value: 4 });
    const all = await ask({ dataset: "published+own" }, "indicators");
    expect(all.indicators.map(({ id }) => id)).toEqual([...Object.keys(CODEBOOK), "own:own:1"]);
    expect((await ask({}, "indicators")).indicators).toHaveLength(Object.keys(CODEBOOK).length);
  });

  it("may be empty", async () => {
    const empty: OwnDataset = { ...SECOND, id: "own", observations: [], places: [] };
    const datasets = [await loadDataset(engine, "empty_1", empty)];
    expect(await askSlice(engine, view({ dataset: "own" }), undefined, { datasets })).toMatchObject({
      reports: [],
      places: [],
      cells: [],
    });
  });

  it("is gone when it is dropped", async () => {
    const dataset = await loadDataset(engine, "gone_1", OWN);
    await dropDataset(engine, dataset);
    await expect(askSlice(engine, view({ dataset: "own" }), undefined, { datasets: [dataset] })).rejects.toThrow(
      "gone_1_",
    );
  });
});

describe("the same slice of a user's data on both engines", () => {
  it.each([
    view({ dataset: "own" }),
    view({ dataset: "published+own+own-2", period: years(2024, 2025) }),
    view({ dataset: "published+own", mode: "per_10000" }),
  ])("%j", async (asked) => {
    const slices = Object.values(engines).map(async (engine) => {
      const loaded = await loadedInto(engine, "same");
      const denominators = await loadDenominators(engine, "same_heads", [
        { jurisdiction: "own-baita", period: 2025, kind: "population", value: 12_000, source: HOSTILE },
      ]);
      return askSlice(engine, asked, undefined, { ...loaded, denominators });
    });
    const [one, other] = await Promise.all(slices);
    expect(one?.cells.length).toBeGreaterThan(4);
    expect(one).toEqual(other);
  });
});
