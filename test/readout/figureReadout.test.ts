import { describe, expect, it } from "vitest";
import { plainText, type Rich } from "../../src/i18n/rich.ts";
import type { IndicatorKey } from "../../src/model/codebook.ts";
import { emptyKinds } from "../../src/readout/emptyKinds.ts";
import { figureReadout } from "../../src/readout/figureReadout.ts";
import { ledgers } from "../../src/readout/ledger.ts";
import { narrowSlice } from "../../src/view/narrowSlice.ts";
import type { Cell, Slice } from "../../src/view/slice.ts";
import { DEFAULT_VIEW, type View } from "../../src/view/view.ts";
import { flag, observation, quoted, rate, slice } from "../builders.ts";
import { fiveReports } from "../fiveReports.ts";

const five = fiveReports();

function asked(indicators: readonly IndicatorKey[], choices: Partial<View> = {}, from: Slice = five): Slice {
  return narrowSlice(from, { ...DEFAULT_VIEW, chart: "ranking", ...choices, indicators });
}

function told(answer: Slice, around?: Slice): readonly string[] {
  return figureReadout(answer, around).sentences.map(plainText);
}

const places = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `place${index}`);

/** Of a chart kind, over these cells. */
function drawn(chart: View["chart"], cells: readonly Cell[]): Slice {
  const whole = slice({ cells });
  return { ...whole, view: { ...whole.view, chart } };
}

describe(figureReadout, () => {
  it("tells the settlement shares together and sets the closure rate apart", () => {
    const answer = asked(["mediation_success_rate", "closure_rate"]);
    const { sentences, isSetApart, chips } = figureReadout(answer, five);
    expect(plainText(sentences[0] ?? [])).toContain("三者差异未超出统计误差范围");
    expect(plainText(sentences[2] ?? [])).toContain("车站街道载明的 100% 为办结率");
    expect(isSetApart).toBe(true);
    expect(chips.map((chip) => chip.text)).toContain("办结率单列");
  });

  it("leads both counts of a computed share to their sentences when they are around", () => {
    const [first = []] = figureReadout(asked(["mediation_success_rate"]), five).sentences;
    const linked = (text: string) => first.some((run) => typeof run !== "string" && run.text === text);
    expect(linked("51")).toBe(true);
    expect(linked("52")).toBe(true);
  });

  it("says three sentences at most, of any indicators", () => {
    const all = asked(five.indicators.map(({ id }) => id));
    expect(figureReadout(all).sentences.length).toBeLessThanOrEqual(3);
  });

  it("says nothing where nothing is stated, and counts who states it", () => {
    const nothing = asked(["reconsideration_cases"], {}, { ...five, cells: [] });
    expect(figureReadout(nothing)).toMatchObject({ sentences: [], stated: 0, reports: 5, isSetApart: false });
  });

  it("counts what we computed as stated by nobody", () => {
    expect(figureReadout(asked(["mediation_success_rate"]))).toMatchObject({ stated: 2, reports: 5 });
  });

  it("gives no range of many figures that may not stand on one scale", () => {
    const cells = places(12).map((jurisdiction, index) =>
      observation({ jurisdiction, value: index + 1, scope: index % 2 === 0 ? "综合执法" : "安全生产" }),
    );
    const [sentence = ""] = told(drawn("ranking", cells));
    expect(sentence).toContain("12 份报告载明");
    expect(sentence).toContain("不宜直接比较");
    expect(sentence).not.toContain("从");
  });

  it("tells the first and last year of a line as stated", () => {
    const cells = [2023, 2024, 2025].map((period) =>
      observation({ indicator: "publicity_events", unitWritten: "场", period, value: period - 2000 }),
    );
    expect(told(drawn("trend", cells))[0]).toBe("qinghe街道普法活动：2023 年 23 场，2025 年 25 场。");
  });

  it("is silent on years that were not counted alike", () => {
    const cells = [2023, 2024, 2025].map((period) =>
      observation({ indicator: "publicity_events", period, coverage: "上半年", value: 3 }),
    );
    expect(told(drawn("trend", cells)).join("")).not.toMatch(/2023 年 3/);
  });

  it("names who lies outside the limits of a funnel, and says so where nobody does", () => {
    const alike = places(11).map((jurisdiction) => rate(95, { jurisdiction, denominator: 200 }));
    expect(told(drawn("funnel", alike))[0]).toBe(
      "合并比例 95.0%。11 个比例都在 95% 控制限以内，差异未超出统计误差范围。",
    );
    const odd = rate(60, { jurisdiction: "far", denominator: 200 });
    expect(told(drawn("funnel", [...alike, odd])).slice(0, 2)).toEqual([
      "合并比例 92.1%。低于 99.8% 控制限：far街道（60%，基数 200）。",
      "12 个中 1 个在 95% 控制限以外，按偶然也会有约 1 个；限外不等于好坏，先核对口径。",
    ]);
  });

  it("tells ends and middle of a distribution, and where the chosen place stands", () => {
    const cells = places(11).map((jurisdiction, index) => observation({ jurisdiction, value: (index + 1) * 10 }));
    const strip = drawn("distribution", cells);
    const chosen = { ...strip, view: { ...strip.view, jurisdictions: ["place2"] } };
    expect(told(chosen).slice(0, 2)).toEqual([
      "行政检查（2025 年）：11 个街镇载明，从 10 次到 110 次；中位数 60，居中一半在 35～85 之间。",
      "所选：place2街道 30 次。",
    ]);
  });

  it("says of two indicators only that they stand together", () => {
    const cells = places(3).flatMap((jurisdiction) => [
      observation({ jurisdiction }),
      observation({ jurisdiction, indicator: "publicity_events" }),
    ]);
    const [sentence = ""] = told(drawn("scatter", cells));
    expect(sentence).toContain("3 份报告同时载明");
    expect(sentence).toContain("不说明因果");
  });

  it("offers an order by value only for shares that may be ranked", () => {
    const shares = (value: number, jurisdiction: string) => rate(value, { jurisdiction, denominator: 400 });
    const fair = drawn("ranking", [shares(90, "a"), shares(95, "b")]);
    expect(figureReadout(fair).mayRank).toBe(true);
    expect(figureReadout(asked(["mediation_success_rate"])).mayRank).toBe(false);
    expect(figureReadout(asked(["publicity_events"])).mayRank).toBe(false);
  });

  it("never speaks of ranks or winners, in either language", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      const sentences: readonly Rich[] = five.indicators.flatMap(
        ({ id }) => figureReadout(asked([id], { locale }, fiveReports({ locale }))).sentences,
      );
      expect(sentences.length).toBeGreaterThan(20);
      expect(sentences.map(plainText).join("")).not.toMatch(/排名|第一|最好|落后|优于|best|worst|winner|ahead of/);
    }
  });
});

