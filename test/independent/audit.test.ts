import { describe, expect, it } from "vitest";
import { faultsOf } from "./audit.ts";
import { csvTable } from "./csvTable.ts";
import { readRecords } from "./records.ts";
import { kindsOf, scopeOf } from "./scope.ts";
import type { ShownText } from "./shownText.ts";

const records = readRecords();
const MEDIATION = ["mediation_success_rate", "closure_rate", "disputes_handled"];
const [GULOU, SHANGYI, CHENGJIAO] = ["gulou", "shangyi", "chengjiao"].map(
  (place) =>
    records.figures.find((one) => one.indicator === "mediation_success_rate" && one.place.endsWith(place))?.id ?? "",
);

const shown = (text: string, more: Partial<ShownText> = {}): ShownText => ({
  text,
  cell: "",
  row: "",
  where: "",
  figure: "",
  ...more,
});

const faults = (text: string, more: Partial<ShownText> = {}) =>
  faultsOf([shown(text, more)], { scope: scopeOf(records, { locale: "zh-CN", indicators: MEDIATION }) });

/** Each number of the text one higher, the others as they are. */
function misprints(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\d|a-z-])\d+(?=[^⟦]*(?:⟦|$))(?!\d)/g)]
    .filter(({ index }) => !/⟦[^|]*$/.test(text.slice(0, index)))
    .map(
      (match) => text.slice(0, match.index) + String(Number(match[0]) + 1) + text.slice(match.index + match[0].length),
    );
}

describe(csvTable, () => {
  it("keeps commas, quotes and line ends within quotes", () => {
    expect(csvTable('a,b\n"1,""2""",\r\n"x\ny",3\n')).toEqual([
      { a: '1,"2"', b: "" },
      { a: "x\ny", b: "3" },
    ]);
  });
});

describe(faultsOf, () => {
  const TRUE = [
    ["a sentence", `化解比例：鼓楼街道 ⟦${GULOU}|96%⟧（2025 年）、上义镇 ⟦${SHANGYI}|97.9%⟧（2025 年）。`, {}],
    ["coverage", "5 份报告中，2 份载明化解率或调解成功率，1 份可由载明数推算，1 份载明办结率，1 份未载明。", {}],
    [
      "a name",
      "上义镇，2025 年，调解成功率 97.9%，基数 48，分母由推算得到，95% 误差范围 89.1%～99.6%",
      { cell: SHANGYI ?? "" },
    ],
    ["a sum", "城郊街道，2024 年，调解成功率 98.1%，由 51÷52 推算，基数 52 起", { cell: CHENGJIAO ?? "" }],
    ["a verdict", "三者差异未超出统计误差范围", {}],
  ] as const;

  it.each(TRUE)("accepts what is true: %s", (_, text, more) => expect(faults(text, more)).toEqual([]));

  it.each(TRUE.slice(0, 4))("finds any number misprinted in %s", (_, text, more) => {
    expect(misprints(text).length).toBeGreaterThan(2);
    expect(misprints(text).filter((misprint) => faults(misprint, more).length === 0)).toEqual([]);
  });

  it.each([
    ["a figure under another place", `车站街道 ⟦${SHANGYI}|97.9%⟧（2025 年）`, {}],
    ["a figure in the wrong year", `上义镇 ⟦${SHANGYI}|97.9%⟧（2024 年）`, {}],
    ["a figure under another indicator", `⟦${SHANGYI}|97.9%⟧`, { where: "table [办结率 × 上义镇 2025]" }],
    ["a hedge that the report does not use", `上义镇 ⟦${SHANGYI}|97.9%余⟧`, {}],
    ["a decimal too many", `鼓楼街道 ⟦${GULOU}|96.0%⟧`, {}],
    ["a number that is nowhere in the records", "另有 77 件", {}],
    ["a count in words", "两者差异未超出统计误差范围", {}],
    ["a place that is not silent", "未载明：鼓楼街道（2025）。", {}],
    ["a sentence that no report says", "⟪化解率达97%⟫", {}],
  ])("finds %s", (_, text, more) => expect(faults(text, more)).not.toEqual([]));
});

describe(kindsOf, () => {
  it.each(["published", "facts"] as const)("puts each report of %s in one heap, for every indicator", (dataset) => {
    const indicators = [...new Set(records.figures.map(({ indicator }) => indicator))];
    for (const indicator of indicators) {
      const scope = scopeOf(records, {
        locale: "en",
        indicators: [indicator],
        datasets: [dataset],
        years: [2000, 2030],
      });
      const { stated, formed, silent } = kindsOf(scope);
      expect(stated.length + formed.length + silent.length).toBe(scope.reports.length);
    }
  });
});
