import { describe, expect, it } from "vitest";
import { CODEBOOK } from "../../src/model/codebook.ts";
import { askSlice } from "../../src/query/askSlice.ts";
import { DEFAULT_VIEW, type View } from "../../src/view/view.ts";
import { publishedSample, withCells, type SampleRow } from "../publishedSample.ts";
import { builtFromSample, nodeEngine, wasmEngine } from "../engine.ts";

const built = await builtFromSample(publishedSample());
const node = await nodeEngine(built);
const { engine: wasm } = await wasmEngine(built);

const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, ...choices });
const years = (from: number, to: number = from): View["period"] => ({ from, to });

async function documentsOf(choices: Partial<View>): Promise<readonly string[]> {
  return (await askSlice(node, view(choices))).reports.map(({ document }) => document);
}

describe(askSlice, () => {
  it.each([
    [
      "each place's latest report, newest year first, then by division code",
      {},
      ["donghu-shanwan-2025", "linjiang-qinghe-2025", "donghu-xinqiao-2024"],
    ],
    [
      "all reports of a range",
      { period: years(2024, 2025) },
      ["donghu-shanwan-2025", "linjiang-qinghe-2025", "donghu-xinqiao-2024", "linjiang-qinghe-2024"],
    ],
    [
      "one year, and nothing in place of what is not there",
      { period: years(2024) },
      ["donghu-xinqiao-2024", "linjiang-qinghe-2024"],
    ],
    ["no report of an empty year", { period: years(2023) }, []],
    ["one place", { jurisdictions: ["linjiang-qinghe"] }, ["linjiang-qinghe-2025"]],
    ["all places below an ancestor", { jurisdictions: ["donghu"] }, ["donghu-shanwan-2025", "donghu-xinqiao-2024"]],
    [
      "an ancestor and a place",
      { jurisdictions: ["donghu", "linjiang-qinghe"], period: years(2025) },
      ["donghu-shanwan-2025", "linjiang-qinghe-2025"],
    ],
    ["no report of an unknown place", { jurisdictions: ["nowhere"] }, []],
    ["no report of another dataset", { dataset: "mine" }, []],
  ] as const)("answers with %s", async (_, choices, documents) => {
    expect(await documentsOf(choices)).toEqual(documents);
  });

  it("names places with their whole chain and their order code", async () => {
    const slice = await askSlice(node, view({ jurisdictions: ["donghu"] }));
    expect(slice.places).toEqual([
      {
        id: "donghu-shanwan",
        name: "山湾镇",
        nameEn: "Shanwan Town",
        level: "town",
        fullName: "东湖市山湾镇",
        fullNameEn: "Shanwan Town, Donghu",
        orderCode: "110100",
      },
      expect.objectContaining({ id: "donghu-xinqiao", fullName: "东湖市新桥镇" }),
    ]);
  });

  it("lists a place once when several of its reports are asked for", async () => {
    const slice = await askSlice(node, view({ jurisdictions: ["linjiang-qinghe"], period: years(2024, 2025) }));
    expect(slice.reports).toHaveLength(2);
    expect(slice.places).toHaveLength(1);
  });

  it("orders cells by report, then by indicator as asked, then by text, all roles together", async () => {
    const slice = await askSlice(
      node,
      view({ indicators: ["fines_amount", "inspections"], period: years(2024, 2025) }),
    );
    expect(slice.cells.map(({ period, indicator, value, role }) => [period, indicator, value, role])).toEqual([
      [2025, "fines_amount", 12_000, "headline"],
      [2025, "fines_amount", 2000, "part"],
      [2025, "fines_amount", 3000, "part"],
      [2025, "inspections", 1550, "headline"],
      [2024, "inspections", 120, "headline"],
    ]);
    expect(slice.indicators.map(({ id }) => id)).toEqual(["fines_amount", "inspections"]);
  });

  it("asks for the whole codebook when no indicator is named", async () => {
    const slice = await askSlice(node, DEFAULT_VIEW);
    expect(slice.indicators.map(({ id }) => id)).toEqual(Object.keys(CODEBOOK));
    expect(slice.indicators[0]).toMatchObject({ label: CODEBOOK.disputes_handled.label });
  });

  it("asks once for an indicator named twice, and leaves a user's own to the user's tables", async () => {
    const slice = await askSlice(node, view({ indicators: ["inspections", "own:mine:1", "inspections"] }));
    expect(slice.indicators.map(({ id }) => id)).toEqual(["inspections"]);
    expect(slice.cells).toHaveLength(1);
  });

  it("has indicators but no cells where nothing is stated", async () => {
    const slice = await askSlice(node, view({ indicators: ["mediators"] }));
    expect([slice.indicators.length, slice.cells.length, slice.reports.length]).toEqual([1, 0, 3]);
  });

  it("gives a cell with every facet and its sentence", async () => {
    const slice = await askSlice(node, view({ indicators: ["disputes_resolved"], jurisdictions: ["donghu-shanwan"] }));
    expect(slice.cells).toEqual([
      {
        id: "donghu-shanwan-2025-disputes_resolved-21",
        dataset: "published",
        jurisdiction: "donghu-shanwan",
        period: 2025,
        coverage: "full",
        indicator: "disputes_resolved",
        value: 29,
        qualifier: "exact",
        unitWritten: "起",
        basis: "",
        scope: "",
        stated: "stated",
        role: "headline",
        group: "shanwan-2025-disputes",
        flags: [
          { flag: "may_overlap", detail: "" },
          { flag: "joint_count", detail: "村规民约" },
        ],
        certainty: "clear",
        note: "",
        evidence: {
          document: "donghu-shanwan-2025",
          quote: { start: 21, end: 26 },
          number: { start: 23, end: 25 },
          text: "化解29起",
        },
      },
    ]);
  });

  it.each(["x'; DROP TABLE y; --", "a b", "", 'ab"c', "上义"])("throws rather than put %s into SQL", async (place) => {
    await expect(askSlice(node, view({ jurisdictions: [place] }))).rejects.toThrow(TypeError);
  });

  it("can be cancelled", async () => {
    await expect(askSlice(node, DEFAULT_VIEW, AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
  });
});

describe("rates formed from counts", () => {
  const rates = view({ indicators: ["mediation_success_rate"], period: years(2024, 2025) });

  it("are formed from two exact headline counts of one group, and name them", async () => {
    const { cells } = await askSlice(node, rates);
    expect(cells.filter(({ stated }) => stated === "computed")).toEqual([
      {
        id: "linjiang-qinghe-2024-mediation_success_rate-computed",
        dataset: "published",
        jurisdiction: "linjiang-qinghe",
        period: 2024,
        coverage: "full",
        indicator: "mediation_success_rate",
        value: (38 / 40) * 100,
        qualifier: "exact",
        unitWritten: "%",
        basis: "from_counts",
        scope: "",
        stated: "computed",
        denominator: 40,
        denominatorSource: "counts",
        role: "headline",
        group: "qinghe-2024-disputes",
        flags: [],
        certainty: "judgement",
        note: "",
        evidence: {
          document: "linjiang-qinghe-2024",
          quote: { start: 23, end: 28 },
          number: { start: 25, end: 27 },
          text: "化解38起",
        },
        operands: ["linjiang-qinghe-2024-disputes_resolved-23", "linjiang-qinghe-2024-disputes_handled-13"],
      },
    ]);
  });

  it("are not formed where the report states the rate, from a floor, or from a further statement", async () => {
    const { cells } = await askSlice(node, rates);
    expect(cells.map(({ evidence, stated }) => [evidence?.document, stated])).toEqual([
      ["linjiang-qinghe-2025", "stated"],
      ["linjiang-qinghe-2024", "computed"],
    ]);
  });

  it("are not formed unless the rate is asked for", async () => {
    const { cells } = await askSlice(node, { ...rates, indicators: ["disputes_handled", "disputes_resolved"] });
    expect(cells.every(({ stated }) => stated === "stated")).toBe(true);
  });
});

/** The counts of one place, 8 disputes and 7 settled, as one sentence and both as headlines unless changed. */
async function ratesOfXinqiao(
  text: string,
  cells: Partial<SampleRow<"observations">> = {},
): Promise<readonly number[]> {
  const sample = publishedSample({ "donghu-xinqiao-2024": text });
  const row = sample.tables.observations.length + 1;
  const engine = await nodeEngine(
    await builtFromSample(withCells(sample, "observations", row, { role: "headline", ...cells })),
  );
  const slice = await askSlice(
    engine,
    view({ indicators: ["mediation_success_rate"], jurisdictions: ["donghu-xinqiao"] }),
  );
  return slice.cells.map(({ value }) => value);
}

describe("a rate formed from two counts", () => {
  it.each([
    ["stands in one sentence", "新桥镇处理纠纷8起，化解7起。", {}, [87.5]],
    ["stands in one sentence of two clauses", "新桥镇处理纠纷8起；其中，化解7起。", {}, [87.5]],
    ["is not formed over two sentences", "新桥镇处理纠纷8起。化解7起。", {}, []],
    ["is not formed over two paragraphs", "新桥镇处理纠纷8起\n化解7起", {}, []],
    ["is not formed over two groups", "新桥镇处理纠纷8起，化解7起。", { group: "xinqiao-2024-other" }, []],
    ["is not formed without a group", "新桥镇处理纠纷8起，化解7起。", { group: "" }, []],
    ["is not formed over two scopes", "新桥镇处理纠纷8起，化解7起。", { scope: "邻里" }, []],
    ["is not formed from a further statement", "新桥镇处理纠纷8起，化解7起。", { role: "other" }, []],
    ["is not formed from an estimate", "新桥镇处理纠纷8起，化解7起。", { qualifier: "about" }, []],
  ] as const)("%s: %s %j", async (_name, text, cells, rates) => {
    expect(await ratesOfXinqiao(text, cells)).toEqual(rates);
  });
});

describe("the same SQL on both engines", () => {
  it.each([
    view({}),
    view({ period: years(2024, 2025) }),
    view({ jurisdictions: ["donghu"], indicators: ["disputes_handled", "mediation_success_rate", "publicity_events"] }),
    view({ period: years(1990), indicators: ["inspections"] }),
  ])("gives the same slice for %j", async (asked) => {
    expect(await askSlice(wasm, asked)).toEqual(await askSlice(node, asked));
  });
});