describe(ledgers, () => {
  it("does the sum of a computed share, with both sentences", () => {
    const [sum] = ledgers(asked(["mediation_success_rate"]), five).filter(({ verdict }) => verdict === "computed");
    expect(plainText(sum?.formula ?? [])).toMatch(/^51.*÷ 52.*＝ 98\.1%$/);
    expect(sum?.counts?.numerator.sentence).toContain("51");
    expect(sum?.counts?.denominator.sentence).toContain("52");
    expect(sum?.interval).toBe("89.9%～99.7%");
  });

  it("tells what is known of the base of a stated share", () => {
    const verdicts = ledgers(asked(["mediation_success_rate"]), five).map(({ verdict }) => verdict);
    expect(verdicts.filter((one) => one === "base")).toHaveLength(2);
  });

  const stated = (value: number): Slice => {
    const text = `调处纠纷40件，化解30件，化解率${value}%`;
    const group = "g";
    return slice({
      cells: [
        rate(value, { group, denominator: 40, evidence: quoted(text, String(value)) }),
        observation({
          indicator: "disputes_handled",
          unitWritten: "件",
          value: 40,
          group,
          evidence: quoted(text, "40"),
        }),
        observation({
          indicator: "disputes_resolved",
          unitWritten: "件",
          value: 30,
          group,
          evidence: quoted(text, "30"),
        }),
      ],
    });
  };

  it.each([
    [75, "agrees"],
    [80, "differs"],
  ] as const)("sets a stated %d%% beside 30 ÷ 40: %s", (value, verdict) => {
    const around = stated(value);
    const [sum] = ledgers({ ...around, cells: around.cells.slice(0, 1) }, around);
    expect(sum).toMatchObject({ verdict, rate: { value: { text: `${value}%` } } });
    expect(plainText(sum?.formula ?? [])).toBe("30 件 ÷ 40 件 ＝ 75%");
  });
});

describe(emptyKinds, () => {
  it("names only what occurs", () => {
    expect(emptyKinds(slice({ cells: [observation()] }), [])).toEqual([]);
    expect(emptyKinds(asked(["mediation_success_rate"]), [])).toEqual(["not_stated"]);
  });

  it("tells the four apart", () => {
    const cells = [observation({ value: 0, flags: [flag("stated_zero")] }), observation({ jurisdiction: "other" })];
    const whole = slice({ cells });
    const reports = [
      ...whole.reports,
      { document: "silent", jurisdiction: "silent", period: 2025, coverage: "full" },
      { document: "not", jurisdiction: "not", period: 2025, coverage: "full", notApplicable: ["inspections"] as const },
    ];
    expect(emptyKinds({ ...whole, reports }, ["鼓楼街道"])).toEqual([
      "zero",
      "not_stated",
      "not_applicable",
      "not_collected",
    ]);
  });
});

describe("a share set apart from others of its own name", () => {
  const lead = ["a", "b"].map((jurisdiction) => rate(96, { jurisdiction, basis: "resolved", denominator: 200 }));
  const apart = (facets: Partial<Cell>) =>
    figureReadout(slice({ cells: [...lead, rate(98, { jurisdiction: "c", ...facets })] }));

  it.each([
    ["its report covers a part of the year", { basis: "resolved", coverage: "上半年" }, "化解率（报告期不足全年）"],
    ["its basis is not stated", { basis: "", coverage: "上半年" }, "化解比例（口径未写明，报告期不足全年）"],
    ["it is of a part", { basis: "resolved", scope: "综治中心" }, "化解率（综治中心）"],
  ])("says that %s", (_, facets, label) => {
    const { sentences, chips } = apart(facets);
    expect(sentences.map(plainText).join("")).toContain(`c街道载明的 98% 为${label}，不与上列比例比较。`);
    expect(chips.map(({ text }) => text)).toContain(`${label}单列`);
  });
});

describe("a table's own words in the line on coverage", () => {
  it("tells what does not apply and what has no denominator from what is not stated", () => {
    const cells = [observation({ jurisdiction: "a" })];
    const answer = slice({ cells, view: { ...DEFAULT_VIEW, indicators: ["inspections"] } });
    const report = { period: 2025, coverage: "full" } as const;
    const reports = [
      ...answer.reports,
      { ...report, document: "b", jurisdiction: "b", notApplicable: ["inspections"] as const },
      { ...report, document: "c", jurisdiction: "c", withoutDenominator: ["inspections"] as const },
      { ...report, document: "d", jurisdiction: "d" },
    ];
    expect(figureReadout({ ...answer, reports }).coverage).toBe(
      "4 份报告中，1 份载明至少一项，1 份不适用，1 份缺分母，1 份未载明。",
    );
  });
});
