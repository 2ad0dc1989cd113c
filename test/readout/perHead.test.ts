import { describe, expect, it } from "vitest";
import { valueText } from "../../src/i18n/format.ts";
import { plainText } from "../../src/i18n/rich.ts";
import { asStated, perHeadLine, withDenominators } from "../../src/readout/perHead.ts";
import { DEFAULT_VIEW } from "../../src/view/view.ts";
import type { Cell } from "../../src/view/slice.ts";
import { emptyKinds } from "../../src/readout/emptyKinds.ts";
import { observation, rate, slice } from "../builders.ts";

const perCapita = { count: 391, denominator: 123_000, kind: "population", source: "2025 年统计公报" } as const;
const disputes = { indicator: "disputes_handled", unitWritten: "件", value: 391 } as const;
const cell: Cell = { ...observation(disputes), value: (391 * 10_000) / 123_000, perCapita };

describe("a figure per 10,000", () => {
  it.each<[string, Cell, string, string]>([
    ["its unit", cell, "31.8 件/万人", "31.8 disputes per 10,000 residents"],
    [
      "households",
      { ...cell, perCapita: { ...perCapita, kind: "households" } },
      "31.8 件/万户",
      "31.8 disputes per 10,000 households",
    ],
    [
      "a floor",
      { ...cell, value: 0.02448, qualifier: "at_least" },
      "至少 0.0245 件/万人",
      "≥0.0245 disputes per 10,000 residents",
    ],
    [
      "a hedge",
      { ...cell, value: 1234.5, qualifier: "about" },
      "约 1235 件/万人",
      "~1,235 disputes per 10,000 residents",
    ],
  ])("is written with %s", (_, written, chinese, english) => {
    expect(valueText(written, "zh-CN")).toBe(chinese);
    expect(valueText(written, "en")).toBe(english);
  });

  it("goes back to the number of its report, and tells how it was formed and whose denominator that was", () => {
    expect(valueText(asStated(cell), "zh-CN")).toBe("391 件");
    expect(asStated(asStated(cell))).toEqual(observation(disputes));
    const line = (locale: "zh-CN" | "en") => plainText(perHeadLine(cell, { view: { ...DEFAULT_VIEW, locale } }));
    expect(line("zh-CN")).toBe("391 ÷ 123,000 人 × 10000 ＝ 31.8 件/万人；人口由使用者提供：2025 年统计公报。");
    expect(line("en")).toContain("population given by the reader: 2025 年统计公报");
    expect(perHeadLine(asStated(cell), { view: DEFAULT_VIEW })).toEqual([]);
  });
});

describe(withDenominators, () => {
  const [here, elsewhere] = [cell, observation({ ...disputes, jurisdiction: "elsewhere" })];
  const without = [{ jurisdiction: "elsewhere", period: 2025 }];
  const answer = { kind: "population", asStated: [], withoutDenominator: without } as const;

  it("leaves out the reports without a denominator, whose counts would read as not stated", () => {
    const all = slice({ cells: [here, elsewhere] });
    const shown = withDenominators({ ...all, cells: [here], perCapita: answer });
    expect(shown.reports.map(({ jurisdiction }) => jurisdiction)).toEqual(["qinghe"]);
    expect(shown.places.map(({ id }) => id)).toEqual(["qinghe"]);
    expect(shown.perCapita?.withoutDenominator).toEqual(without);
  });

  it("keeps all where nothing is put per head", () => {
    const fines = observation({ indicator: "fines_amount", unitWritten: "元", jurisdiction: "elsewhere" });
    const all = { ...slice({ cells: [fines] }), perCapita: answer };
    expect(withDenominators(all).reports).toEqual(all.reports);
    expect(withDenominators(all).perCapita?.withoutDenominator).toEqual([]);
  });

  it("keeps every report beside a share, and marks the counts that could not be divided", () => {
    const shares = ["qinghe", "elsewhere"].map((jurisdiction) => rate(96, { jurisdiction, denominator: 100 }));
    const all = slice({ cells: [here, elsewhere, ...shares] });
    const shown = withDenominators({ ...all, cells: [here, ...shares], perCapita: answer });
    expect(shown.reports.map(({ jurisdiction, withoutDenominator }) => [jurisdiction, withoutDenominator])).toEqual([
      ["qinghe", undefined],
      ["elsewhere", ["disputes_handled"]],
    ]);
    expect(emptyKinds(shown, [])).toEqual(["no_denominator"]);
  });

  it("marks all of them where nobody gave people or households", () => {
    const all = slice({ cells: [elsewhere, rate(96, { jurisdiction: "elsewhere" })] });
    const shown = withDenominators({ ...all, perCapita: { ...answer, kind: undefined } });
    expect(shown.reports.map(({ withoutDenominator }) => withoutDenominator)).toEqual([["disputes_handled"]]);
  });

  it("leaves any other answer as it is", () => {
    const plain = slice({ cells: [elsewhere] });
    expect(withDenominators(plain)).toBe(plain);
  });
});
