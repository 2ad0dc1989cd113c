import { describe, expect, it } from "vitest";
import { askSlice } from "../../src/query/askSlice.ts";
import { loadDenominators } from "../../src/query/loadedDenominators.ts";
import type { Denominator } from "../../src/view/ownDataset.ts";
import { DEFAULT_VIEW, type View } from "../../src/view/view.ts";
import { builtFromSample, nodeEngine } from "../engine.ts";
import { publishedSample } from "../publishedSample.ts";

const engine = await nodeEngine(await builtFromSample(publishedSample()));

const QINGHE: Denominator = {
  jurisdiction: "linjiang-qinghe",
  period: 2025,
  kind: "population",
  value: 40_000,
  source: "清河街道2025年统计公报",
};

async function perHead(choices: Partial<View>, given: readonly Denominator[] = [QINGHE]) {
  const view: View = { ...DEFAULT_VIEW, mode: "per_10000", ...choices };
  const denominators = await loadDenominators(engine, "heads", given);
  return askSlice(engine, view, undefined, { datasets: [], denominators });
}

describe("figures per 10,000", () => {
  it("are the counts over the denominator of the very place and year, which they name", async () => {
    const { cells } = await perHead({ indicators: ["disputes_handled"], period: { from: 2024, to: 2025 } });
    expect(cells).toMatchObject([
      {
        jurisdiction: "linjiang-qinghe",
        period: 2025,
        value: 15,
        qualifier: "exact",
        unitWritten: "起",
        perCapita: {
          count: 60,
          denominator: 40_000,
          kind: "population",
          source: "清河街道2025年统计公报",
        },
      },
    ]);
  });

  it("keep their qualifier and their sentence", async () => {
    const shanwan: Denominator = { ...QINGHE, jurisdiction: "donghu-shanwan", value: 5000 };
    const { cells } = await perHead({ indicators: ["publicity_events"] }, [shanwan]);
    expect(cells).toMatchObject([{ value: 20, qualifier: "at_least", evidence: { text: "普法活动10余场" } }]);
  });

  it("are in a unit that says so", async () => {
    const { indicators } = await perHead({ indicators: ["disputes_handled", "inspections"] });
    expect(indicators.map(({ unit }) => unit["zh-CN"])).toEqual(["件/万人", "次"]);
    const households = await perHead({ indicators: ["disputes_handled"] }, [{ ...QINGHE, kind: "households" }]);
    expect(households.indicators[0]?.unit).toEqual({ "zh-CN": "件/万户", en: "disputes per 10,000 households" });
  });

  it("are never formed of fines, penalties, checks, rates, stocks and what does not add up", async () => {
    const asked = ["inspections", "penalty_cases", "fines_amount", "mediation_success_rate", "mediators"] as const;
    const slice = await perHead({ indicators: [...asked, "study_sessions"] });
    expect(slice.perCapita?.asStated).toEqual([
      { indicator: "inspections", reason: "no_per_head" },
      { indicator: "penalty_cases", reason: "no_per_head" },
      { indicator: "fines_amount", reason: "no_per_head" },
      { indicator: "mediation_success_rate", reason: "rate" },
      { indicator: "mediators", reason: "stock" },
      { indicator: "study_sessions", reason: "no_sum" },
    ]);
    expect(slice.cells.filter(({ indicator }) => indicator === "inspections")).toMatchObject([{ value: 1550 }]);
    expect(slice.cells.some((cell) => "perCapita" in cell)).toBe(false);
  });

  it("are left out, and said to be, without a denominator", async () => {
    const { perCapita, cells } = await perHead({ indicators: ["disputes_handled"] });
    expect(perCapita).toMatchObject({
      kind: "population",
      withoutDenominator: [
        { jurisdiction: "donghu-shanwan", period: 2025 },
        { jurisdiction: "donghu-xinqiao", period: 2024 },
      ],
    });
    expect(cells.map(({ jurisdiction }) => jurisdiction)).toEqual(["linjiang-qinghe"]);
  });

  it.each([
    ["no denominators", []],
    ["denominators that are not above zero", [{ ...QINGHE, value: 0 }]],
  ] as const)("are all left out with %s", async (_, given) => {
    const slice = await perHead({ indicators: ["disputes_handled", "inspections"] }, given);
    expect(slice.cells.map(({ indicator }) => indicator)).toEqual(["inspections"]);
    expect(slice.perCapita?.kind).toBeUndefined();
    expect(slice.perCapita?.withoutDenominator).toHaveLength(3);
    expect(slice.indicators[0]?.unit["zh-CN"]).toBe("件");
  });

  it("are all of one kind: people where the file has any", async () => {
    const households: Denominator = { ...QINGHE, kind: "households", value: 10_000 };
    const elsewhere: Denominator = { ...households, jurisdiction: "donghu-shanwan" };
    const slice = await perHead({ indicators: ["disputes_handled"] }, [households, QINGHE, elsewhere]);
    expect(slice.cells.map(({ value, perCapita }) => [value, perCapita?.kind])).toEqual([[15, "population"]]);
  });

  it("take the last of several values for one place and year", async () => {
    const slice = await perHead({ indicators: ["disputes_handled"] }, [QINGHE, { ...QINGHE, value: 60_000 }]);
    expect(slice.cells.map(({ value }) => value)).toEqual([10]);
  });

  it("are not spoken of unless they are asked for", async () => {
    expect(await perHead({ mode: "absolute" })).not.toHaveProperty("perCapita");
  });
});
